"""Two finite verbs of one form side by side want a comma or «и»: «смеются, радуются»."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import is_certain_predicate, is_mark
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import wanting
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_TWOFOLD = frozenset(
    "пойти сходить взять идти ходить быть бывать знать хотеть мочь сидеть стоять лежать ехать поехать прийти бежать "
    "побежать думать считать казаться".split()
)
"""Verbs that make one predicate with another: «пойду посмотрю», «сидит читает»; or are half introductory."""


def _place(tree: Sequence[Node], node: Node) -> int | None:
    if node.index + 1 >= len(tree):
        return None
    following = tree[node.index + 1]
    if not _is_finite(node) or not _is_finite(following) or node.text.lower() == following.text.lower():
        return None
    if node.quotation != following.quotation or any(is_mark(word) for word in (node, following)):
        return None
    left, right = node.read_as("VERB")[0], following.read_as("VERB")[0]
    if left.lemma in _TWOFOLD or right.lemma in _TWOFOLD:
        return None
    same = left.number == right.number and left.gender == right.gender
    person = left.grammemes & {"1per", "2per", "3per", "past"} == right.grammemes & {"1per", "2per", "3per", "past"}
    aspect = left.grammemes & {"perf", "impf"} == right.grammemes & {"perf", "impf"}
    return following.index if same and person and aspect else None


def _is_finite(node: Node) -> bool:
    return len(node.read_as("VERB")) == len(node.readings) and is_certain_predicate(node)


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая между однородными сказуемыми"),
    message=QT_TRANSLATE_NOOP("commas", "Два сказуемых подряд разделяются запятой или союзом."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=wanting(_place),
    examples=(
        bad("Дети {смеются радуются} снегу.", "смеются, радуются"),
        bad("Они {пели танцевали} до утра.", "пели, танцевали"),
        good("Дети смеются, радуются снегу."),
        good("Пойду посмотрю, что случилось."),
        good("Он сидит читает газету."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 25; Розенталь, § 8",
)
