"""What is asked of the archive, taken apart: words, phrases, what must not be there, where to look, when it was.

«мост "срок сдачи" -авария автор:Оспанова тег:город с:01.10.2026 по:2026» is such a question.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial

from editor_app.text.keyboard import on_kazakh_layout, on_latin_layout, on_russian_layout
from editor_app.text.stemming import WORD
from editor_app.workflow.archive_dates import days


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
_DATED = (*_SINCE, *_UNTIL, *_ON)
_NAMES = "|".join((*_FIELDS, *_DATED))

_HEAD = re.compile(rf"(?P<minus>-)?(?:\b(?P<name>{_NAMES}):\s*)?(?=\S)", re.IGNORECASE)
_QUOTED = re.compile(r"""["«“„]([^"»“”]*)["»“”]?""")
_INITIALS = re.compile(r"(?:[^\W\d]\.\s*)+[^\W\d][\w-]+|[^\W\d][\w-]+(?:\s+[^\W\d]\.(?!\w))+")
"""«А. Оспанова», «Оспанова А.»"""
_NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0\u2009\u202f]\d\d\d)+(?!\S)")
_REST = re.compile(r"\S+")
_WHOLE_DATE = re.compile(r"(?<!\S)(?:\d\d?[./]\d\d?[./]\d{4}|\d{4}-\d\d-\d\d)(?!\S)")
_TYPED = re.compile(rf"""(?P<head>-?(?:\b(?P<name>{_NAMES}):\s*)?)(?P<word>[^\s"«»“”„]+)""", re.IGNORECASE)
"""A word of a question with what stands before it; a phrase in quotes is several of them."""


def parse(text: str, today: date | None = None) -> Query:
    """Take a question apart; what looks like a part of its grammar and is none is taken for words.

    «Вчера» and «5 октября» are dates where it is known what day is `today`.
    """
    terms: list[Term] = []
    since = until = None
    at = 0
    while head := _HEAD.search(text, at):
        name = (head["name"] or "").lower()
        if name in _DATED and (dates := days(text, head.end(), today)):
            first, last, at = dates
            since = first if name not in _UNTIL else since
            until = last if name not in _SINCE else until
            continue
        field = _FIELDS.get(name, Field.ANY)
        said, at = _said(text, head.end(), field)
        words = WORD.findall(said if not name or name in _FIELDS else f"{name} {said}")
        if field is Field.AUTHOR:  # an initial tells no more than the name beside it
            words = [word for word in words if len(word) > 1] or words
        if words:
            terms.append(Term(tuple(words), field, bool(head["minus"])))
    return Query(tuple(terms), since, until)


def retyped(text: str) -> list[str]:
    """Return what a question would be, had its keys been pressed on another layout; names of fields and dates stay."""
    layouts = (on_russian_layout, on_kazakh_layout, on_latin_layout)
    others = dict.fromkeys(_TYPED.sub(partial(_on, on_layout), text) for on_layout in layouts)
    return [other for other in others if other.casefold() != text.casefold()]


def dated(text: str) -> str:
    """Return a question whose bare dates are those of the articles: «05.10.2026» is «дата:05.10.2026»."""
    return _WHOLE_DATE.sub(rf"{_ON[0]}:\g<0>", text)


def _said(text: str, at: int, field: Field) -> tuple[str, int]:
    """Return the words that stand at a place, and where they end: those in quotes, a name, a number, or one word."""
    if quoted := _QUOTED.match(text, at):
        return quoted[1], quoted.end()
    forms = (_INITIALS, _REST) if field is Field.AUTHOR else (_NUMBER, _REST)
    found = next(filter(None, (form.match(text, at) for form in forms)))
    return found[0], found.end()


def _on(on_layout: Callable[[str], str], typed: re.Match[str]) -> str:
    if (typed["name"] or "").lower() in _DATED or not any(letter.isalpha() for letter in typed["word"]):
        return typed[0]
    return f"{typed['head']}{on_layout(typed['word'])}"
