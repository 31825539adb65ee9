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
    if node.text.lower() in _WORDS and node.index <= 1:
        return _end_of_opening(tree, node.index)
    if node.text not in _WORDS or node.index < 2 or node.index + 2 >= len(tree) or tree[node.index + 1].text != "на":
        return None
    last = tree[node.index - 1]
    if is_mark(last) or is_conjunction(last) or not has_predicate(before(tree, node.index)):
        return None
    return node.index


def _end_of_opening(tree: Sequence[Node], start: int) -> int | None:
    """Return where the clause begins after «Несмотря на это», which opens the sentence."""
    words = [word.text.replace("ё", "е") for word in tree[start + 1 : start + 4]]
    end = start + 4 if words[1:] == ["все", "это"] else start + 3
    if words[:1] != ["на"] or "это" not in words[1 : end - start - 1] or end + 1 >= len(tree):
        return None
    belongs = bool(tree[end].read_as("NOUN", "CONJ", "ADJF")) and not tree[end].capital
    return None if is_mark(tree[end]) or belongs else end


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
        bad("Несмотря на {это он} победил.", "это, он"),
        good("Матч состоялся, несмотря на дождь."),
        good("Матч состоялся даже несмотря на дождь."),
        good("Несмотря на дождь, матч состоялся."),
        good("Он вышел, но несмотря на мороз не надел шапку."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 76; Розенталь, § 22",
)
