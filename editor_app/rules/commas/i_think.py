"""«Я думаю», «мне кажется» are set off from what is thought: «Мне кажется, школа готова»."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import is_mark
from editor_app.morphology.predicates import agrees, is_verb
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import wanting
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_THINKING = frozenset("думаю считаю полагаю кажется надеюсь".split())
_SUBJECTS = frozenset("я ты он она мы они".split())
_FARTHEST = 3
"""Words of the sentence before the verb: «Но мне кажется»."""
_LIKELY = 0.2


def _place(tree: Sequence[Node], node: Node) -> int | None:
    if node.text.lower() not in _THINKING or node.index > _FARTHEST or node.index + 2 >= len(tree):
        return None
    following = tree[node.index + 1]
    if is_mark(following):
        return None
    fits = following.text in _SUBJECTS or _opens_clause(tree, following)
    return following.index if fits else None


def _opens_clause(tree: Sequence[Node], first: Node) -> bool:
    """Whether a clause begins with its subject, which a verb farther on agrees with."""
    nominative = any(
        reading.case == "nomn" and reading.probability > _LIKELY for reading in first.read_as("NOUN", "ADJF")
    )
    return nominative and any(
        first.index <= subject.index <= first.index + 2 and is_verb(verb) and agrees(verb, subject)
        for verb in tree[first.index + 1 :]
        for subject in verb.related("nsubj", "nsubj:pass")
    )


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая после «я думаю», «мне кажется»"),
    message=QT_TRANSLATE_NOOP("commas", "Между этими словами и тем, что за ними, ставится запятая."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=wanting(_place),
    examples=(
        bad("Мне {кажется школа} откроется вовремя.", "кажется, школа"),
        bad("Я {считаю он} справится.", "считаю, он"),
        bad("Но {думаю дорога} будет готова.", "думаю, дорога"),
        good("Мне кажется, школа откроется вовремя."),
        good("Я считаю дорогу готовой."),
        good("Он кажется усталым."),
        good("Я считаю, что он справится."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 91; Розенталь, § 25",
)
