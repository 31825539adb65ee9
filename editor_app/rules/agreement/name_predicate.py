"""A name of a person takes no neuter verb: «Ержан вышел», not «Ержан вышло».

The parser, led astray by the verb, sees no subject in such a name; what is asked here is who stands before the verb.
"""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction
from editor_app.morphology.analyzer import Analyzer, Reading
from editor_app.morphology.clauses import (
    is_certain_predicate,
    is_in_prepositional_phrase,
    is_mark,
    is_name_without_verb,
)
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good

_BETWEEN = ("ADVB", "PRCL")
_LEADING = frozenset({"CONJ", "PRCL", "ADVB"})
_IMPERSONAL = frozenset(
    "быть стать прийтись удаться хватить хватать повезти везти доводиться довестись следовать надлежать предстоять "
    "оказаться казаться показаться рвать тошнить знобить лихорадить трясти унести снести занести смыть засыпать залить "
    "завалить затопить сорвать убить ранить контузить ударить отбросить выбросить прибить придавить придумать "
    "зацепить охватить накрыть тянуть потянуть назвать звать".split()
)
"""Verbs that often have no subject: «Ержана унесло», «Асанов следовало предупредить»."""


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for node in tree:
            if node.read_as("VERB") and is_certain_predicate(node) and not node.quotation:
                verbs = [reading for reading in node.read_as("VERB") if not reading.has("impr")]
                if verbs and _has_wrong_form(verbs) and _has_name(tree, node, verbs) and not _excused(tree):
                    yield Match(node.token.span, _forms(passage.language.analyzer, node, verbs[0]))


def _has_wrong_form(verbs: Sequence[Reading]) -> bool:
    if any(verb.lemma in _IMPERSONAL for verb in verbs):
        return False
    return all(verb.has("past", "neut") for verb in verbs)


def _has_name(tree: Sequence[Node], verb: Node, verbs: Sequence[Reading]) -> bool:
    """Whether the name of a person stands before the verb, with nothing before it that it may depend on."""
    index = verb.index - 1
    while index >= 0 and tree[index].read_as(*_BETWEEN) and not tree[index].read_as("NOUN"):
        index -= 1
    name = last = index
    while index >= 0 and tree[index].text[:1].isupper() and not is_mark(tree[index]) and tree[index].text.isalpha():
        index -= 1
    first = index + 1
    if first > last or not is_name_without_verb(tree[name], verbs) or _is_oblique(tree[name]):
        return False
    return first == 0 or _inflects(tree[name]) or {reading.part for reading in tree[first - 1].readings} <= _LEADING


def _inflects(name: Node) -> bool:
    """Whether the dictionary has a name with cases of its own, so that this form is a nominative: «отца Фридрих»."""
    return name.known and all(
        reading.has("masc", "nomn", "sing", "anim") and not reading.has("Fixd") for reading in name.readings
    )


def _is_oblique(name: Node) -> bool:
    """Whether a name may stand in another case: «Ахметова обрадовало», «Зелендинов»."""
    return any(reading.case != "nomn" and reading.part == "NOUN" and reading.known for reading in name.readings)


def _excused(tree: Sequence[Node]) -> bool:
    """Whether anything else in the sentence may be the subject: a neuter noun, «это»."""
    return any(
        reading.case == "nomn" and (reading.gender == "neut" or reading.part in {"NUMR", "INFN"})
        for word in tree
        for reading in word.readings
        if not word.read_as("CONJ", "PRCL", "ADVB") and not is_in_prepositional_phrase(word)
    )


def _forms(analyzer: Analyzer, node: Node, verb: Reading) -> tuple[str, ...]:
    forms = (analyzer.inflect(verb, {gender}) for gender in ("masc", "femn"))
    return tuple(correction.written(node, form) for form in forms if form)


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Сказуемое не согласовано с именем"),
    message=QT_TRANSLATE_NOOP("rules", "При имени человека сказуемое стоит в мужском или женском роде."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Нурланбек {вышло} из зала.", "вышел"),
        bad("После смерти отца Фридрих {получило} в наследство замок.", "получил"),
        good("Нурланбек вышел из зала."),
        good("Решение Бектас огласило ведомство."),
        good("В городе Есик выпало много снега."),
        good("Ауезова обрадовало это письмо."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 185",
)
