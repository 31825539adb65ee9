"""A participial or gerundial phrase inside a sentence ends with a comma: «план, принятый весной, и начали»."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.agreement import attributes_agree
from editor_app.morphology.clauses import hangs_on, is_mark
from editor_app.morphology.predicates import (
    is_adverb,
    is_conjunction,
    is_gerund,
    is_nominative,
    is_subordinator,
    is_verb,
)
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import wanting
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_SURE = 0.6
_FARTHEST = 6
"""Words between a noun and the phrase that explains it."""
_NEAR = 5


def _place(tree: Sequence[Node], node: Node) -> int | None:
    if node.index < 1 or not node.known or not node.read_as("PRTF", "GRND"):
        return None
    opens = _opens_gerund if is_gerund(node) else _opens_participle
    return _end(tree, node) if opens(tree, node) else None


def _is_participle(node: Node) -> bool:
    """Whether a word is a participle; «соответствующий» before a dative is one too."""
    sure = sum(reading.probability for reading in node.read_as("PRTF")) > _SURE
    return sure or node.text.startswith("соответствующ")


def _opens_gerund(tree: Sequence[Node], node: Node) -> bool:
    """Whether the phrase stands after a comma, or right after the subject of its clause."""
    last = tree[node.index - 1]
    if last.text == ",":
        return True
    first = node.index < 2 or is_mark(tree[node.index - 2]) or bool(tree[node.index - 2].read_as("CONJ"))
    return first and is_nominative(last)


def _opens_participle(tree: Sequence[Node], node: Node) -> bool:
    if not _is_participle(node):
        return False
    comma = tree[node.index - 1].text == ","
    last = tree[node.index - 1 - comma] if node.index > comma else None
    if comma and node.head is not None and node.index - 1 - _FARTHEST <= node.head.index < node.index - 1:
        last = node.head
    if last is None or not _agree(node, last):
        return False
    following = tree[node.index + 1 : node.index + _NEAR]
    if comma:
        return not following or not _agree(node, following[0])
    return node.head is last and not any(_agree(node, word) for word in following)


def _agree(participle: Node, noun: Node) -> bool:
    return len(noun.text) > 1 and any(
        attributes_agree(left, right) for left in participle.read_as("PRTF") for right in noun.read_as("NOUN", "NPRO")
    )


def _end(tree: Sequence[Node], node: Node) -> int | None:
    """Return where the clause goes on: before the predicate, or before «и» that joins it to another one."""
    for word in tree[node.index + 1 :]:
        if is_mark(word) or is_subordinator(word) or is_gerund(word):
            return None
        if is_verb(word):
            return _border(tree, node, word) if word.index > node.index + 1 else None
        if word.read_as("VERB") and not word.read_as("NOUN"):
            return None
    return None


def _border(tree: Sequence[Node], node: Node, verb: Node) -> int | None:
    index = verb.index - (tree[verb.index - 1].text == "не")
    if tree[index - 1].text == "и":
        if verb.read_as("PRTS", "ADJS"):
            return None
        index -= 1
    while index - 2 > node.index and is_adverb(tree[index - 1]) and tree[index - 1].head is verb:
        index -= 1
    last = tree[index - 1]
    if index <= node.index or is_conjunction(last) or is_adverb(last) or last.relation.startswith("nsubj"):
        return None
    if any(reading.case == "nomn" for reading in last.read_as("NPRO")):
        return None
    return index if hangs_on(last, node) else None


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая в конце оборота"),
    message=QT_TRANSLATE_NOOP("commas", "Оборот внутри предложения закрывается запятой."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=wanting(_place),
    examples=(
        bad("Депутаты обсудили план, отвечающий нуждам {села и} приняли его.", "села, и"),
        bad("Рабочие, приехавшие из {села живут} в общежитии.", "села, живут"),
        bad("Жители, услышав {сирену вышли} во двор.", "сирену, вышли"),
        good("Депутаты обсудили план, отвечающий нуждам села, и приняли его."),
        good("Рабочие, приехавшие из села, живут в общежитии."),
        good("На торжества, посвященные юбилею школы, прибыл аким."),
        good("Он увидел людей, стоящих и ждущих автобуса."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, §§ 46, 68; Розенталь, §§ 18, 20",
)
