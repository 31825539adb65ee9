"""What is compared is set off: «такие герои, как Тулеген», «быстрее, чем поезд», «как в городе, так и в селе»."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import is_mark
from editor_app.morphology.predicates import before, has_predicate
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import wanting
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_MEASURES = frozenset("более менее больше меньше раньше позже ранее выше ниже реже чаще дальше ближе".split())
"""Comparatives that «чем» may follow without a comma: «более чем», «не раньше чем в мае»."""
_SURE = 0.3
_NEAR = 4
_LEADS = frozenset("так после того до подобно".split())
"""Words before «как» that make another conjunction of it."""


def _place(tree: Sequence[Node], node: Node) -> int | None:
    if not 1 <= node.index < len(tree) - 1 or is_mark(tree[node.index - 1]):
        return None
    match node.text:
        case "как":
            fits = _follows_such(tree, node)
        case "чем":
            fits = _follows_comparative(tree[node.index - 1])
        case "так":
            fits = tree[node.index + 1].text == "и" and _follows_as(tree, node)
        case _:
            return None
    return node.index if fits else None


def _follows_such(tree: Sequence[Node], node: Node) -> bool:
    """Whether «как» stands after «такой» with its noun."""
    noun = tree[node.index - 1]
    return bool(noun.read_as("NOUN")) and any(
        word.head is noun and any(reading.lemma == "такой" for reading in word.readings)
        for word in before(tree, node.index)[-_NEAR:]
    )


def _follows_comparative(word: Node) -> bool:
    return word.text.lower() not in _MEASURES and any(
        reading.part == "COMP" and reading.probability > _SURE for reading in word.readings
    )


def _follows_as(tree: Sequence[Node], node: Node) -> bool:
    """Whether «так и» is the second part of «как …, так и»."""
    if tree[node.index - 1].read_as("CONJ", "PREP"):
        return False
    firsts = [word for word in before(tree, node.index) if word.text.lower() == "как"]
    if len(firsts) != 1 or (firsts[0].index and tree[firsts[0].index - 1].text.lower() in _LEADS):
        return False
    return not has_predicate(tree[firsts[0].index + 1 : node.index])


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая при сравнении"),
    message=QT_TRANSLATE_NOOP("commas", "Перед второй частью сравнения ставится запятая."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=wanting(_place),
    examples=(
        bad("Такие {герои как} Тулеген не забываются.", "герои, как"),
        bad("Новый поезд {быстрее чем} прежний.", "быстрее, чем"),
        bad("Выставка открыта как для {взрослых так} и для детей.", "взрослых, так"),
        good("Такие герои, как Тулеген, не забываются."),
        good("Собрали более чем сто тонн."),
        good("Вернется не раньше чем в мае."),
        good("Выставка открыта как для взрослых, так и для детей."),
        good("Такой красоты мы еще не видели."),
    ),
    authority="Полный академический справочник по русской орфографии и пунктуации, §§ 42, 88; Розенталь, §§ 13, 41",
)
