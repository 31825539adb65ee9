"""What people decided about findings: words that are right, findings that are to be ignored.

Light to import: the window silences findings without loading a dictionary.
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from editor_app.proofreading.finding import Finding, Kind

_CONTEXT_WORDS = 3
"""Words on either side by which a place is known again."""
_WORD = re.compile(r"\w+")
_LINE_END = re.compile(r"[\n\r\u2028\u2029]")
_WHITE_SPACE = re.compile(r"\s+")


class Scope(StrEnum):
    """How far a decision reaches: one place, one article, every article for one person, or for all of the newsroom."""

    HERE = "here"
    ARTICLE = "article"
    PERSON = "person"
    NEWSROOM = "newsroom"


class Ignored(NamedTuple):
    """A finding to be ignored wherever it stands: the rule, and the words it objects to."""

    rule: str
    quote: str


class IgnoredHere(NamedTuple):
    """A finding to be ignored in one place, which is known by the nearest words of its line on either side."""

    rule: str
    quote: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Decisions:
    """The decisions that hold for one article."""

    words: frozenset[str] = frozenset()
    """Words that are right, as they were added: the user's and the newsroom's."""
    in_article: frozenset[Ignored] = frozenset()
    here: frozenset[IgnoredHere] = frozenset()
    everywhere: frozenset[Ignored] = frozenset()
    """What is ignored in every article: by this person and by the newsroom."""

    def silences(self, finding: Finding, text: str) -> bool:
        """Whether the finding, made in `text`, is not to be shown.

        A place is known again while the words on one side of it stand, so edits elsewhere do not bring it back.
        """
        quote = _quote(finding, text)
        if finding.kind is Kind.SPELLING and quote in self.words:
            return True
        what = Ignored(finding.rule, quote)
        if what in self.in_article or what in self.everywhere:
            return True
        if not self.here:
            return False
        place = ignored_here(finding, text)
        return any(_same_place(place, known) for known in self.here)

    def with_(self, scope: Scope, finding: Finding, text: str) -> "Decisions":
        """Return these decisions and one more: to ignore the finding, made in `text`, as far as `scope` reaches."""
        match scope:
            case Scope.HERE:
                return replace(self, here=self.here | {ignored_here(finding, text)})
            case Scope.ARTICLE:
                return replace(self, in_article=self.in_article | {ignored(finding, text)})
        what = ignored_everywhere(finding, text)
        if isinstance(what, str):
            return replace(self, words=self.words | {what})
        return replace(self, everywhere=self.everywhere | {what})


def word_of(finding: Finding, text: str) -> str | None:
    """Return the single word that the finding, made in `text`, takes for misspelt: a dictionary can hold it."""
    quote = _quote(finding, text)
    return quote if finding.kind is Kind.SPELLING and len(quote.split()) == 1 else None


def ignored_everywhere(finding: Finding, text: str) -> str | Ignored:
    """Return what to remember to ignore the finding in every article: a word, which is right in all its forms."""
    return word_of(finding, text) or ignored(finding, text)


def ignored(finding: Finding, text: str) -> Ignored:
    """Return what to remember to ignore the finding wherever its words stand."""
    return Ignored(finding.rule, _quote(finding, text))


def ignored_here(finding: Finding, text: str) -> IgnoredHere:
    """Return what to remember to ignore the finding in its place."""
    before = _LINE_END.split(text[: finding.start])[-1]
    after = _LINE_END.split(text[finding.end :], maxsplit=1)[0]
    return IgnoredHere(
        finding.rule,
        _quote(finding, text),
        " ".join(_WORD.findall(before)[-_CONTEXT_WORDS:]),
        " ".join(_WORD.findall(after)[:_CONTEXT_WORDS]),
    )


def _quote(finding: Finding, text: str) -> str:
    return _WHITE_SPACE.sub(" ", finding.span.of(text))


def _same_place(place: IgnoredHere, known: IgnoredHere) -> bool:
    if (place.rule, place.quote) != (known.rule, known.quote):
        return False
    same_before, same_after = place.before == known.before, place.after == known.after
    return (same_before and same_after) or (same_before and bool(place.before)) or (same_after and bool(place.after))
