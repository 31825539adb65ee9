"""No comma after a conjunction that begins a clause: «причем дороги», «по мере того как река», «однако школа»."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.predicates import before, clause, goes_on_with_clause
from editor_app.proofreading.commas import without_comma
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good

_BINDING = re.compile(r"(?<=[а-я»\d], )(?P<words>причем|притом|зато|поэтому|потому что|так что)(?P<comma>,)(?= [а-я])")
"""They bind a clause to the one before."""

_HOWEVER = re.compile(r"(?<=[а-я»\d], )(?P<words>однако)(?P<comma>,)(?= [а-я])")
"""Introductory inside a clause, a conjunction between two."""

_COMPOUND = re.compile(
    r"(?<![\w-])(?P<words>(?:по мере того|перед тем|после того|до того|в то время|с тех пор|тогда) как|"
    r"(?:для того|вместо того) чтобы|прежде чем)(?P<comma>,)(?= [а-я])"
)
_INSERTED = re.compile(r"[^.!?…]{0,90},")
"""What is inserted after the conjunction has a comma of its own at its end: «причем, как сказал аким, дороги»."""


def _check(passage: Passage) -> Iterator[Match]:
    for sentence, tree in zip(passage.sentences, passage.trees, strict=True):
        for match in _BINDING.finditer(passage.folded, sentence.start, sentence.end):
            inserted = _INSERTED.match(passage.folded, match.end(), sentence.end)
            if not inserted or goes_on_with_clause(tree, match.end()):
                yield without_comma(passage, match)
        for match in _HOWEVER.finditer(passage.folded, sentence.start, sentence.end):
            comma = next(node.index for node in tree if node.token.end == match.start() - 1)
            if clause(before(tree, comma)) and goes_on_with_clause(tree, match.end()):
                yield without_comma(passage, match)
        for match in _COMPOUND.finditer(passage.folded, sentence.start, sentence.end):
            if goes_on_with_clause(tree, match.end()):
                yield without_comma(passage, match)


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Лишняя запятая после союза"),
    message=QT_TRANSLATE_NOOP("commas", "Союз не отделяется запятой от предложения, которое он начинает."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("Дорогу закрыли, {причем,} надолго.", "причем"),
        bad("Буран кончился, {однако,} пассажиры остались.", "однако"),
        bad("{По мере того как,} вода убывала, люди возвращались.", "По мере того как"),
        good("Пассажиры, однако, остались."),
        good("Дорогу закрыли, причем надолго."),
        good("Рейс отменили, причем, как сказал аким, надолго."),
        good("Перед тем как, по словам врача, уснуть, он поел."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 92, 115; Розенталь, § 25, 33",
)
