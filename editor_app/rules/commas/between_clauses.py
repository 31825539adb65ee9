"""A comma stands before «и» between two clauses, each with a subject and a predicate: «Дождь кончился, и мы вышли».

None stands where the clauses share a word («Вчера дождь кончился и выглянуло солнце») or a conjunction, so nothing is
said unless the first clause plainly opens with its own subject.
"""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import hangs_on, is_mark
from editor_app.morphology.predicates import after, agrees, before, clause, has_predicate, is_subordinator, likeliest
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import wanting
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_PRONOUNS = frozenset("я ты он она мы вы они".split())
_COMMON = frozenset({"PREP", "ADVB", "GRND", "CONJ", "COMP", "PRCL"})
"""Parts of speech that may open what both clauses share."""
_SHORTEST = 3


def _place(tree: Sequence[Node], node: Node) -> int | None:
    if node.text != "и" or not 2 <= node.index < len(tree) - 2 or is_mark(tree[node.index - 1]):
        return None
    left, right = before(tree, node.index), after(tree, node.index + 1)
    if len(right) <= 1 or not _stands_alone(tree, left):
        return None
    second = clause(right)
    if second is None or any(is_subordinator(word) for word in right[:2]):
        return None
    subject, verb = second
    first = clause(left)
    if subject is right[0] and subject.text in _PRONOUNS:
        fits = has_predicate(left) and len(left) >= _SHORTEST and (first is None or first[1] is not verb)
    else:
        fits = first is not None and _is_clause_of_its_own(right, subject, verb, first[0])
    return node.index if fits else None


def _stands_alone(tree: Sequence[Node], left: Sequence[Node]) -> bool:
    """Whether the first clause is a main one, with nothing before its subject that the second may share."""
    start = left[0].index
    if any(is_subordinator(word) for word in tree[: left[-1].index + 1]):
        return False
    if start and tree[start - 1].text not in {",", ".", "!", "?"}:
        return False
    first = left[1] if likeliest(left[0]) in {"CONJ", "PRCL"} and len(left) > 1 else left[0]
    return likeliest(first) not in _COMMON or first.text.lower() in {"это", "у"}


def _is_clause_of_its_own(right: Sequence[Node], subject: Node, verb: Node, first: Node) -> bool:
    """Whether a clause begins with its subject, or with a verb that cannot have the subject of the first clause."""
    if verb.index < subject.index:
        return verb is right[0] and not agrees(verb, first)
    group = [word for word in right if word.index <= subject.index]
    return all(word is subject or hangs_on(word, subject) or word.relation == "advmod" for word in group) and not any(
        word.text == "и" for word in group
    )


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая перед «и» между частями сложного предложения"),
    message=QT_TRANSLATE_NOOP("commas", "У каждой части своё подлежащее и сказуемое: перед «и» нужна запятая."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=wanting(_place),
    examples=(
        bad("Дождь {кончился и} дети вышли на улицу.", "кончился, и"),
        bad("Комиссия проверила {мост и} он снова открыт.", "мост, и"),
        bad("Паводок {отступил и} жители вернулись домой.", "отступил, и"),
        good("Дождь кончился, и дети вышли на улицу."),
        good("Вчера дождь кончился и дети вышли на улицу."),
        good("Комиссия проверила мост и открыла движение."),
        good("Аким сказал, что паводок отступил и жители вернулись домой."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 112; Розенталь, § 30",
)
