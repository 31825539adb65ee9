"""No comma before a single «и» between clauses of one kind: «сказал, что дорога открыта и что рейсы возобновлены»."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.predicates import after, before, has_predicate
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import superfluous
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_JOINING = frozenset("и или".split())
_CONJUNCTIONS = frozenset("что чтобы как где когда если почему".split())
_CONCESSIVE = frozenset("бы ни".split())
"""«И что бы ни случилось» is no second clause of the kind."""
_RELATIVE = "который"


def _place(tree: Sequence[Node], node: Node) -> int | None:
    comma = node.index - 1
    if node.text not in _JOINING or comma < 2 or tree[comma].text != "," or node.index + 2 >= len(tree):
        return None
    second = _conjunction(tree[node.index + 1])
    left = before(tree, comma)
    if not second or not left or not left[0].index or tree[left[0].index - 1].text != ",":
        return None
    if (
        tree[node.index + 2].text in _CONCESSIVE
        or _conjunction(left[0]) != second
        or any(word.text == node.text for word in left)
    ):
        return None
    if any(_joins(tree, word, second) for word in tree[:-1] if word is not node and word.text == node.text):
        return None  # «и что …, и что …»
    return comma if has_predicate(after(tree, node.index + 2)) else None


def _conjunction(word: Node) -> str:
    """Return what a clause begins with, "" for what begins none."""
    if any(reading.lemma == _RELATIVE for reading in word.readings):
        return _RELATIVE
    return word.text if word.text in _CONJUNCTIONS else ""


def _joins(tree: Sequence[Node], word: Node, conjunction: str) -> bool:
    return _conjunction(tree[word.index + 1]) == conjunction


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Лишняя запятая между однородными придаточными"),
    message=QT_TRANSLATE_NOOP("commas", "Перед одиночным «и» между однородными придаточными запятая не нужна."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=superfluous(_place),
    examples=(
        bad("Аким сообщил, что дорога {открыта, и} что рейсы возобновлены.", "открыта и"),
        bad("Он помнит, как строили {завод, и} как пустили первый поезд.", "завод и"),
        bad("Помогут семьям, которые потеряли {дом, или} которые остались без света.", "дом или"),
        good("Аким сообщил, что дорога открыта и что рейсы возобновлены."),
        good("Он помнит и как строили завод, и как пустили первый поезд."),
        good("Он сказал, что придет, и ушел."),
        good("Он знает, что делает, и что бы ни случилось, не отступит."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 119; Розенталь, § 33",
)
