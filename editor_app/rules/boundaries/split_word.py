"""A space inside a word: «предста вители». At least one of the two pieces is no word, and together they are one."""

from collections.abc import Iterator
from itertools import pairwise

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.alphabet import is_cyrillic
from editor_app.text.span import Span

_SHORTEST = 2
_COMMON = 2.5
"""Least frequency of the whole word, on the Zipf scale."""


def _check(passage: Passage) -> Iterator[Match]:
    lexicon = passage.language.lexicon
    for first, second in pairwise(passage.words):
        gap = passage.text[first.end : second.start]
        if len(gap) != 1 or not gap.isspace() or not second.text.islower() or not is_cyrillic(first.text + second.text):
            continue
        if min(len(first.text), len(second.text)) < _SHORTEST:
            continue
        whole = first.text + second.text
        if lexicon.zipf(whole) < _COMMON or not lexicon.knows(whole):
            continue
        if not (lexicon.knows(first.text) and lexicon.knows(second.text)):
            yield Match(Span(first.start, second.end), (whole,))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Пробел внутри слова"),
    message=QT_TRANSLATE_NOOP("rules", "Внутри слова стоит лишний пробел."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("На встречу пришли {предста вители} общин.", "представители"),
        bad("{Прави тельство} утвердило план.", "Правительство"),
        good("На встречу пришли и представители общин."),
        good("За метку на карте спасибо."),
    ),
    authority="Правила русской орфографии и пунктуации, под ред. В. В. Лопатина, 2006",
)
