"""What the people of the demo newsroom do with their articles, each through the checks that hold for everybody.

An act names what is done and whose words it is about: `resources/demo/newsroom.json` has them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, timedelta
from typing import TYPE_CHECKING, Any

from editor_app.document.edits import rewritten
from editor_app.document.model import Block, Document, Mark, MarkKind
from editor_app.document.suggesting import suggested
from editor_app.document.suggestions import Suggestion
from editor_app.operations import reading
from editor_app.operations.permission import check_change
from editor_app.operations.recording import advance, keep_unkept, record
from editor_app.text import diff
from editor_app.text.edits import Edit
from editor_app.text.span import Span
from editor_app.workflow import comments, events, proposals, zones
from editor_app.workflow.article import Article, Content, Embargo
from editor_app.workflow.comments import About, Remark, Thread
from editor_app.workflow.proposals import Proposal, Slot
from editor_app.workflow.roles import Power, demand

if TYPE_CHECKING:
    from editor_app.operations.newsroom import Newsroom
    from editor_app.store.unit_of_work import UnitOfWork

Act = Mapping[str, Any]


def take(unit: UnitOfWork, desk: Newsroom, article: Article, act: Act) -> Article:
    """Let the person at the desk do something with an article, which is returned as it is then.

    Raises what the operations raise: nobody of the demo may do what their role may not.
    """
    [name] = act.keys() & _ACTS.keys()
    done = _ACTS[name](unit, desk, article, act)
    reading.note(unit, desk, done)
    return done


def _step(unit: UnitOfWork, desk: Newsroom, article: Article, act: Act) -> Article:
    return advance(unit, desk, article, act["step"], act.get("reason", ""))


def _edit(unit: UnitOfWork, desk: Newsroom, article: Article, act: Act) -> Article:
    content = article.content
    return _save(unit, desk, article, replace(content, body=_replaced(content.body, act["edit"])))


def _suggest(unit: UnitOfWork, desk: Newsroom, article: Article, act: Act) -> Article:
    content = article.content
    for words, others in act["suggest"]:
        made = Suggestion(_next_id(content), desk.person.name, desk.clock())
        own = {each.id for each in content.suggestions if each.author == desk.person.name}
        body = _struck_and_written(content.body, words, others, made.id, own)
        content = replace(content, body=body, suggestions=(*content.suggestions, made))
    return _save(unit, desk, article, content)


def _struck_and_written(body: Document, words: str, others: str, id_: str, own: Collection[str]) -> Document:
    """Suggest other words as a person does who strikes some and writes others behind them: whole words both."""
    at = 0
    for piece in diff.words(words, others):
        end = at + len(piece.text)
        if piece.change is diff.Change.REMOVED:
            body = suggested(body, _edited(body, words, Edit(Span(at, end), "")), id_, own)
        elif piece.change is diff.Change.ADDED:
            body = suggested(body, _edited(body, words, Edit(Span(at, at), piece.text)), id_, own)
            words = words[:at] + piece.text + words[at:]
        at = end
    return body


def _propose(unit: UnitOfWork, desk: Newsroom, article: Article, act: Act) -> Article:
    content = article.content
    for slot, value in act["propose"].items():
        made = Proposal(_next_id(content), desk.person.name, desk.clock(), Slot(slot), value)
        content = proposals.propose(content, made)
    return _save(unit, desk, article, content)


def _say(unit: UnitOfWork, desk: Newsroom, article: Article, act: Act) -> Article:
    """Begin a thread about words of the body, or about a field."""
    content, words = article.content, act.get("words", "")
    id_ = comments.next_id(thread.id for thread in content.threads)
    remark = Remark(desk.person.name, desk.clock(), act["say"])
    thread = Thread(id_, (remark,), About(act.get("about", About.PASSAGE)), words)
    body = _marked(content.body, words, id_) if words else content.body
    return _save(unit, desk, article, replace(content, body=body, threads=(*content.threads, thread)))


def _answer(unit: UnitOfWork, desk: Newsroom, article: Article, act: Act) -> Article:
    remark = Remark(desk.person.name, desk.clock(), act["answer"])
    return _rethread(unit, desk, article, act["thread"], lambda thread: thread.answered(remark))


def _resolve(unit: UnitOfWork, desk: Newsroom, article: Article, act: Act) -> Article:
    return _rethread(unit, desk, article, act["resolve"], lambda thread: replace(thread, resolved=True))


def _embargo(unit: UnitOfWork, desk: Newsroom, article: Article, act: Act) -> Article:
    """Hold an article back for some days and until an hour, by the newsroom's clock."""
    demand(desk.person, Power.EMBARGO)
    zone = unit.policies.current().zone
    day = zones.zoned(desk.clock(), zone) + timedelta(days=act["embargo"])
    until = day.replace(hour=act["hour"], minute=0, second=0, microsecond=0).astimezone(UTC)
    embargo = Embargo(until, zone)
    held = unit.articles.put_embargo(article, embargo, now=desk.clock())
    record(unit, desk, held, events.EMBARGO, before=article.state, reason=zones.told(embargo))
    return held


_ACTS: Mapping[str, Callable[[UnitOfWork, Newsroom, Article, Act], Article]] = {
    "step": _step,
    "edit": _edit,
    "suggest": _suggest,
    "propose": _propose,
    "say": _say,
    "answer": _answer,
    "resolve": _resolve,
    "embargo": _embargo,
}


def _save(unit: UnitOfWork, desk: Newsroom, article: Article, content: Content) -> Article:
    content = unit.articles.tidied(content)
    check_change(unit.policies.current().workflow, article, content, desk.person)
    keep_unkept(unit, desk, article)
    return unit.articles.amend(article, content, now=desk.clock())


def _rethread(
    unit: UnitOfWork, desk: Newsroom, article: Article, number: int, change: Callable[[Thread], Thread]
) -> Article:
    """Save a thread, the first of the article being 1, as `change` makes it."""
    threads = list(article.content.threads)
    threads[number - 1] = change(threads[number - 1])
    return _save(unit, desk, article, replace(article.content, threads=tuple(threads)))


def _next_id(content: Content) -> str:
    """Return the id that follows those of what is suggested and proposed: they are of one row."""
    taken = (*(each.id for each in content.suggestions), *(each.id for each in content.proposals))
    return comments.next_id(taken)


def _replaced(body: Document, edits: Sequence[Sequence[str]]) -> Document:
    """Return a body with other words, each pair being what stands there and what takes its place."""
    for words, others in edits:
        body = _edited(body, words, Edit(Span(0, len(words)), others))
    return body


def _edited(body: Document, words: str, edit: Edit) -> Document:
    """Return a body with an edit, by place in these words, of those words."""
    if words not in body.text:
        raise ValueError(words)  # the plan and the texts of the demo lie side by side, and a test fills a store

    def rewrite(text: str) -> list[Edit]:
        at = text.find(words)
        return [Edit(Span(at + edit.span.start, at + edit.span.end), edit.text)] if at >= 0 else []

    return rewritten(body, rewrite)


def _marked(body: Document, words: str, id_: str) -> Document:
    def marked(block: Block) -> Block:
        at = block.text.find(words)
        return (
            replace(block, marks=(*block.marks, Mark(at, at + len(words), MarkKind.COMMENT, id_))) if at >= 0 else block
        )

    return Document(tuple(marked(part) if isinstance(part, Block) else part for part in body.parts))
