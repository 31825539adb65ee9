"""What is asked of the archive, taken apart: words, phrases, what must not be there, where to look, when it was.

«мост "срок сдачи" -авария автор:Оспанова тег:город с:01.10.2026 по:2026» is such a question.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import partial

from editor_app.text.keyboard import on_kazakh_layout, on_latin_layout, on_russian_layout


class Field(StrEnum):
    """The parts of an article that are told apart; the values are the columns of the index."""

    ANY = ""
    HEADLINE = "headline"
    TEXT = "text"
    TAGS = "tags"
    AUTHOR = "author"


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand one behind the other in a part of the article, in whatever form; or must not, if `excluded`."""

    words: tuple[str, ...]
    field: Field = Field.ANY
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A question: all terms hold, and the article is of a day from `since` to `until`, both included."""

    terms: tuple[Term, ...] = ()
    since: date | None = None
    until: date | None = None

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing that could be found: what must not be there narrows, and finds nothing."""
        return not (any(not term.excluded for term in self.terms) or self.since or self.until)


_FIELDS: Mapping[str, Field] = {
    **dict.fromkeys(("автор", "author"), Field.AUTHOR),
    **dict.fromkeys(("тег", "тэг", "tag"), Field.TAGS),
    **dict.fromkeys(("заголовок", "тақырып", "headline"), Field.HEADLINE),
}
_SINCE, _UNTIL, _ON = ("с", "from"), ("по", "to"), ("дата", "күні", "date")
_PIECE = re.compile(
    r"""(?P<minus>-)?(?:(?P<name>[^\W\d]+):)?(?:"(?P<quoted>[^"]*)"?|«(?P<guillemets>[^»]*)»?|(?P<word>\S+))"""
)
_TYPED = re.compile(
    rf"""(?P<minus>-)?(?:(?P<name>{"|".join((*_FIELDS, *_SINCE, *_UNTIL, *_ON))}):)?(?P<word>[^\s"«»]+)""",
    re.IGNORECASE,
)
"""A word of a question with what stands before it; a phrase in quotes is several of them."""
_WORD = re.compile(r"\w+")
_DATE = re.compile(r"(?:(?:(?P<day>\d\d?)\.)?(?P<month>\d\d?)\.)?(?P<year>\d{4})|(?P<iso>\d{4}-\d\d-\d\d)")


def parse(text: str) -> Query:
    """Take a question apart; what looks like a part of its grammar and is none is taken for words."""
    terms: list[Term] = []
    since = until = None
    for piece in _PIECE.finditer(text):
        name = (piece["name"] or "").lower()
        said = piece["quoted"] or piece["guillemets"] or piece["word"] or ""
        if name in (*_SINCE, *_UNTIL, *_ON) and (days := _days(said)):
            since = days[0] if name not in _UNTIL else since
            until = days[1] if name not in _SINCE else until
            continue
        field = _FIELDS.get(name, Field.ANY)
        words = _WORD.findall(said if not name or name in _FIELDS else f"{name} {said}")
        if words:
            terms.append(Term(tuple(words), field, bool(piece["minus"])))
    return Query(tuple(terms), since, until)


def retyped(text: str) -> list[str]:
    """Return what a question would be, had its keys been pressed on another layout; names of fields and dates stay."""
    layouts = (on_russian_layout, on_kazakh_layout, on_latin_layout)
    others = dict.fromkeys(_TYPED.sub(partial(_on, on_layout), text) for on_layout in layouts)
    return [other for other in others if other.casefold() != text.casefold()]


def _on(on_layout: Callable[[str], str], typed: re.Match[str]) -> str:
    name, word = typed["name"] or "", typed["word"]
    if name.lower() in (*_SINCE, *_UNTIL, *_ON) or not any(letter.isalpha() for letter in word):
        return typed[0]
    return f"{typed['minus'] or ''}{name}{':' * bool(name)}{on_layout(word)}"


def _days(written: str) -> tuple[date, date] | None:
    """Return the first and the last day of «05.10.2026», «2026-10-05», «10.2026» or «2026»."""
    found = _DATE.fullmatch(written)
    if found is None:
        return None
    try:
        if found["iso"]:
            return date.fromisoformat(found["iso"]), date.fromisoformat(found["iso"])
        year, month = int(found["year"]), int(found["month"] or 1)
        first = date(year, month, int(found["day"] or 1))
        if found["day"]:
            return first, first
        following = date(year + 1, 1, 1) if not found["month"] or month == 12 else date(year, month + 1, 1)
        return first, following - timedelta(days=1)
    except ValueError:
        return None
