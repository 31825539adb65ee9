"""Files that go out: for publication what was approved, to the letter, and for work a copy that says that it is one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from editor_app.document.model import Block, Document
from editor_app.i18n import QT_TRANSLATE_NOOP, translate
from editor_app.operations import articles, pictures
from editor_app.operations.changes import Changes
from editor_app.operations.recording import record
from editor_app.workflow import events, release, seal
from editor_app.workflow.article import Event
from editor_app.workflow.errors import WorkflowError
from editor_app.workflow.proposals import Slot, Value
from editor_app.workflow.release import NotReleased
from editor_app.workflow.roles import Power, demand

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from editor_app.exchange.readback import Proof
    from editor_app.i18n import Message
    from editor_app.operations.newsroom import Newsroom
    from editor_app.workflow.article import Article, Content

    Change = Callable[[Content], Content]
    """What a file has otherwise than the store: typesetting."""


def objections(newsroom: Newsroom, article_id: str) -> Sequence[Message]:
    """Return what stands against an article being exported for publication now; raises `NoSuchArticle`."""
    with newsroom.store.unit_of_work() as unit:
        article, workflow = unit.articles.get(article_id), unit.policies.current().workflow
    return release.objections(article, workflow, newsroom.clock())


def export(
    newsroom: Newsroom,
    article_id: str,
    path: Path,
    format_name: str | None = None,
    change: Change | None = None,
    *,
    override: str = "",
    despite: bool = False,
) -> tuple[Proof, Changes]:
    """Write an article of the store to a file for publication: what of it is sealed, and nothing else.

    Where something stands against that, raises `NotReleased`, unless `override` gives a reason and the person may:
    that is recorded, with what stood against it, before anything is written. What was written is recorded with the
    fingerprint of the file, so that a file can be told for what left the house. Raises too `WorkflowError` when the
    person may not, `NoSuchArticle`, and what `writing.write` raises, `despite` included.
    """
    writer = newsroom.formats.writer(path, format_name)  # what cannot be written is not recorded as gone
    with newsroom.store.unit_of_work() as unit:
        article = unit.articles.get(article_id)
        content = change(article.content) if change is not None else article.content
        found = release.objections(article, unit.policies.current().workflow, newsroom.clock(), content)
        if found:
            if not override.strip():
                raise NotReleased(found)
            _check_answerable(newsroom)
            reason = " ".join((override.strip(), f"({' '.join(map(str, found))})"))
            record(unit, newsroom, article, events.EXPORT, before=article.state, reason=reason)
            unit.commit()
    article = replace(article, content=seal.public(content))
    from editor_app.operations.writing import write  # late, as it loads what reads files back

    proof = write(newsroom.formats, article, path, format_name, partial(pictures.file_of, newsroom), despite=despite)
    with newsroom.store.unit_of_work() as unit:
        state = unit.articles.get(article_id).state  # somebody else may have taken a step meanwhile
        told = f"{writer.name} · {path.name} · SHA-256 {proof.digest}"
        event = Event(newsroom.person.name, events.OUT, newsroom.clock(), state, state, told, article.version)
        unit.history.add(article_id, event)
        unit.commit()
    return proof, Changes(frozenset({article_id}))


@dataclass(frozen=True, slots=True)
class Copy:
    """An article for paper: `mark` stands on every page of what may not leave the house; `when` it was taken."""

    content: Content
    created: datetime
    when: datetime
    mark: Message | None


def copy(newsroom: Newsroom, article: Article) -> Copy:
    """Return what of an article goes on paper now."""
    with newsroom.store.unit_of_work() as unit:
        workflow = unit.policies.current().workflow
    now = newsroom.clock()
    mark = release.paper_mark(article, workflow, now)
    return Copy(seal.public(article.content), article.created, now, mark)


def _check_answerable(newsroom: Newsroom) -> None:
    demand(newsroom.person, Power.OVERRIDE)
    if not newsroom.person.name.strip():
        raise WorkflowError(
            QT_TRANSLATE_NOOP("release", "Выпустить текст без утверждения может только тот, кто назвал себя."),
            QT_TRANSLATE_NOOP("release", "Впишите своё имя в настройках."),
        )


def draft(
    newsroom: Newsroom,
    article_id: str,
    path: Path,
    format_name: str | None = None,
    change: Change | None = None,
    *,
    despite: bool = False,
) -> Proof:
    """Write an article as it is now to a file for work, marked as a draft.

    Raises what `articles.get` and `writing.write` raise.
    """
    article = articles.get(newsroom, article_id)
    content = change(article.content) if change is not None else article.content
    copy = replace(article, content=marked(content))
    from editor_app.operations.writing import write

    return write(newsroom.formats, copy, path, format_name, partial(pictures.file_of, newsroom), despite=despite)


def marked(content: Content) -> Content:
    """Return a content that says over the headline and over the text that it is not for publication."""

    def draft_of(headline: Value) -> str:
        return translate("release", "ЧЕРНОВИК. {headline}").format(headline=headline)

    notice = Block(translate("release", "ЧЕРНОВИК, не для публикации."))
    proposals = tuple(
        replace(each, value=draft_of(each.value)) if each.about is Slot.HEADLINE else each for each in content.proposals
    )
    return replace(
        content,
        headline=draft_of(content.headline),
        body=Document((notice, *content.body.parts)),
        proposals=proposals,
    )
