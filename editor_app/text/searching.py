"""Searching a text: for words, for the forms of words, for a regular expression that cannot hang.

The standard library's `re` never gives up on a pattern that backtracks without end, and cannot be interrupted inside
the window. `regex` takes a time limit.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING
from unicodedata import normalize

from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.text.casing import Case, case_of, like
from editor_app.text.span import Span

if TYPE_CHECKING:
    import regex

PATIENCE = 0.3
"""Seconds of the processor that a search of a whole article may take; a plain one takes a hundredth of it. Nobody is
told that an expression is bad because the machine is busy."""

_MOST_REPEATS = 100_000
"""Product of the bounds of all counted repeats: what they repeat is unrolled when the pattern is compiled."""

_UNSEEN = "[\u0301\u00ad]*"
"""A stress mark or a soft hyphen, which nobody types into a search."""

_ALIKE = {
    "е": "[её]",
    "ё": "[её]",
    "Е": "[ЕЁ]",
    "Ё": "[ЕЁ]",
    " ": "[ \u00a0\u2009\u202f]",
}
_NO_WORD_BEFORE, _NO_WORD_AFTER = r"(?<![\w\u0301\u00ad])", r"(?![\w\u0301\u00ad])"
_BOUNDS = re.compile(r"\{(\d*),?(\d*)\}")
_REFERENCE = re.compile(r"\\(\d|\\)")

_FAULTS: dict[str, Message] = {
    "missing )": QT_TRANSLATE_NOOP("search", "не закрыта круглая скобка"),
    "unbalanced parenthesis": QT_TRANSLATE_NOOP("search", "лишняя закрывающая скобка"),
    "unterminated character set": QT_TRANSLATE_NOOP("search", "не закрыта квадратная скобка"),
    "nothing to repeat": QT_TRANSLATE_NOOP("search", "перед знаком повтора ничего нет"),
    "multiple repeat": QT_TRANSLATE_NOOP("search", "два знака повтора подряд"),
    "bad escape (end of pattern)": QT_TRANSLATE_NOOP("search", "после обратной черты ничего нет"),
    "bad character range": QT_TRANSLATE_NOOP("search", "границы в квадратных скобках переставлены"),
    "invalid group reference": QT_TRANSLATE_NOOP("search", "ссылка на скобку, которой нет"),
}


class SearchError(Explained):
    """The text cannot be searched as asked."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. «е» finds «ё» and a space finds every kind of space, except in an expression."""

    text: str
    case: bool = False
    """Whether small and capital letters are told apart."""
    word: bool = False
    """Whether only whole words count."""
    expression: bool = False
    """Whether the text is a regular expression."""


class Search:
    """A query made ready; searches one paragraph at a time."""

    def __init__(self, query: Query, pattern: str) -> None:
        import regex  # with the first search: the window, which starts without one, need not wait for it

        flags = regex.UNICODE if query.case else regex.UNICODE | regex.IGNORECASE
        self._query = query
        try:
            self._pattern = regex.compile(pattern, flags, cache_pattern=False)
        except regex.error as error:
            raise SearchError(_in_words(error), detail=str(error)) from error

    def spans(self, text: str, seconds: float = PATIENCE) -> tuple[Span, ...]:
        """Return where the query is found; nowhere of no length. Raises `SearchError` when the time is up.

        The time is that of the processor, as `regex` measures it (on Windows, that of the clock).
        """
        try:
            found = self._pattern.finditer(text, timeout=max(seconds, 0.001))
            return tuple(Span(*match.span()) for match in found if match.end() > match.start())
        except TimeoutError:
            raise SearchError(
                QT_TRANSLATE_NOOP("search", "Такое выражение ищется слишком долго."),
                QT_TRANSLATE_NOOP("search", "Уберите повтор внутри повтора, например (а+)+."),
            ) from None

    def replacement(self, text: str, span: Span, template: str) -> str:
        r"""Return what goes in place of a match: the template, where `\1` is the first bracket of an expression.

        Elsewhere a template in small letters follows the capitals of the match, unless the query tells them apart.
        Raises `SearchError` for a bracket that the expression does not have.
        """
        if self._query.expression:
            match = self._pattern.match(text, span.start, timeout=PATIENCE)
            return template if match is None else str(_REFERENCE.sub(_filled(match), template))
        if self._query.case or not template.islower() or template == span.of(text).lower():
            return template
        return like(span.of(text), template)


def prepared(query: Query) -> Search:
    """Make a query ready. Raises `SearchError` for an expression that is none."""
    if query.expression:
        if prod(_most(bounds[1], bounds[2]) for bounds in _BOUNDS.finditer(query.text)) > _MOST_REPEATS:
            raise SearchError(QT_TRANSLATE_NOOP("search", "В выражении слишком большие повторы."))
        pattern = rf"\b(?:{query.text})\b" if query.word else query.text
        Search(query, query.text)  # what is wrong with it is told of what was typed
        return Search(query, pattern)
    text = normalize("NFC", query.text)
    return Search(query, _whole(text, _literal(text)) if query.word else _literal(text))


def prepared_forms(query: Query, forms: Sequence[Sequence[str]]) -> Search:
    """Make a query ready that finds words in all their forms: `forms` are given for each piece of its text in turn."""
    pieces = ("|".join(map(_literal, sorted(each, key=len, reverse=True))) for each in forms)
    return Search(query, _whole(query.text, "".join(f"(?:{piece})" for piece in pieces)))


def in_case_of(typed: str, form: str) -> str:
    """Write a form of a word, given in small letters, with the capitals that the word was typed with."""
    if case_of(typed) in (Case.LOWER, Case.CAPITALISED) or len(typed) == 1:
        return like(typed, form)
    if typed.isupper():
        return form.upper()
    shared = next((n for n, (a, b) in enumerate(zip(typed.lower(), form, strict=False)) if a != b), len(typed))
    return typed[:shared] + form[shared:]


def _literal(text: str) -> str:
    return "".join(_character(character) for character in text)


def _character(character: str) -> str:
    written: str = _ALIKE.get(character) or re.escape(character)
    return written + _UNSEEN if character.isalpha() else written


def _whole(text: str, pattern: str) -> str:
    """Return the pattern between the ends of words, where the text has words at its ends."""
    before = _NO_WORD_BEFORE if text[:1].isalnum() else ""
    return f"{before}(?:{pattern}){_NO_WORD_AFTER if text[-1:].isalnum() else ''}"


def _most(least: str, most: str) -> int:
    return max(int(most or 1), int(least or 1), 1)


def _filled(match: "regex.Match[str]") -> Callable[[re.Match[str]], str]:
    def fill(reference: re.Match[str]) -> str:
        if reference[1] == "\\":
            return "\\"
        try:
            return str(match[int(reference[1])] or "")
        except IndexError:
            told = QT_TRANSLATE_NOOP("search", "В замене есть {reference}, а в выражении такой скобки нет.")
            raise SearchError(told.with_values(reference=reference[0])) from None

    return fill


def _in_words(error: "regex.error") -> Message:
    place = (error.pos or 0) + 1
    if error.msg in _FAULTS:
        told = QT_TRANSLATE_NOOP("search", "В выражении ошибка у знака {place}: {fault}.")
        return told.with_values(place=place, fault=_FAULTS[error.msg])
    return QT_TRANSLATE_NOOP("search", "В выражении ошибка у знака {place}.").with_values(place=place)
