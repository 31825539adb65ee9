"""Noun phrases in a tree: which words are surely what they seem, and whether they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_app.morphology import prepositions
from editor_app.morphology.agreement import attributes_agree

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor_app.morphology.tree import Node

ATTRIBUTES = ("ADJF", "PRTF")

_PERSONS = frozenset({"Surn", "Name", "Patr"})
_UNSURE_NOUN = _PERSONS | {"Abbr", "Init", "Fixd"}
_SURNAME_ENDINGS = ("ов", "ев", "ёв", "ин", "ын", "ова", "ева", "ёва", "ина", "ына", "ой", "ову", "еву", "ину", "ым")
_SHORTEST_NOUN = 3
_LONG = 7
_LIKELY = 0.6
_SURE = 0.9
_RARE = 0.05
_RELATIVE = frozenset("какой который чей каковой".split())
_ATTRIBUTE_PARTS = frozenset({"ADJF", "PRTF", "NOUN", "NPRO", "PRCL", "CONJ"})
_NOUN_LIKE = frozenset(
    "этот тот такой весь каждый любой всякий иной другой один последний первый второй третий многий некоторый "
    "остальной старший младший свой наш ваш мой твой самый сам никакой прошлый настоящий данный главный целый "
    "дальнейший основной больной раненый богатый бедный слепой глухой мертвый живой пьяный молодой взрослый".split()
)
"""Lemmas that stand for a noun by themselves: «после такого люди», «поиски последнего результатов не дали»."""
_STRESSED = frozenset(
    "себя себе собой собою его ее её их него нее неё них ему ей им ней нем нём меня мне мной тебя тебе нас нам вас вам "
    "тот же том того той тем те".split()
)
_QUANTITY = frozenset(
    "тысяча миллион миллиард триллион сотня десяток пара половина треть четверть сколько столько несколько много мало "
    "немного немало полтора полтораста большинство меньшинство ряд часть множество десять больше меньше более "
    "менее оба обе".split()
)


def is_certain_noun(node: Node) -> bool:
    """Whether a word is surely a common noun or a place: of the dictionary, inflected, no abbreviation, no person.

    A capital inside a sentence may begin a name that looks like a form of a common noun («Рустик», «Токаев»), so such
    a word is certain in its dictionary form alone.
    """
    if not node.known or node.shouted or len(node.text) < _SHORTEST_NOUN:
        return False
    nouns = node.read_as("NOUN")
    if node.text.islower():
        nouns = [reading for reading in nouns if not reading.grammemes & _PERSONS]
    if sum(reading.probability for reading in nouns) < _LIKELY:
        return False
    if node.capital and (
        node.text.lower().endswith(_SURNAME_ENDINGS)
        or not any(reading.form == reading.lemma or reading.has("Geox") for reading in nouns)
    ):
        return False
    return not any(reading.grammemes & _UNSURE_NOUN for reading in nouns)


def is_indeclinable(node: Node) -> bool:
    """Whether a word is a neuter noun with one form for all cases, so that its number or gender alone can be wrong."""
    return (
        node.known
        and node.text.islower()
        and any(reading.has("NOUN", "neut", "inan", "Fixd") for reading in node.readings)
        and all(
            reading.has("NOUN", "neut", "inan", "Fixd") for reading in node.readings if reading.probability >= _RARE
        )
        and not any(reading.grammemes & {"Abbr", "Init"} for reading in node.readings)
    )


def is_certain_attribute(node: Node) -> bool:
    """Whether a word is an adjective, participle or adjectival pronoun, even if it may stand for a noun as well."""
    attributes = node.read_as(*ATTRIBUTES)
    if node.shouted or sum(reading.probability for reading in attributes) < _RARE:
        return False
    if not node.known:
        return len(node.text) >= _LONG and sum(reading.probability for reading in attributes) >= _SURE  # «ивуарийского»
    return all(
        (reading.part in _ATTRIBUTE_PARTS and reading.lemma not in _RELATIVE) or reading.probability < _RARE
        for reading in node.readings
    )


def stands_alone(attribute: Node) -> bool:
    """Whether an adjective is used without a noun too: «после такого», «у больного», «один из последних»."""
    return any(reading.lemma in _NOUN_LIKE or reading.part in {"NOUN", "NPRO"} for reading in attribute.readings)


def is_quantity(node: Node) -> bool:
    """Whether a word is a number, in letters or digits, or a word of quantity: it changes the agreement around it."""
    return node.text[0].isdigit() or any(
        reading.part in {"NUMR", "NUMB"} or reading.lemma in _QUANTITY for reading in node.readings
    )


def agree(attribute: Node, noun: Node) -> bool:
    """Whether some reading of an attribute agrees with some reading of a noun."""
    nouns = [reading for reading in noun.read_as("NOUN") if not reading.has("Abbr")]
    return any(attributes_agree(left, right) for left in attribute.read_as(*ATTRIBUTES) for right in nouns)


def attribute_cases(node: Node) -> set[str]:
    """Return the cases that a word can be read in as an attribute."""
    return {reading.case for reading in node.read_as(*ATTRIBUTES)}


def noun_cases(node: Node) -> set[str]:
    """Return the cases that a word can be read in as a noun or pronoun."""
    return {reading.case for reading in node.read_as("NOUN", "NPRO")}


def cases_after_preposition(tree: Sequence[Node], noun: Node) -> set[str]:
    """Return the cases that a noun can be read in, in the light of its attributes and the preposition before them."""
    cases = noun_cases(noun)
    index = noun.index - 1
    while index >= 0 and tree[index].read_as(*ATTRIBUTES) and agree(tree[index], noun):
        cases &= attribute_cases(tree[index])
        index -= 1
    governed = prepositions.governed(tree[index].text) if index >= 0 else ()
    return cases & set(governed) if governed else cases


def stresses_pronoun(tree: Sequence[Node], node: Node) -> bool:
    """Whether a form of «сам» belongs to the pronoun before it: «его самого министр не застал», «тот же самый»."""
    return node.index > 0 and tree[node.index - 1].text.lower() in _STRESSED
