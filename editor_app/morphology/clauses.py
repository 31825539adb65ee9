"""Clauses in a tree: what stands between two marks, and what in it may be the subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_app.morphology.agreement import predicate_agrees
from editor_app.morphology.phrases import ATTRIBUTES
from editor_app.text.tokens import TokenKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor_app.morphology.analyzer import Reading
    from editor_app.morphology.tree import Node

PREDICATES = ("VERB", "PRTS", "ADJS")
_NO_SUBJECTS = frozenset({"case", "cc", "mark", "advmod", "punct", "aux", "aux:pass", "cop", "fixed"})
_RARE = 0.05
_PERSONS = frozenset({"Name", "Surn", "Patr"})
_LIKELY = 0.5
_UNSURE = _PERSONS | {"Abbr", "Fixd", "Init"}
_PRONOUNS = frozenset("это то что кто все всё ничего ничто никто многое главное другое".split())
_DEEPEST = 12
_BEGINNING = frozenset({"начать"})
_CONSONANTS = frozenset("бвгджйклмнпртфхцчшщ")
"""Letters at the end of a name of one person; «с» and «з» end plurals of English too."""

_INDECLINABLE_ENDINGS = frozenset("оеиуюэы")
SUBJECTS = ("NOUN", "NPRO", "ADJF", "PRTF", "NUMR")


def is_mark(node: Node) -> bool:
    """Whether a token is a punctuation mark."""
    return node.token.kind is TokenKind.MARK


def is_preposition(node: Node) -> bool:
    """Whether a word is a preposition and, as it stands, hardly anything else."""
    return bool(node.readings) and node.text.islower() and node.readings[0].part == "PREP"


def segment(tree: Sequence[Node], node: Node) -> Sequence[Node]:
    """Return the words around a word up to the next punctuation mark on either side."""
    start = end = node.index
    while start > 0 and not is_mark(tree[start - 1]):
        start -= 1
    while end + 1 < len(tree) and not is_mark(tree[end + 1]):
        end += 1
    return tree[start : end + 1]


def may_be_subject(node: Node, verbs: Sequence[Reading]) -> bool:
    """Whether a word may be the subject of a verb; of an unknown name or foreign word nobody can tell."""
    if node.relation in _NO_SUBJECTS or is_in_prepositional_phrase(node) or _belongs_to_noun(node):
        return False
    if not node.readings:
        return node.token.kind in {TokenKind.WORD, TokenKind.MIXED}
    if not node.known or node.capital:
        return _may_be_subject_by_name(node, verbs)
    return any(
        reading.case == "nomn" and _agrees(verb, reading)
        for reading in node.read_as(*SUBJECTS)
        for verb in verbs
        if not (reading.has("Abbr") and len(node.text) == 1) and not reading.has("ADJF", "Fixd")
    )


def is_in_prepositional_phrase(node: Node) -> bool:
    """Whether a word or a noun that it hangs on has a preposition."""
    word: Node | None = node
    for _ in range(_DEEPEST):
        if word is None or word.read_as("VERB", "INFN", "GRND", "PRTS"):
            return False
        if any(word.related("case")):
            return True
        word = word.head
    return False


def _belongs_to_noun(node: Node) -> bool:
    """Whether a word is the attribute of a noun, or depends on one in the genitive."""
    if node.relation in {"amod", "det"}:
        return node.head is not None and bool(node.head.read_as("NOUN"))
    if node.capital and any(reading.has("Surn", "masc", "nomn") for reading in node.readings):
        return False  # «за идею Маликов борется»
    return node.relation in {"nmod", "flat:name"} and any(reading.case != "nomn" for reading in node.readings)


def _may_be_subject_by_name(node: Node, verbs: Sequence[Reading]) -> bool:
    """Whether an unknown word or a name may be the subject: the gender that its ending suggests proves nothing."""
    if all(verb.grammemes & {"1per", "2per"} for verb in verbs):
        return False
    nominative = node.text[-1] in _INDECLINABLE_ENDINGS or any(reading.case == "nomn" for reading in node.readings)
    single = any(verb.number != "plur" for verb in verbs)
    if node.text[0].islower():
        return nominative
    # «Обломов» is read as a genitive plural.
    surname = any(reading.form != reading.lemma for reading in node.readings) and not nominative
    return single and (nominative or surname)


def _agrees(verb: Reading, subject: Reading) -> bool:
    """Whether a verb agrees; after a numeral it is in the plural or neuter."""
    if subject.part == "NUMR":
        return verb.number == "plur" or verb.gender in {"neut", ""}
    return predicate_agrees(verb, subject)


def hangs_on(node: Node, other: Node) -> bool:
    """Whether a word hangs on another, directly or through words between."""
    seen = 0
    head = node.head
    while head is not None and head is not other and seen < _DEEPEST:
        head = head.head
        seen += 1
    return head is other


def is_certain_predicate(node: Node) -> bool:
    """Whether a word is surely a finite verb or short form; a neuter one that may be an adverb is not."""
    return (
        node.known
        and not node.shouted
        and not any(node.related("case"))  # «о нем» is no short form of «немой»
        and all(
            (reading.part in PREDICATES and not reading.has("impr") and not reading.has("ADJS", "neut"))
            or _is_other_reading_of_verb(node, reading)
            for reading in node.readings
            if reading.probability >= _RARE
        )
    )


def _is_other_reading_of_verb(node: Node, reading: Reading) -> bool:
    """Whether a reading is out of the question: an order beside the past («пришли»), «начало» before an infinitive."""
    if reading.has("impr"):
        return any(other.has("past", "plur") for other in node.read_as("VERB"))
    return reading.part == "NOUN" and any(
        verb.lemma in _BEGINNING and child.read_as("INFN") for verb in node.read_as("VERB") for child in node.children
    )


def certain_subjects(node: Node) -> list[Reading]:
    """Return the nominative readings of a word that is surely a common noun, a place or a personal pronoun, or none."""
    if not node.known or node.shouted or node.quotation or node.text.lower() in _PRONOUNS:
        return []
    pronouns = [
        reading
        for reading in node.read_as("NPRO", "ADJF")
        if reading.case == "nomn" and (reading.part == "NPRO" or reading.lemma == "который")
    ]
    if pronouns:
        return pronouns
    nouns = node.read_as("NOUN")
    if sum(reading.probability for reading in nouns) < _LIKELY:
        return []
    if not node.capital:
        nouns = [reading for reading in nouns if not reading.grammemes & _PERSONS]
    if any(reading.grammemes & _UNSURE for reading in nouns):
        return []
    if node.capital and not any(reading.form == reading.lemma or reading.has("Geox") for reading in nouns):
        return []
    attributes = [child.read_as(*ATTRIBUTES) for child in node.related("amod", "det") if child.known]
    return [
        noun
        for noun in nouns
        if noun.case == "nomn"
        and all(any(reading.case == "nomn" for reading in readings) for readings in attributes if readings)
    ]


def is_name_without_verb(node: Node, verbs: Sequence[Reading]) -> bool:
    """Whether a word is the name of one person or thing, and a verb in a form that no such name has.

    Its gender nobody can tell; but it is not neuter, unless it ends like «Динамо», and not plural, unless it ends like
    «Битлз», and nobody speaks as «я» by his name.
    """
    if node.shouted or node.quotation or not node.text[0].isupper():
        return False
    if node.known:
        single = any(reading.case == "nomn" and reading.number == "sing" for reading in node.readings)
        if not single or not all(reading.grammemes & _PERSONS for reading in node.readings):
            return False
    elif not node.index and node.text[-1] not in _CONSONANTS:
        return False
    return all(_has_no_name(verb, node) for verb in verbs)


def _has_no_name(verb: Reading, name: Node) -> bool:
    if verb.grammemes & {"1per", "2per"}:
        return True
    if verb.gender == "neut":
        return name.text[-1] not in "ое" or name.text.endswith("ко")
    return verb.number == "plur" and (name.known or name.text[-1] in _CONSONANTS)
