"""All parts of a compound number take one case: «двадцатью пятью», «к тридцати двум»."""

from collections.abc import Iterator
from itertools import pairwise

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good

_UNITS = frozenset("один два три четыре пять шесть семь восемь девять".split())
_TENS = frozenset("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто".split())


def _check(passage: Passage) -> Iterator[Match]:
    analyzer = passage.language.analyzer
    for tree in passage.trees:
        for tens, units in pairwise(tree):
            if tens.index and tree[tens.index - 1].text.lower() == "без":
                continue  # «без двадцати девять»: the time
            left, right = _cases(tens, _TENS), _cases(units, _UNITS)
            if not left or not right or left & right:
                continue
            # The part that is not in the dictionary form is the one that the writer thought of.
            word, case = (units, left) if "nomn" not in left else (tens, right)
            reading = next(each for each in word.readings if each.lemma in _TENS | _UNITS)
            form = analyzer.inflect(reading, {min(case - {"nomn", "accs"}, default="gent")})
            yield Match(word.token.span, (correction.written(word, form),) if form else ())


def _cases(node: Node, lemmas: frozenset[str]) -> frozenset[str]:
    return frozenset(reading.case for reading in node.readings if reading.lemma in lemmas)


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Части составного числительного в разных падежах"),
    message=QT_TRANSLATE_NOOP("rules", "У составного количественного числительного склоняется каждая часть."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Он владеет двадцатью {пять} домами.", "пятью"),
        bad("Проезд закрыт {тридцать} двум автобусам.", "тридцати"),
        good("Он владеет двадцатью пятью домами."),
        good("Проезд закрыт тридцати двум автобусам."),
        good("Нужно двадцать пять домов."),
        good("Урок начнется без двадцати девять."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 164",
)
