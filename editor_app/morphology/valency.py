"""Attributes with an object of their own: «сильный духом», «выражающую стиль»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_app.morphology.phrases import noun_cases

if TYPE_CHECKING:
    from editor_app.morphology.tree import Node

_GOVERNING = frozenset(
    "сильный слабый больной богатый бедный довольный недовольный полный гордый известный знаменитый одержимый занятый "
    "светлый дорогой славный ценный чреватый подобный аналогичный равный близкий нужный необходимый верный преданный "
    "чуждый свойственный присущий подверженный подведомственный благодарный обязанный соответствующий параллельный "
    "противоположный доступный знакомый понятный приятный интересный подвластный подконтрольный подотчетный "
    "дружественный враждебный полезный вредный характерный родной тождественный смежный достойный лишенный исполненный "
    "должный чужой".split()
)
"""Adjectives with an object of their own: «сильный духом», «подверженные подтоплению»."""

_FULL = frozenset("полный достойный лишенный исполненный".split())
"""Adjectives with an object in the genitive: «полный воды стакан»."""


def governs(word: Node) -> bool:
    """Whether a word is an adjective that has an object in the dative or the instrumental."""
    return any(reading.lemma in _GOVERNING for reading in word.readings)


def may_have_object(attribute: Node, noun: Node) -> bool:
    """Whether the noun may be the object of the attribute: «выражающую стиль», «сильный духом»."""
    if noun_cases(noun) == {"nomn"}:
        return False
    if any(reading.has("tran", "actv") for reading in attribute.read_as("PRTF")):
        return True
    if "gent" in noun_cases(noun) and any(reading.lemma in _FULL for reading in attribute.readings):
        return True
    return (bool(attribute.read_as("PRTF")) or governs(attribute)) and bool(noun_cases(noun) & {"datv", "ablt"})
