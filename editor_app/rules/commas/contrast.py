"""A comma stands before «а», «но», «зато» inside a sentence."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import is_mark
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import wanting
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_CONJUNCTIONS = frozenset("а но зато".split())
_JOINED = frozenset("и или а но да же ли от до".split())


def _place(tree: Sequence[Node], node: Node) -> int | None:
    if node.text not in _CONJUNCTIONS or not 1 <= node.index < len(tree) - 1:
        return None
    last, following = tree[node.index - 1], tree[node.index + 1]
    if is_mark(last) or is_mark(following) or not last.readings:
        return None
    if last.text.lower() in _JOINED or last.read_as("PREP", "INTJ") or len(last.text) == 1 or last.shouted:
        return None
    letters = following.text == "и" and len(tree[node.index + 2].text) == 1 if node.index + 2 < len(tree) else False
    return None if letters else node.index


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая перед «а», «но», «зато»"),
    message=QT_TRANSLATE_NOOP("commas", "Перед противительным союзом ставится запятая."),
    kind=Kind.PUNCTUATION,
    severity=Severity.ERROR,
    check=wanting(_place),
    examples=(
        bad("Дорогу {отремонтировали но} не открыли.", "отремонтировали, но"),
        bad("Школу строят не в {центре а} на окраине.", "центре, а"),
        bad("Билеты {дорогие зато} места удобные.", "дорогие, зато"),
        good("Дорогу отремонтировали, но не открыли."),
        good("Соревнования групп А и Б."),
        good("Вычислите произведение чисел а и б."),
        good("Но школу открыли."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, §§ 42, 112; Розенталь, §§ 13, 30",
)
