"""The steps of an article's way: which may be taken, what is to be seen to before one, and taking it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_app.operations.changes import Changes
from editor_app.operations.recording import advance, current, settled
from editor_app.proofreading.decisions import Ignored
from editor_app.workflow import checklist, seal
from editor_app.workflow.roles import Power, demand
from editor_app.workflow.workflow import is_own

if TYPE_CHECKING:
    from editor_app.operations.newsroom import Newsroom
    from editor_app.workflow.article import Article, Seal
    from editor_app.workflow.checklist import Facts, Obstacle
    from editor_app.workflow.compared import Comparison


def steps(newsroom: Newsroom, article: Article) -> list[str]:
    """Return the names of the steps that the person at the desk may take with an article now."""
    with newsroom.store.unit_of_work() as unit:
        return unit.policies.current().workflow.steps_from(
            article.state, newsroom.person, own=is_own(article, newsroom.person)
        )


def changes_since(newsroom: Newsroom, article_id: str) -> tuple[Seal, Comparison] | None:
    """Return what was approved last of an article, and how that which leaves the house differs from it now.

    None where nothing was approved, or the approved version was not kept. Raises `NoSuchArticle`, and `StoreDamaged`
    when the version is not what was written.
    """
    with newsroom.store.unit_of_work() as unit:
        article = unit.articles.get(article_id)
        kept = [each for each in unit.revisions.of(article_id) if article.seal and each.version == article.seal.version]
        if article.seal is None or not kept:
            return None
        approved = unit.revisions.content(article_id, kept[-1].number)
    from editor_app.workflow.comparison import compare

    return article.seal, compare(seal.public(approved), seal.public(article.content))


def obstacles(newsroom: Newsroom, article_id: str, step: str, facts: Facts | None = None) -> list[Obstacle]:
    """Return all that is to be seen to before a step, what blocks it first; raises `NoSuchArticle`."""
    with newsroom.store.unit_of_work() as unit:
        article, policy, right = unit.articles.get(article_id), unit.policies.current(), settled(unit, article_id)
    return checklist.obstacles(article.content, step, policy.workflow.steps[step], policy.demands, facts, right)


def settle(newsroom: Newsroom, article_id: str, check: str, quote: str) -> Changes:
    """Say of words that a check before a step stumbles over that they are as they should be, in this article.

    Raises `WorkflowError` when the person may not. It is taken back as other decisions about findings are.
    """
    demand(newsroom.person, Power.CHECKS)
    with newsroom.store.unit_of_work() as unit:
        what = Ignored(f"{checklist.SETTLED}{check}", quote)
        unit.decisions.ignore(article_id, what, who=newsroom.person.name, when=newsroom.clock())
        unit.commit()
    return Changes(decisions=True)


def take(
    newsroom: Newsroom, article_id: str, version: int, step: str, reason: str = "", facts: Facts | None = None
) -> tuple[Article, Changes]:
    """Take a step with exactly the version that the person has read; `facts` are what the window knows of it besides.

    Raises `StaleVersion` when the article was changed since, `WorkflowError` when the step may not be taken, with
    who may, what is missing, or that a reason is owed.
    """
    with newsroom.store.unit_of_work() as unit:
        article = advance(unit, newsroom, current(unit, article_id, version), step, reason, facts)
        unit.commit()
    return article, Changes(frozenset({article_id}))
