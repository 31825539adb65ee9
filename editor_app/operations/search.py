"""The archive: what is looked for among all articles, and the index kept in step with them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor_app.store.errors import NoSuchArticle, StoreDamaged
from editor_app.text.span import Span
from editor_app.text.stemming import GAPS, WORD, asked, beginnings_of, stems
from editor_app.workflow import archive
from editor_app.workflow.archive import Field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date, datetime

    from editor_app.operations.newsroom import Newsroom
    from editor_app.store.unit_of_work import UnitOfWork
    from editor_app.workflow.article import Article, Content
    from editor_app.workflow.desk import Card

AT_ONCE = 100
"""Articles that the index takes in between two other things that the newsroom has to do."""
_RECENT = 20
"""How many of those that wait a search takes in first, so that it finds what was written a moment ago."""
_LENGTH, _BEFORE = 220, 60
"""Code points of an article that are shown round the words that were found, and how many of them before the first."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of an article, and the places (code points) in them of what was asked for."""

    text: str
    found: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that was found; `when` is the day it is of: that of its publication, or that it was begun."""

    article_id: str
    state: str
    headline: Passage
    passage: Passage
    section: str
    author: str
    tags: tuple[str, ...]
    when: datetime


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, the newest first; `more`: there is more; `waiting` articles are not in the index yet.

    `meant` is a question that finds something where this one found nothing: the same keys on another layout, or a date
    as the day of the articles.
    """

    hits: tuple[Hit, ...]
    more: bool
    waiting: int
    meant: str = ""


def find(newsroom: Newsroom, question: str, most: int = 30) -> Found:
    """Find the newest articles that fit a question (see `workflow.archive`); what was just written is found too."""
    today = newsroom.clock().astimezone().date()
    query = archive.parse(question, today)
    with newsroom.store.unit_of_work() as unit:
        waiting = _take_in(unit, _RECENT)
        unit.commit()
    found = _Words(word for term in query.terms if not term.excluded for word in term.words)
    with newsroom.store.unit_of_work() as unit:
        ids = unit.search.find(query, most + 1)
        cards = {card.id: card for card in unit.desk.cards(*ids[:most])} if ids else {}
        texts = unit.desk.texts(ids[:most])
        meant = "" if ids else _meant(unit, question, today)
    hits = tuple(_hit(cards[id_], *texts[id_], found) for id_ in ids[:most] if id_ in cards and id_ in texts)
    return Found(hits, len(ids) > most, waiting, meant)


def _meant(unit: UnitOfWork, question: str, today: date) -> str:
    others = (archive.dated(question), *archive.retyped(question))
    return next((other for other in others if unit.search.find(archive.parse(other, today), 1)), "")


def index(newsroom: Newsroom, most: int = AT_ONCE) -> int:
    """Let the index take in some of the articles that wait, and return how many still do."""
    with newsroom.store.unit_of_work() as unit:
        waiting = _take_in(unit, most)
        unit.commit()
    return waiting


def _take_in(unit: UnitOfWork, most: int) -> int:
    ids = unit.search.pending(most)
    for article_id in ids:
        try:
            article = unit.articles.get(article_id)
        except (NoSuchArticle, StoreDamaged):
            unit.search.drop(article_id)
            continue
        unit.search.put(article_id, _day(article), _stems(article.content))
    return unit.search.waiting() if len(ids) == most else 0


def _day(article: Article) -> datetime:
    return article.content.published or article.created


def _paragraphs(content: Content) -> Iterator[str]:
    yield content.deck
    yield content.lead
    for block in content.body.blocks:
        yield block.text


def _stems(content: Content) -> dict[Field, list[str]]:
    def of(*texts: str) -> list[str]:
        return [stem for text in texts for stem, _ in stems(text)]

    return {
        Field.HEADLINE: of(content.headline),
        Field.TEXT: of(*_paragraphs(content)),
        Field.TAGS: of(*content.tags),
        Field.AUTHOR: of(content.author),
    }


class _Words:
    """Finds words in their forms, and stems only those of a text that begin alike."""

    def __init__(self, words: Iterable[str]) -> None:
        self._stems = frozenset(stem for word in words for stem in asked(word))
        # A form may differ from the stem in its last two letters («отец», «отцу»); a Kazakh stem has a mark before it.
        beginnings = {beginning for stem in self._stems for beginning in beginnings_of(stem)}
        said = "|".join(sorted(map(_typed, beginnings)))
        self._alike = re.compile(rf"(?<!\w)(?:{said})", re.IGNORECASE) if said else None

    def places(self, text: str) -> list[tuple[str, Span]]:
        """Return what is found, each with the stem by which."""
        alike = self._alike.finditer(text) if self._alike else ()
        words = filter(None, (WORD.match(text, match.start()) for match in alike))
        stems_of = ((asked(word.group()) & self._stems, word.span()) for word in words)
        return [(min(found), Span(*place)) for found, place in stems_of if found]


def _typed(beginning: str) -> str:
    """Return an expression for the letters that words begin with, in whatever way they are typed."""
    letters = (re.escape(letter).replace("е", "[её]") for letter in beginning)
    return f"[{GAPS}]*".join(letters)


def _hit(card: Card, when: datetime, paragraphs: Sequence[str], words: _Words) -> Hit:
    headline = Passage(card.headline, tuple(place for _, place in words.places(card.headline)))
    return Hit(card.id, card.state, headline, _passage(paragraphs, words), card.section, card.author, card.tags, when)


def _passage(paragraphs: Sequence[str], words: _Words) -> Passage:
    """Return the words round the first paragraph with most of what was asked for; the article's first ones without."""
    best, most = Passage("", ()), 0
    for text in paragraphs:
        found = words.places(text)
        different = len({stem for stem, _ in found})
        if different > most:
            best, most = _round(text, [place for _, place in found]), different
    beginning = next(filter(None, paragraphs), "")
    return best if most else Passage(beginning[:_LENGTH], ())


def _round(text: str, found: list[Span]) -> Passage:
    """Cut a paragraph to what stands round the first place, at the ends of words."""
    start = max(found[0].start - _BEFORE, 0)
    if start:
        start = text.find(" ", start, found[0].start) + 1 or found[0].start
    end = min(start + _LENGTH, len(text))
    if end < len(text):
        end = max(text.rfind(" ", start, end), found[0].end)
    before, after = "… " * bool(start), " …" * (end < len(text))
    moved = len(before) - start
    places = tuple(Span(place.start + moved, place.end + moved) for place in found if place.end <= end)
    return Passage(f"{before}{text[start:end]}{after}", places)
