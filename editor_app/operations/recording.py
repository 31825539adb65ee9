"""What operations have in common: nothing happens to an article without a line in its history and a revision."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from editor_app.store.errors import StaleVersion
from editor_app.workflow import approval_rules, events, seal
from editor_app.workflow.article import Article, Content, Event, Seal, new_id
from editor_app.workflow.checklist import SETTLED
from editor_app.workflow.states import State
from editor_app.workflow.transitions import BACK
from editor_app.workflow.workflow import check_whole, is_own

if TYPE_CHECKING:
    from editor_app.operations.newsroom import Newsroom
    from editor_app.store.unit_of_work import UnitOfWork
    from editor_app.workflow.checklist import Facts

KEEP_EVERY = timedelta(minutes=10)
"""How much work on an article is between two versions that are kept by themselves."""


def begin(unit: UnitOfWork, newsroom: Newsroom, content: Content, what: str, article_id: str = "") -> Article:
    """Put a new article into the store as a draft, under `article_id` if it has one already.

    An empty author becomes the person at the desk.
    """
    content = replace(content, author=content.author or newsroom.person.name)
    return put(unit, newsroom, article_id or new_id(), 1, content, what)


def put(unit: UnitOfWork, newsroom: Newsroom, article_id: str, version: int, content: Content, what: str) -> Article:
    """Put a draft into the store under an id and a version that are known."""
    now = newsroom.clock()
    begun = Article(article_id, version, State.DRAFT, content, now, now, creator=newsroom.person.name)
    article = unit.articles.add(begun)
    record(unit, newsroom, article, what, before=None)
    return article


def advance(
    unit: UnitOfWork, newsroom: Newsroom, article: Article, step: str, reason: str = "", facts: Facts | None = None
) -> Article:
    """Take a step on the way of an article; `facts` are what the checks before it cannot see in the article.

    Raises `WorkflowError` when it may not be taken, `StaleVersion` when the article is no longer as `article` says.
    """
    policy = unit.policies.current()
    transition = policy.workflow.check_step(
        step, article.state, newsroom.person, reason, own=is_own(article, newsroom.person)
    )
    check_whole(transition, article.content)
    approval_rules.check_obstacles(policy, article, step, facts, settled(unit, article.id))
    if transition.approves:
        signed = unit.revisions.signatures(article.id) if policy.four_eyes else ()
        approval_rules.check_approval(policy, article, newsroom.person, signed)
    elif transition.target != BACK and policy.workflow.state(transition.target).sealed:
        approval_rules.check_seal(transition, article)
    target = transition.target
    if target == BACK:
        target = _former_state(unit, article)
        policy.workflow.check_back(transition, target, newsroom.person)
    approval_rules.check_embargo(policy, transition, article, target, newsroom.clock())
    taken = unit.articles.save(article.id, article.version, article.content, now=newsroom.clock(), state=target)
    sealed = seal.digest(taken.content) if transition.approves else ""
    event = record(unit, newsroom, taken, step, before=article.state, reason=reason.strip(), sealed=sealed)
    return replace(taken, seal=Seal(sealed, event.who, event.when, event.version)) if sealed else taken


def settled(unit: UnitOfWork, article_id: str) -> frozenset[tuple[str, str]]:
    """Return checks before a step, and words of an article of which it was said that they are as they should be."""
    decided = unit.decisions.of(article_id).in_article
    return frozenset((each.rule.removeprefix(SETTLED), each.quote) for each in decided if each.rule.startswith(SETTLED))


def _former_state(unit: UnitOfWork, article: Article) -> str:
    """Return the state from which an article came into the one it is in."""
    came = (event.before for event in reversed(unit.history.of(article.id)) if event.after == article.state)
    return next((state for state in came if state and state != article.state), State.DRAFT)


def rewrite(unit: UnitOfWork, newsroom: Newsroom, article: Article, content: Content, what: str) -> None:
    """Write a change that the whole newsroom made, such as a tag's new name, into an article of whatever state."""
    written = unit.articles.save(article.id, article.version, content, now=newsroom.clock())
    record(unit, newsroom, written, what, before=article.state)


def record(
    unit: UnitOfWork,
    newsroom: Newsroom,
    article: Article,
    what: str,
    *,
    before: str | None,
    reason: str = "",
    sealed: str = "",
) -> Event:
    """Write a line of history, which is returned, and keep the content that the article has now.

    `sealed` is the digest of that content where it was approved.
    """
    now, who = newsroom.clock(), newsroom.person.name
    event = Event(who, what, now, before, article.state, reason, article.version, sealed)
    unit.history.add(article.id, event)
    unit.revisions.add(article, who=who, what=what, when=now)
    return event


def keep_before(unit: UnitOfWork, newsroom: Newsroom, article: Article) -> None:
    """Keep the content that a save is about to replace, when it is worth coming back to.

    That is what stood there before the person's first save since the store was opened, and every `KEEP_EVERY` of
    work after that: autosave writes four times a second, and a list of versions must not.
    """
    now = newsroom.clock()
    last = newsroom.kept.get(article.id)
    if last is None or abs(now - last) >= KEEP_EVERY:  # clocks are set back too
        newsroom.kept[article.id] = now
        keep_unkept(unit, newsroom, article)


def keep_unkept(unit: UnitOfWork, newsroom: Newsroom, article: Article) -> None:
    """Keep the content that an article has now, unless the last revision is of it."""
    last = unit.revisions.last(article.id)
    if last is None or last.version != article.version:
        unit.revisions.add(article, who=newsroom.person.name, what=events.KEEP, when=article.updated)


def current(unit: UnitOfWork, article_id: str, version: int) -> Article:
    """Read an article that must be of this version; raises `StaleVersion` when it is not."""
    article = unit.articles.get(article_id)
    if article.version != version:
        raise StaleVersion(article)
    return article
