"""No comma stands between a preposition and its noun: «борки с запахом смолы»."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import prepositions
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import superfluous
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_ADVERBS = frozenset("после против около вдоль возле мимо кроме согласно поверх вблизи навстречу относительно".split())
_LETTERS = frozenset("вск")
"""Prepositions of one letter, which is the name of the letter as well."""
_INSERTED = 6
"""Words and marks in which an inserted phrase would end: «в, скажем, мае»."""


def _place(tree: Sequence[Node], node: Node) -> int | None:
    comma = node.index + 1
    if comma + 1 >= len(tree) or tree[comma].text != "," or not node.text.islower():
        return None
    if node.text in _ADVERBS or not prepositions.governed(node.text) or not tree[comma + 1].known:
        return None
    if tree[comma + 1].read_as("CONJ", "ADVB") or any(
        word.text == "," for word in tree[comma + 1 : comma + 1 + _INSERTED]
    ):
        return None
    only = all(reading.part in {"PREP", "PRCL", "INTJ"} for reading in node.readings)
    return comma if (only and len(node.text) > 1) or node.text in _LETTERS else None


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая после предлога"),
    message=QT_TRANSLATE_NOOP("commas", "Предлог не отделяется запятой от своего слова."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=superfluous(_place),
    examples=(
        bad("Дома стоят {на, высоком} берегу.", "на высоком"),
        bad("Пахнет лесом {с, застоявшимся} запахом смолы.", "с застоявшимся"),
        good("Дома стоят на высоком берегу."),
        good("Откроют в, скажем, мае."),
        good("Против, кажется, никто не был."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 74",
)
