"""Why a subject and a predicate that do not agree may both be right: «большинство решили», «министр сообщила».

An excuse is any other way to read the words; one is enough to say nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_app.morphology.agreement import predicate_agrees
from editor_app.morphology.clauses import hangs_on, is_in_prepositional_phrase, is_mark
from editor_app.morphology.phrases import is_quantity
from editor_app.morphology.rivals import TIMES, has_rival, is_one_of_several

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor_app.morphology.pairs import Pair
    from editor_app.morphology.tree import Node

_MEN = frozenset(
    "мужчина отец сын брат муж дед дедушка дядя мальчик парень юноша король принц царь князь хан монах священник имам "
    "господин жених вдовец внук племянник зять человек".split()
)
"""Lemmas of men; a woman may be called by any other: «министр сообщила»."""

_NAMING = frozenset("звать назвать называть именовать прозвать окрестить".split())
_GROUPS = frozenset("группа пара тройка масса серия".split())
"""Nouns with which the verb may agree by the sense: «группа спасателей работают»."""

_POSSESSIVE = frozenset({"его", "ее", "её", "их"})
"""Pronouns that belong to a noun as often as to the verb: «вернули его авторам»."""

_NO_NAME = ("ция", "сия", "ость", "ство", "ение", "ание", "итие", "изм", "ура")
"""Endings of nouns that are nobody's surname."""

_QUOTES = frozenset('«„“"')
_PAIR = 2
_RARE = 0.05
_OPENING = frozenset({"PREP", "CONJ", "PRCL", "ADVB"})


def excused(pair: Pair) -> bool:
    """Whether anything explains why the two do not agree."""
    return any(excuse(pair) for excuse in _EXCUSES)


def _naming(pair: Pair) -> bool:
    """«Сына назвали Тимур»."""
    return not pair.subject.text[0].islower() and any(verb.lemma in _NAMING for verb in pair.verbs)


def _another_clause(pair: Pair) -> bool:
    """Whether marks part the two, save those of a phrase that is set off: «план, принятый весной, вызвал споры»."""
    between = _without_name(pair)
    if any(word.capital and word.readings and _may_open(word) for word in between):
        return True  # a sentence begins there, without a stop before it
    marks = [word for word in between if is_mark(word)]
    if not marks:
        return False
    if len(marks) != _PAIR or any(mark.text != "," for mark in marks) or pair.subject.index > pair.predicate.index:
        return True
    inside = pair.tree[marks[0].index + 1 : marks[1].index]
    closed = bool(inside) and bool(inside[0].read_as("PRTF", "PREP")) and inside[0].head is not pair.predicate
    return not closed or any(word.read_as("VERB", "CONJ") and not word.read_as("NOUN") for word in inside)


def _without_name(pair: Pair) -> Sequence[Node]:
    """Return the words between the two, without the name in quotation marks that a subject has: «фирма „Алтай“»."""
    named = bool(pair.between) and pair.subject.index < pair.predicate.index and pair.between[0].text in _QUOTES
    if not named or pair.subject.quotation != pair.predicate.quotation:
        return pair.between
    return [word for word in pair.between if word.quotation != pair.between[0].quotation]


def _may_open(word: Node) -> bool:
    """Whether a word is one that has a capital at the beginning of a sentence alone."""
    return {reading.part for reading in word.readings if reading.probability > _RARE} <= _OPENING


def _quantity(pair: Pair) -> bool:
    """«Большинство решили», «пришло пять человек», «воды стало больше»."""
    if is_quantity(pair.subject) or (pair.plural and any(noun.lemma in _GROUPS for noun in pair.nouns)):
        return True
    if (not pair.plural and not pair.impersonal) or pair.nouns[0].part == "NPRO":
        return False
    first = min(pair.subject.index, pair.predicate.index)
    last = max(pair.subject.index, pair.predicate.index)
    near = [*pair.tree[max(0, first - 4) : last + 3], *pair.subject.children]
    counted = (word for word in (pair.clause if "gent" in pair.cases else near) if is_quantity(word))
    return any(not is_in_prepositional_phrase(word) or hangs_on(word, pair.subject) for word in counted)


def _no_subject(pair: Pair) -> bool:
    """«Воды не было», «ответ было решено отложить»."""
    if not pair.impersonal or pair.nouns[0].part == "NPRO":
        return False
    head = pair.predicate.head
    if pair.predicate.relation == "cop" and head is not None and any(r.gender == "neut" for r in head.read_as("ADJS")):
        return True  # «знаменитости было выгодно»
    negated = "gent" in pair.cases and any(word.text.lower() in {"не", "ни"} for word in pair.clause)
    return negated or any(word.read_as("INFN") for word in pair.clause)


def _name(pair: Pair) -> bool:
    """«Вега намекнул»: the capital at the beginning of a sentence may be that of a person's name."""
    if pair.subject.index or pair.subject.children or pair.nouns[0].part != "NOUN":
        return False
    if pair.subject.text.endswith(_NO_NAME):
        return False
    if not all(word.read_as("ADVB", "PRCL") for word in pair.between):
        return False
    return pair.nouns[0].number == "sing" and all(verb.gender in {"masc", "femn"} for verb in pair.verbs)


def _object(pair: Pair) -> bool:
    """«Форум отменили», «ждал полгода»: the subject may in truth be the object of the verb or of its infinitive."""
    if "accs" in pair.cases and all(noun.lemma in TIMES for noun in pair.nouns):
        return True
    return not pair.nominative and not any(
        child is not pair.subject
        and child.relation == "obj"
        and not (child.text.lower() in _POSSESSIVE and _is_before_noun(pair.tree, child))
        and any(reading.case == "accs" for reading in child.readings)
        for child in pair.predicate.children
    )


def _is_before_noun(tree: Sequence[Node], word: Node) -> bool:
    return any(following.read_as("NOUN") for following in tree[word.index + 1 : word.index + 2])


def _woman(pair: Pair) -> bool:
    """«Министр сообщила»."""
    if not any(verb.gender == "femn" for verb in pair.verbs) or pair.nouns[0].number == "plur":
        return False
    following = pair.tree[pair.subject.index + 1 : pair.subject.index + 2]
    if any(word.capital and reading.has("Name", "femn", "nomn") for word in following for reading in word.readings):
        return True  # «блогер Карина Асанова открыла»
    return all(noun.has("masc", "anim") for noun in pair.nouns) and not any(noun.lemma in _MEN for noun in pair.nouns)


def _copula(pair: Pair) -> bool:
    """«Свадьба было веселое время»: «быть» may agree with the noun that is the predicate."""
    noun = pair.predicate.head
    if pair.predicate.relation != "cop" or noun is None:
        return False
    return any(predicate_agrees(verb, reading) for reading in noun.read_as("NOUN") for verb in pair.verbs)


def _genitive(pair: Pair) -> bool:
    """«В начале повести герой приезжает»."""
    before = pair.tree[pair.subject.index - 1] if pair.subject.index else None
    if "gent" not in pair.cases or before is None:
        return False
    return before.text == ")" or (bool(before.read_as("NOUN")) and not before.read_as("ADJF"))


_EXCUSES = (
    _naming,
    _another_clause,
    _quantity,
    is_one_of_several,
    _no_subject,
    _name,
    has_rival,
    _object,
    _woman,
    _copula,
    _genitive,
)
