"""A comma stands before a repeated «ни», «или», «либо», «то»: «ни дождя, ни снега», «либо дождь, либо снег»."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import is_mark
from editor_app.morphology.predicates import before, likeliest
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import wanting
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_REPEATED = frozenset("ни либо или то".split())
_FARTHEST = 6
"""Words from one conjunction to the next."""
_SHORTEST = 2
_NOT_MEMBERS = frozenset("есть же что ли самое бы".split())


def _place(tree: Sequence[Node], node: Node) -> int | None:
    if node.text not in _REPEATED or node.index < 2 or node.index + 1 >= len(tree) or is_mark(tree[node.index - 1]):
        return None
    left = before(tree, node.index)
    places = [place for place, word in enumerate(left) if word.text.lower() == node.text]
    if not places or not _SHORTEST <= len(left) - places[-1] <= _FARTHEST:
        return None
    member, other = left[places[-1] + 1], tree[node.index + 1]
    if node.text in {"или", "то"} and _is_of_another_kind(tree, left, places[-1], member):
        return None
    if tree[node.index - 1].read_as("CONJ", "PREP", "PRCL") or likeliest(member) != likeliest(other):
        return None
    # Two bare words make a turn of phrase: «ни рыба ни мясо», «ни с того ни с сего».
    turn = node.text == "ни" and len(left) - places[-1] == _SHORTEST + bool(member.read_as("PREP"))
    return None if turn else node.index


def _is_of_another_kind(tree: Sequence[Node], left: Sequence[Node], place: int, member: Node) -> bool:
    """Whether the first one is a pronoun, or joins its member to what is before it: «газ или нефть или уголь»."""
    first = left[place]
    if member.text in _NOT_MEMBERS or (first.text == "то" and likeliest(member) not in {"NOUN", "ADJF", "VERB"}):
        return True
    return place > 0 and likeliest(left[place - 1]) == likeliest(member) and not is_mark(tree[first.index - 1])


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая перед повторяющимся союзом"),
    message=QT_TRANSLATE_NOOP("commas", "Перед повторяющимся союзом ставится запятая."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=wanting(_place),
    examples=(
        bad("Весь день шел либо {дождь либо} снег.", "дождь, либо"),
        bad("Не было ни чистой {воды ни} теплой одежды.", "воды, ни"),
        bad("Приедет либо {министр либо} ректор.", "министр, либо"),
        bad("Свет выхватывал то {стену то} окно.", "стену, то"),
        bad("Он звонит или слишком {рано или} поздно.", "рано, или"),
        good("Весь день шел либо дождь, либо снег."),
        good("Возят уголь или нефть или газ."),
        good("Он встал ни свет ни заря."),
        good("Не было ни чистой воды, ни теплой одежды."),
        good("Деньги вернут или перечислят на счет."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, §§ 26, 31; Розенталь, § 12",
)
