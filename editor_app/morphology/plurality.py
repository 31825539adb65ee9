"""What explains an attribute and a noun in different numbers: a numeral, a row of words, another noun near."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_app.morphology.phrases import ATTRIBUTES, agree, attribute_cases, is_certain_noun, is_quantity, noun_cases
from editor_app.morphology.valency import may_have_object

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor_app.morphology.tree import Node

_JOINING = frozenset({"и", "или", "ни", "а", ",", "либо"})
_NEAR = 4
_FAR = 8
"""Words before an attribute in which a second one, or a numeral, may stand that explains the form."""


def explained(tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """Whether the words around an attribute and its noun make both forms right."""
    return _counted(tree, attribute, noun) or _shared(tree, attribute, noun) or _continued(tree, attribute, noun)


def _counted(tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """Whether a numeral explains the forms: «два новых дома», «последние пять лет»."""
    if not any(reading.number == "plur" for reading in attribute.read_as(*ATTRIBUTES)) or "gent" not in noun_cases(
        noun
    ):
        return False
    before = tree[max(0, attribute.index - _FAR) : attribute.index]
    return any(map(_is_number, before)) or any(map(is_quantity, tree[attribute.index : noun.index + 3]))


def _is_number(word: Node) -> bool:
    """Whether a word is a numeral, not a noun of quantity: after «ряд» an attribute is in the genitive too."""
    return is_quantity(word) and (word.text[0].isdigit() or bool(word.read_as("NUMR", "ADVB")))


def _shared(tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """Whether several words agree together: «эти мужчина и женщина», «ни в первом, ни во втором чтениях»."""
    numbers = {reading.number for reading in attribute.read_as(*ATTRIBUTES) if reading.case in noun_cases(noun)}
    if "plur" in numbers and any(noun.related("conj")):
        return True
    if "sing" not in numbers:
        return False
    if all(reading.number == "sing" for reading in noun.read_as("NOUN")):
        return False
    return _is_joined_to_another(tree, attribute) or any(
        attribute_cases(other) & attribute_cases(attribute)
        and any(reading.number == "sing" for reading in other.read_as(*ATTRIBUTES))
        for other in tree[attribute.index + 1 : noun.index]
    )


def _is_joined_to_another(tree: Sequence[Node], attribute: Node) -> bool:
    """Whether a conjunction or comma right before an attribute joins it to another one of its case."""
    before = attribute.index - 1
    while before > 0 and tree[before].read_as("PREP", "PRCL", "ADVB") and tree[before].text not in _JOINING:
        before -= 1
    if before < 1 or tree[before].text not in _JOINING:
        return False
    return any(
        attribute_cases(other) & attribute_cases(attribute)
        and any(reading.number == "sing" for reading in other.read_as(*ATTRIBUTES))
        for other in tree[max(0, before - _NEAR) : before]
    )


def _continued(tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """Whether an attribute has another noun near: «полный воды стакан»; or the noun is half a word: «теле- и радио»."""
    for word in tree[noun.index + 1 : noun.index + 4]:
        if word.text == "-" and word.token.start == noun.token.end:
            return True
        if not word.readings or word.read_as("PREP", "VERB", "CONJ"):
            return False
        if word.head is not noun and is_certain_noun(word) and agree(attribute, word):
            half = any(reading.form == reading.lemma for reading in noun.readings)  # «новых чудо ракет»
            return half or may_have_object(attribute, noun)
    return False
