"""Typesetting: a text brought to the typography of its house by the rules that are certain enough to go unasked.

There is no second engine: what is applied are the suggestions of rules of the one shelf, most of which no check shows.
"""

import re
from collections.abc import Iterator

from editor_app.proofreading.catalogue import Catalogue
from editor_app.proofreading.passage import Language, Passage
from editor_app.proofreading.profile import Profile
from editor_app.proofreading.rule import Match, Rule, Unasked
from editor_app.text.lines import LINE

_LINE_END = r"(?>\r\n|[\n\r\u2028\u2029])"
_EMPTY_LINES = re.compile(rf"({_LINE_END}{_LINE_END}){_LINE_END}+")
_EDGES = re.compile(r"\A[\s\u00ad\u200b\u2060\ufeff\x00-\x1f]+|[\s\u00ad\u200b\u2060\ufeff\x00-\x1f]+\Z")
"""Nothing to see before the first word and after the last."""
_PASSES = 12
"""Most texts are done after two; the bound is for a pair of rules that would undo each other for ever."""


class Typesetter:
    """Typesets texts by one profile."""

    def __init__(self, catalogue: Catalogue, language: Language, profile: Profile) -> None:
        self._language = language
        self._house = profile.house
        self._rules = [rule for id_, rule in catalogue.items() if _is_wanted(id_, rule, profile)]

    def typeset(self, text: str) -> str:
        """Return the text in the typography of the house; typesetting the result changes nothing.

        Lines keep their ends, but of several empty ones in a row one stays, and none at the ends of the text.
        """
        lines = LINE.sub(lambda line: self._set(line.group()), _EDGES.sub("", text))
        return _EMPTY_LINES.sub(r"\1", _EDGES.sub("", lines))

    def _set(self, line: str) -> str:
        passage = self._passage(line)
        for _ in range(_PASSES):
            before = passage.text
            for rule in self._rules:
                line = _applied(rule, passage)
                if line != passage.text:
                    passage = self._passage(line)
            if passage.text == before:
                break
        return passage.text

    def _passage(self, line: str) -> Passage:
        return Passage(line, self._language, self._house)


def _applied(rule: Rule, passage: Passage) -> str:
    matches = [match for match in rule.check(passage) if len(match.suggestions) == 1]
    if not matches:
        return passage.text
    pieces, done = [], 0
    for match in _allowed(rule, passage, matches):
        pieces += [passage.text[done : match.span.start], match.suggestions[0]]
        done = match.span.end
    return "".join([*pieces, passage.text[done:]])


def _is_wanted(id_: str, rule: Rule, profile: Profile) -> bool:
    certain = rule.unasked is Unasked.TYPESETTING or id_ in profile.unasked
    return certain and profile.enables(id_, optional=False)


def _allowed(rule: Rule, passage: Passage, matches: list[Match]) -> Iterator[Match]:
    """Yield by place the matches that lie in nothing protected; of two that overlap the first."""
    end = 0
    for match in sorted(matches, key=lambda match: match.span):
        if match.span.start >= end and rule.may_say(match, passage):
            yield match
            end = match.span.end
