"""A number in words takes its form of the noun: «пять карандашей», «два карандаша»."""

from collections.abc import Iterator
from itertools import pairwise

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction, prepositions
from editor_app.morphology.phrases import is_certain_noun
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good

_FEW = frozenset("два две три четыре".split())
_MANY = frozenset(
    "пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать "
    "семнадцать восемнадцать девятнадцать двадцать тридцать пятьдесят шестьдесят семьдесят восемьдесят сто".split()
)
_TIMES = frozenset(
    "утро день вечер ночь январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split()
)
_ADJECTIVAL = ("ых", "их")


def _check(passage: Passage) -> Iterator[Match]:
    analyzer = passage.language.analyzer
    for tree in passage.trees:
        for numeral, noun in pairwise(tree):
            number = numeral.text.lower()
            if number not in _FEW | _MANY or not _is_counted(noun):
                continue
            if numeral.index and set(prepositions.governed(tree[numeral.index - 1].text)) - {"accs", "loct"}:
                continue
            wanted = "sing" if number in _FEW else "plur"
            if not any(reading.has("gent", wanted) for reading in noun.readings):
                form = analyzer.inflect(noun.read_as("NOUN")[0], {"gent", wanted})
                yield Match(noun.token.span, (correction.written(noun, form),) if form else ())


def _is_counted(noun: Node) -> bool:
    """Whether a word is surely a noun, and in a genitive, or in a singular that nobody counts with."""
    if not is_certain_noun(noun) or not noun.text.islower() or len(noun.read_as("NOUN")) != len(noun.readings):
        return False
    if noun.text.endswith(_ADJECTIVAL) or any(reading.lemma in _TIMES for reading in noun.readings):
        return False
    if any(reading.has("Pltm") or reading.has("Sgtm") for reading in noun.readings):
        return False
    return all(reading.case in {"gent", "nomn", "accs"} for reading in noun.readings)


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Существительное при числе словами"),
    message=QT_TRANSLATE_NOOP("rules", "Число требует другой формы того, что считают."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Построили пять {школы}.", "школ"),
        bad("Купили три {автобусов}.", "автобуса"),
        good("Построили пять школ и купили три автобуса."),
        good("Погибли трое рабочих и два животных."),
        good("К двум школам подвели газ."),
        good("Поезд приходит в шесть утра."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 165",
)
