"""Why a subject and a predicate that do not agree may both be right: «большинство решили», «министр сообщила».

An excuse is any other way to read the words; one is enough to say nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_app.morphology.agreement import predicate_agrees
from editor_app.morphology.clauses import hangs_on, is_in_prepositional_phrase, is_mark
from editor_app.morphology.pairs import has_object
from editor_app.morphology.phrases import is_quantity
from editor_app.morphology.rivals import TIMES, has_rival, is_one_of_several

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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

_NO_NAME = ("ция", "сия", "ость", "ство", "ение", "ание", "итие", "изм", "ура")
"""Endings of nouns that are nobody's surname."""

_QUOTES = frozenset('«„“"')
_RARE = 0.05
_OPENING = frozenset({"PREP", "CONJ", "PRCL", "ADVB"})


def excused(pair: Pair) -> bool:
    """Whether anything explains why the two do not agree."""
    return any(excuse(pair) for excuse in _EXCUSES)


def _naming(pair: Pair) -> bool:
    """«Сына назвали Тимур»."""
    return not pair.subject.text[0].islower() and any(verb.lemma in _NAMING for verb in pair.verbs)


def _another_clause(pair: Pair) -> bool:
    """Whether marks part the two, save those of phrases that are set off: «план, принятый весной, вызвал споры»."""
    between = _without_name(pair)
    if any(word.capital and word.known and _may_open(word) for word in between):
        return True  # a sentence begins there, without a stop before it
    if pair.subject.index < pair.predicate.index:
        between = list(_without_phrases(between, pair.predicate))
    return any(map(is_mark, between))


def _without_phrases(words: Sequence[Node], predicate: Node) -> Iterator[Node]:
    """Yield the words without what is set off by brackets or by two commas, and without the marks that do."""
    index = 0
    while index < len(words):
        end = _end_of_phrase(words, index, predicate)
        if end is None:
            yield words[index]
        index = (index if end is None else end) + 1


def _end_of_phrase(words: Sequence[Node], start: int, predicate: Node) -> int | None:
    """Return the place of the mark that ends a phrase, None where the word at `start` is no mark that begins one."""
    following = range(start + 1, len(words))
    if words[start].text == "(":
        return next((place for place in following if words[place].text == ")"), None)
    if words[start].text != ",":
        return None
    end = next((place for place in following if is_mark(words[place])), None)
    if end is None or words[end].text != "," or not _is_set_off(words[start + 1 : end], predicate):
        return None
    return end


def _is_set_off(words: Sequence[Node], predicate: Node) -> bool:
    """Whether words between two commas are no clause: a participle's phrase, a preposition's, «вероятно»."""
    if not words or any(word.read_as("VERB", "CONJ") and not word.read_as("NOUN") for word in words[1:]):
        return False
    if len(words) == 1 and any(reading.has("Prnt") for reading in words[0].readings):
        return True
    return bool(words[0].read_as("PRTF", "PREP")) and words[0].head is not predicate


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
    return not pair.nominative and not has_object(pair.tree, pair.predicate, pair.subject)


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
