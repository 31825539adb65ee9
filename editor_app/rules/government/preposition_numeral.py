"""A numeral takes the case of its preposition: «к двум», «от пяти», «без одного»."""

from collections.abc import Iterator
from itertools import pairwise

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction, prepositions
from editor_app.morphology.analyzer import Analyzer
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good

_ONE = "один"
_LIKELY = 0.6
_ADVERBS = frozenset("после против около вблизи вдоль возле навстречу относительно свыше сверх согласно".split())


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for preposition, numeral in pairwise(tree):
            cases = prepositions.governed(preposition.text)
            if not cases or preposition.text.lower() in _ADVERBS or not _is_numeral(numeral):
                continue
            if not {reading.case for reading in numeral.readings} & set(cases):
                yield Match(numeral.token.span, _forms(passage.language.analyzer, numeral, cases))


def _is_numeral(node: Node) -> bool:
    numerals = [reading for reading in node.readings if reading.part == "NUMR" or reading.lemma == _ONE]
    return node.known and sum(reading.probability for reading in numerals) > _LIKELY


def _forms(analyzer: Analyzer, node: Node, cases: tuple[str, ...]) -> tuple[str, ...]:
    reading = node.readings[0]
    gender = {reading.gender} if reading.lemma == _ONE and reading.number == "sing" else set()
    forms = (analyzer.inflect(reading, {case} | gender - {""}) for case in cases)
    return tuple(dict.fromkeys(correction.written(node, form) for form in forms if form))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Числительное при предлоге не в том падеже"),
    message=QT_TRANSLATE_NOOP("rules", "Числительное стоит в падеже, которого требует предлог."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Собрание перенесли к {три} часам.", "трем"),
        bad("Деньги выделят для {пять} школ.", "пяти"),
        good("Собрание перенесли к трем часам."),
        good("Деньги выделят для пяти школ, по два миллиона."),
        good("В семь часов их было под сто."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 164, 199",
)
