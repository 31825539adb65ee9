"""The demo newsroom: articles in every state, with planted errors, for whoever starts the program for the first time.

`resources/demo/newsroom.json` says who wrote what, which way it went, and who said and suggested what; the articles lie
beside it as text, and one as a web page, saved as people save them.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from editor_app import paths
from editor_app.document.model import Block, BlockKind, Document
from editor_app.operations import demo_acts, importing
from editor_app.operations.changes import Changes
from editor_app.operations.recording import put
from editor_app.workflow import events
from editor_app.workflow.article import Article, Content, Event
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
    """Let everything that the plan tells happen, in the order of its times: the history is one row."""
    plan = _plan()
    new_sections = not unit.sections.names()
    if new_sections:
        unit.sections.replace(plan["sections"])
    people = {name: Person(name, Role(role)) for name, role in plan["people"].items()}
    told = {each["id"]: each for each in plan["articles"]}
    there = {id_: _removed(unit, newsroom, id_) for id_ in told}
    acts = [(act["minutes_ago"], id_, act) for id_, each in told.items() for act in (each, *each["acts"])]
    articles: dict[str, Article] = {}
    for minutes_ago, id_, act in sorted(acts, key=itemgetter(0), reverse=True):
        desk = _at_the_desk(newsroom, people[act["person"]], minutes_ago)
        if id_ in articles:
            articles[id_] = demo_acts.take(unit, desk, articles[id_], act)
        else:
            articles[id_] = _begin(unit, desk, act, there[id_] + 1)
    return Changes(frozenset(told), tags=True, sections=new_sections, decisions=True)


def _at_the_desk(newsroom: Newsroom, person: Person, minutes_ago: int) -> Newsroom:
    moment = newsroom.clock() - timedelta(minutes=minutes_ago)
    return replace(newsroom, person=person, clock=lambda: moment)


def _removed(unit: UnitOfWork, newsroom: Newsroom, id_: str) -> int:
    """Take an article of an earlier demo away, and return its version, 0 where there was none."""
    version = unit.articles.remove(id_)
    if version:
        gone = Event(newsroom.person.name, events.DELETE, newsroom.clock(), None, "", version=version + 1)
        unit.history.add(id_, gone)
    return version


def _begin(unit: UnitOfWork, desk: Newsroom, plan: demo_acts.Act, version: int) -> Article:
    content = _imported(desk, plan["file"]) if plan.get("imported") else _written(plan["file"])
    content = replace(content, section=plan["section"], tags=tuple(plan["tags"]), author=plan["person"])
    what = events.IMPORT if plan.get("imported") else events.CREATE
    return put(unit, desk, plan["id"], version, content, what)


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
