"""No comma before «и» between clauses that share a subordinate clause or an adverbial: «Когда пошел дождь, …»."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import is_mark
from editor_app.morphology.predicates import after, before, clause, has_predicate, likeliest
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import superfluous
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_CONJUNCTIONS = frozenset("когда если пока".split())


def _place(tree: Sequence[Node], node: Node) -> int | None:
    comma = node.index - 1
    if node.text != "и" or comma < 3 or tree[comma].text != "," or node.index + 2 >= len(tree):
        return None
    left, right = before(tree, comma), after(tree, node.index + 1)
    if not left or len(right) <= 1 or any(word.text == "и" for word in left):
        return None
    first, second = clause(left), clause(right)
    if first is None or second is None or tree[left[0].index].text == "то":
        return None
    marks = [word.index for word in tree[:-1] if is_mark(word)]
    start = left[0].index
    if len(marks) == 2 and start - 1 == marks[0] and tree[0].text.lower() in _CONJUNCTIONS:
        return comma if has_predicate(tree[1 : marks[0]]) else None
    if len(marks) == 1 and likeliest(tree[0]) == "PREP":
        verbs_first = first[1].index < first[0].index and second[1] is right[0]
        return comma if verbs_first and second[1].index < second[0].index else None
    return None


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Лишняя запятая перед «и» при общей части"),
    message=QT_TRANSLATE_NOOP("commas", "У частей есть общее придаточное или обстоятельство: запятая не нужна."),
    kind=Kind.PUNCTUATION,
    severity=Severity.HINT,
    check=superfluous(_place),
    examples=(
        bad("Когда пошел дождь, матч {закончился, и} зрители ушли.", "закончился и"),
        bad("В это время пришел {директор, и} начался урок.", "директор и"),
        good("Когда пошел дождь, матч закончился и зрители ушли."),
        good("Дождь кончился, и зрители вернулись."),
        good("В это время пришел директор и начался урок."),
        good("Если пойдет дождь, то матч прервут, и зрители уйдут."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, §§ 113, 121; Розенталь, § 30",
)
