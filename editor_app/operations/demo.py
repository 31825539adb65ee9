"""The demo newsroom: articles in every state, with planted errors, for whoever starts the program for the first time.

`resources/demo/newsroom.json` says who wrote what and which way it went; the articles lie beside it as text, and one
as a web page, saved as people save them.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from editor_app import paths
from editor_app.document.model import Block, BlockKind, Document
from editor_app.operations import importing
from editor_app.operations.changes import Changes
from editor_app.operations.recording import advance, put
from editor_app.workflow import events
from editor_app.workflow.article import Content, Event
from editor_app.workflow.roles import Person, Role

if TYPE_CHECKING:
    from editor_app.operations.newsroom import Newsroom
    from editor_app.store.unit_of_work import UnitOfWork

_MARKERS = {
    "## ": BlockKind.HEADING_2,
    "> ": BlockKind.QUOTE,
    "- ": BlockKind.BULLET,
    **{f"{number}. ": BlockKind.NUMBER for number in range(1, 10)},
}
"""What a paragraph of the demo's texts begins with when it is more than a paragraph."""


def fill(newsroom: Newsroom) -> Changes:
    """Put the demo newsroom into a store without articles; a store that has some stays as it is."""
    with newsroom.store.unit_of_work() as unit:
        if unit.articles.count():
            return Changes()
        changes = _fill(unit, newsroom)
        unit.commit()
    return changes


def reset(newsroom: Newsroom) -> Changes:
    """Put the demo's articles back as they were at first; articles of one's own stay as they are."""
    with newsroom.store.unit_of_work() as unit:
        changes = _fill(unit, newsroom)
        unit.commit()
    return changes


def _plan() -> dict[str, Any]:
    plan: dict[str, Any] = json.loads((paths.resources() / "demo" / "newsroom.json").read_text(encoding="utf-8"))
    return plan


def _fill(unit: UnitOfWork, newsroom: Newsroom) -> Changes:
    plan = _plan()
    new_sections = not unit.sections.names()
    if new_sections:
        unit.sections.replace(plan["sections"])
    for article in plan["articles"]:
        _add(unit, newsroom, article, {name: Role(role) for name, role in plan["people"].items()})
    ids = frozenset(article["id"] for article in plan["articles"])
    return Changes(ids, tags=True, sections=new_sections, decisions=True)


def _add(unit: UnitOfWork, newsroom: Newsroom, plan: dict[str, Any], people: dict[str, Role]) -> None:
    content = _imported(newsroom, plan["file"]) if plan.get("imported") else _written(plan["file"])
    content = replace(content, section=plan["section"], tags=tuple(plan["tags"]), author=plan["author"])

    def at_the_desk(name: str, minutes_ago: int) -> Newsroom:
        moment = newsroom.clock() - timedelta(minutes=minutes_ago)
        return replace(newsroom, person=Person(name, people[name]), clock=lambda: moment)

    version = unit.articles.remove(plan["id"]) + 1
    if version > 1:
        gone = Event(newsroom.person.name, events.DELETE, newsroom.clock(), None, "", version=version)
        unit.history.add(plan["id"], gone)
    what = events.IMPORT if plan.get("imported") else events.CREATE
    article = put(unit, at_the_desk(plan["author"], plan["minutes_ago"]), plan["id"], version, content, what)
    for step in plan["steps"]:
        desk = at_the_desk(step["person"], step["minutes_ago"])
        article = advance(unit, desk, article, step["step"], step.get("reason", ""))


def _imported(newsroom: Newsroom, name: str) -> Content:
    return importing.read(newsroom.formats, paths.resources() / "demo" / name).content


def _written(name: str) -> Content:
    """Read one of the demo's own texts: headline, deck, lead, then the body, an empty line between each two."""
    text = (paths.resources() / "demo" / name).read_text(encoding="utf-8")
    headline, deck, lead, *body = text.strip().split("\n\n")
    return Content(headline, deck, lead, Document(tuple(_block(paragraph) for paragraph in body)))


def _block(paragraph: str) -> Block:
    for marker, kind in _MARKERS.items():
        if paragraph.startswith(marker):
            return Block(paragraph.removeprefix(marker), kind)
    return Block(paragraph)
