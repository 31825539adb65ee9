"""«В том числе» after what it is part of begins with a comma: «звери, в том числе барс»."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import is_mark
from editor_app.morphology.phrases import noun_cases
from editor_app.morphology.predicates import likeliest
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import wanting
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_WORDS = ("в", "том", "числе")
_FARTHEST = 3
"""Words to the noun after the phrase."""


def _place(tree: Sequence[Node], node: Node) -> int | None:
    if tuple(word.text for word in tree[node.index : node.index + 3]) != _WORDS or node.index < 1:
        return None
    whole = tree[node.index - 1]
    if is_mark(whole) or likeliest(whole) != "NOUN" or not any(reading.number == "plur" for reading in whole.readings):
        return None
    for word in tree[node.index + 3 : node.index + 3 + _FARTHEST]:
        if is_mark(word) or word.read_as("PREP"):
            return None
        if likeliest(word) == "NOUN":
            return node.index if noun_cases(word) & noun_cases(whole) else None
    return None


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая перед «в том числе»"),
    message=QT_TRANSLATE_NOOP("commas", "Уточнение с «в том числе» отделяется запятой."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=wanting(_place),
    examples=(
        bad("В горах живут {звери в} том числе снежный барс.", "звери, в"),
        bad("Закрыли {дороги в} том числе трассу на юг.", "дороги, в"),
        good("В горах живут звери, в том числе снежный барс."),
        good("Он бывал в том числе и в горах."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 80",
)
