"""«Несмотря на» with its words is set off: «Матч состоялся, несмотря на дождь»."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import is_mark
from editor_app.morphology.predicates import before, has_predicate, is_conjunction
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import wanting
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_WORDS = frozenset("несмотря невзирая".split())


def _place(tree: Sequence[Node], node: Node) -> int | None:
    if node.text not in _WORDS or node.index < 2 or node.index + 2 >= len(tree) or tree[node.index + 1].text != "на":
        return None
    last = tree[node.index - 1]
    if is_mark(last) or is_conjunction(last) or not has_predicate(before(tree, node.index)):
        return None
    return node.index


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая перед «несмотря на»"),
    message=QT_TRANSLATE_NOOP("commas", "Оборот с «несмотря на» выделяется запятыми."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=wanting(_place),
    examples=(
        bad("Матч {состоялся несмотря} на дождь.", "состоялся, несмотря"),
        bad("Рейс вылетел {вовремя невзирая} на туман.", "вовремя, невзирая"),
        bad("Цены {выросли несмотря} на запреты.", "выросли, несмотря"),
        good("Матч состоялся, несмотря на дождь."),
        good("Матч состоялся даже несмотря на дождь."),
        good("Несмотря на дождь, матч состоялся."),
        good("Он вышел, но несмотря на мороз не надел шапку."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 76; Розенталь, § 22",
)
