"""A dash stands between a subject and a predicate that are both nouns in the nominative: «Алматы — город»."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import is_mark
from editor_app.morphology.predicates import after, before, is_conjunction, is_likely_nominative, likeliest
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import missing
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good

_LIKELY = 0.1
_OTHER_PARTS = ("VERB", "ADJF", "ADVB", "PRCL", "CONJ", "PRED", "ADJS")
_PREDICATES = frozenset({"VERB", "PRTS", "ADJS", "INFN", "GRND", "PRED", "COMP"})
_NOT_BETWEEN = frozenset("который как это что кто чей не".split())
_ATTRIBUTES = frozenset({"amod", "det", "nummod"})
_BORDERS = frozenset(".!?,")


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for node in tree:
            place = _place(tree, node)
            if place is not None:
                yield missing(passage, tree[place - 1], tree[place], f" {passage.house.dash_mark}")


def _place(tree: Sequence[Node], node: Node) -> int | None:
    noun = node.head
    if (
        not node.relation.startswith("nsubj")
        or noun is None
        or noun.index <= node.index
        or not is_likely_nominative(node)
    ):
        return None
    if not _is_predicate_noun(noun) or not _stands_without_verb(tree, node, noun):
        return None
    start = noun.index
    while start - 1 > node.index and tree[start - 1].relation in _ATTRIBUTES and _near(tree[start - 1], noun):
        start -= 1
    last = tree[start - 1]
    if tree[start].read_as("PREP") or is_mark(last) or is_conjunction(last):
        return None
    return start if all(_near(word, node) for word in tree[node.index + 1 : start]) else None


def _near(word: Node, head: Node) -> bool:
    """Whether a word hangs on another, or on what hangs on it."""
    return word.head is head or (word.head is not None and word.head.head is head)


def _is_predicate_noun(noun: Node) -> bool:
    if noun.capital or not noun.known or noun.read_as(*_OTHER_PARTS) or not is_likely_nominative(noun):
        return False
    return not any(reading.case == "gent" and reading.probability > _LIKELY for reading in noun.readings)


def _stands_without_verb(tree: Sequence[Node], subject: Node, noun: Node) -> bool:
    words = [*before(tree, subject.index), *after(tree, subject.index)]
    start = words[0].index
    if noun not in words or (start and tree[start - 1].text not in _BORDERS):
        return False
    return not any(
        likeliest(word) in _PREDICATES or any(reading.lemma in _NOT_BETWEEN for reading in word.readings)
        for word in words
    )


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Тире между подлежащим и сказуемым"),
    message=QT_TRANSLATE_NOOP("rules", "Между двумя именительными без связки ставится тире."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("{Кайрат сторонник} реформ.", "Кайрат — сторонник"),
        bad("{Алматы большой} город.", "Алматы — большой"),
        bad("{Казахстан родина} тюльпанов.", "Казахстан — родина"),
        good("Кайрат — сторонник реформ."),
        good("Президент Токаев прибыл в Астану."),
        good("Абай не политик."),
        good("Я фанат этой команды."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 7; Розенталь, § 5",
)
