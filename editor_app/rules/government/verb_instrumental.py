"""Verbs of ruling and becoming demand the instrumental: «руководить школой», «стать чемпионом»."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction
from editor_app.morphology.clauses import is_in_prepositional_phrase, segment
from editor_app.morphology.phrases import ATTRIBUTES, agree
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_RULING = frozenset(
    "руководить командовать заведовать управлять владеть овладеть обладать править дирижировать пользоваться "
    "воспользоваться заниматься интересоваться располагать гордиться увлекаться увлечься торговать распоряжаться "
    "ведать наслаждаться".split()
)
_BECOMING = frozenset("стать становиться".split())
_VERBS = ("VERB", "INFN", "GRND", "PRTF")
_NOUNS = ("NOUN", "NPRO")
_OBJECTS = frozenset("iobj obj obl xcomp nsubj amod nmod".split())
_LIKELY = 0.8


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for node in tree:
            if node.head is not None and _is_wrong(tree, node, node.head):
                words = [*_attributes(tree, node), node]
                forms = correction.in_cases(passage.language.analyzer, passage.text, words, ("ablt",))
                yield Match(Span(words[0].token.start, node.token.end), forms)


def _attributes(tree: Sequence[Node], node: Node) -> Sequence[Node]:
    """Return the adjectives before a noun that agree with it and must change with it."""
    first = node.index
    while first and tree[first - 1].read_as(*ATTRIBUTES) and agree(tree[first - 1], node):
        first -= 1
    return tree[first : node.index]


def _is_wrong(tree: Sequence[Node], node: Node, verb: Node) -> bool:
    lemmas = {reading.lemma for reading in verb.read_as(*_VERBS)}
    if not lemmas & (_RULING | _BECOMING) or node.relation not in _OBJECTS or not _is_dative(tree, node):
        return False
    clause = segment(tree, verb)
    if any(_changes_government(word) for word in clause if word is not verb):
        return False
    if any(child is not node and _is_instrumental(child) for child in verb.children):
        return False
    return not lemmas & _BECOMING or not _is_impersonal(verb, clause)


def _changes_government(word: Node) -> bool:
    """Whether the verb may go with a word that leaves the dative free: «стал помогать сыну», «стал больше сына»."""
    comparative = word.read_as("COMP") and not word.read_as("ADVB", "PRCL")
    return word.known and bool(word.read_as("INFN") or comparative)


def _is_dative(tree: Sequence[Node], node: Node) -> bool:
    """Whether a word is a noun or pronoun in the dative, not in the instrumental, without preposition."""
    nouns = node.read_as(*_NOUNS)
    if not node.known or node.shouted or sum(noun.probability for noun in nouns) < _LIKELY:
        return False
    cases = {noun.case for noun in nouns}
    if "datv" not in cases or cases & {"ablt", "nomn"} or any(noun.has("Fixd") for noun in nouns):
        return False
    return not is_in_prepositional_phrase(node) and not (node.index and tree[node.index - 1].read_as("PREP"))


def _is_instrumental(word: Node) -> bool:
    """Whether a word may be the instrumental that the verb demands: «стал ему другом»."""
    return not any(word.related("case")) and any(
        reading.case == "ablt" and not reading.has("Fixd") for reading in word.read_as(*_NOUNS, *ATTRIBUTES)
    )


def _is_impersonal(verb: Node, clause: Sequence[Node]) -> bool:
    """«Ему стало плохо», «нам стали известны имена»."""
    if any(
        reading.gender == "neut" or reading.has("3per", "sing") or reading.part == "INFN"
        for reading in verb.read_as(*_VERBS)
    ):
        return True
    return any(word.known and word.read_as("ADJS", "PRTS") for word in clause if word is not verb)


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Глагол требует творительного падежа"),
    message=QT_TRANSLATE_NOOP("rules", "Этот глагол требует творительного падежа."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("{Школе} руководит опытный педагог.", "Школой"),
        bad("Он стал {чемпиону} области.", "чемпионом"),
        bad("Компания владеет {крупному заводу}.", "крупным заводом"),
        good("Он стал сыну другом."),
        good("Больному стало лучше."),
        good("Журналистам стали известны имена победителей."),
        good("Директор руководит заводом."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 201",
)
