"""Whether an attribute and a noun of different cases are meant as one phrase, or each stands for itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_app.morphology.attribution import governed_before
from editor_app.morphology.clauses import segment
from editor_app.morphology.phrases import (
    attribute_cases,
    is_certain_noun,
    noun_cases,
    stands_alone,
    stresses_pronoun,
)
from editor_app.morphology.valency import may_have_object

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor_app.morphology.tree import Node

_MAKING = frozenset(
    "делать сделать считать считаться счесть признать признавать назвать называть оставить оставлять объявить "
    "объявлять видеть найти находить полагать представить представлять казаться показаться оказаться остаться "
    "оставаться выглядеть получиться выйти родиться вернуться".split()
)
"""Verbs with an instrumental that says what something is or becomes: «делают более комфортной жизнь»."""

_BECOMING = frozenset("быть стать становиться являться".split())
_PEOPLE = frozenset(
    "беспризорный бездомный безработный неизвестный пострадавший погибший раненый задержанный подозреваемый обвиняемый "
    "осужденный арестованный потерпевший прохожий верующий служащий учащийся военнослужащий нуждающийся пленный".split()
)
"""Words for people that stand for a noun in any case: «дал беспризорному яблоко»."""

_LIKELY = 0.1
_ORDINALS = frozenset({"первое", "второе", "третье"})
_ALONE_IN_ANY_CASE = frozenset("этот тот такой весь сам".split())
_ALONE_IN_NOMINATIVE = frozenset("каждый последний первый второй третий другой весь сам некоторый многий".split())
"""Words that often stand for a noun: «последний вину признал», «после смерти последнего ханом стал», «этим вызвав»."""

_DENYING = frozenset({"не", "нет", "ни"})


def has_wrong_case(tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """Whether words of different cases are surely meant as one phrase."""
    governed = governed_before(tree, attribute)
    if attribute.index and tree[attribute.index - 1].text.lower() in {"с", "со"} and "ablt" in noun_cases(noun):
        governed -= {"accs"}  # «с большой дом», but «с большим домом»
    if governed & noun_cases(noun) and not governed & attribute_cases(attribute):
        return True  # «на первая странице»
    lemmas = {reading.lemma for reading in attribute.readings}
    after_noun = attribute.index > 0 and is_certain_noun(tree[attribute.index - 1])
    if attribute.read_as("PRTF") and (after_noun or "nomn" not in noun_cases(noun)):
        return False  # «требования потерпевших адвокаты огласили»
    if may_have_object(attribute, noun) or lemmas & _PEOPLE:
        return False
    if "ablt" in attribute_cases(attribute) and _is_predicative(tree, attribute):
        return False
    people = any(reading.has("plur", "datv") for reading in attribute.read_as("ADJF"))
    if people and _begins_clause(tree, attribute):
        return False  # «совершеннолетним государство предложит помощь»
    if not stands_alone(attribute):
        return True
    if "сам" in lemmas and stresses_pronoun(tree, attribute):
        return False
    if governed:
        return bool(governed & noun_cases(noun))
    return _is_no_phrase_of_its_own(tree, attribute, noun, lemmas)


def _is_predicative(tree: Sequence[Node], attribute: Node) -> bool:
    """Whether an instrumental says what something becomes: «ставшие хрестоматийными слова», «делают удобной жизнь»."""
    before = tree[attribute.index - 1 : attribute.index] if attribute.index else ()
    becoming = any(reading.lemma in _BECOMING for word in before for reading in word.readings)
    return becoming or any(reading.lemma in _MAKING for word in tree for reading in word.readings)


def _is_no_phrase_of_its_own(tree: Sequence[Node], attribute: Node, noun: Node, lemmas: set[str]) -> bool:
    """Whether an adjective that can stand for a noun does not do so here."""
    cases = attribute_cases(attribute)
    if any(reading.probability >= _LIKELY and reading.lemma not in _ORDINALS for reading in attribute.read_as("NOUN")):
        return False
    if "nomn" in cases:
        return not lemmas & _ALONE_IN_NOMINATIVE
    if "gent" not in cases:
        return not lemmas & _ALONE_IN_ANY_CASE or all(reading.gender == "femn" for reading in attribute.read_as("ADJF"))
    if lemmas & _ALONE_IN_ANY_CASE and noun_cases(noun) == {"datv"}:
        return False  # «этого ребенку достаточно»
    if _begins_clause(tree, attribute):
        return not lemmas & _ALONE_IN_ANY_CASE or _has_no_object(noun.head)
    return not (lemmas & _ALONE_IN_NOMINATIVE and tree[attribute.index - 1].read_as("NOUN"))


def _begins_clause(tree: Sequence[Node], node: Node) -> bool:
    return node.index == 0 or {reading.part for reading in tree[node.index - 1].readings} <= {"CONJ", "PRCL", "ADVB"}


def _has_no_object(verb: Node | None) -> bool:
    """Whether a verb cannot have an object that an attribute before the subject might be."""
    return verb is not None and all(reading.has("intr") or reading.part == "PRTS" for reading in verb.readings)


def is_all_that(tree: Sequence[Node], attribute: Node, _noun: Node) -> bool:
    """«Всё необходимое накопитель получает»: the adjective stands for a noun."""
    return (
        attribute.index > 0
        and tree[attribute.index - 1].text.lower() in {"все", "всё"}
        and any(reading.has("neut", "sing") for reading in attribute.readings)
    )


def ends_phrase_of_its_own(tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """«Без этого результатов не будет»: a preposition has its word already, and the noun is what is denied."""
    if not stands_alone(attribute) or not governed_before(tree, attribute) & attribute_cases(attribute):
        return False
    if not any(reading.has("gent", "plur") for reading in noun.readings):
        return False
    participle = attribute.index > 1 and bool(tree[attribute.index - 2].read_as("PRTF"))
    return participle or any(word.text.lower() in _DENYING for word in segment(tree, noun))
