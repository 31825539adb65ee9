"""Who else may be the subject of a predicate, alone or together with the one that does not agree with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_app.morphology.agreement import predicate_agrees
from editor_app.morphology.clauses import hangs_on, is_preposition, may_be_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor_app.morphology.analyzer import Reading
    from editor_app.morphology.pairs import Pair
    from editor_app.morphology.tree import Node

_JOINING = frozenset({"и", "или", "да", ","})
_LIKELY = 0.5
_NO_ROW = ("PRTF", "PREP")

TIMES = frozenset("полгода год месяц неделя день час полчаса минута секунда век сутки ночь".split())
"""Nouns whose accusative tells how long something went on."""


def is_one_of_several(pair: Pair) -> bool:
    """«Асан и Усен пришли», «Асан с Усеном пришли»."""
    if not pair.plural:
        return False
    last = max(pair.subject.index, pair.predicate.index)
    near = [*pair.between, *pair.tree[last + 1 : last + 2]]
    with_another = any(_means_with(pair.tree, word) for word in near)
    if pair.nouns[0].lemma == "который":
        return with_another  # what is joined before it is not the subject: «песня, которая»
    if pair.nouns[0].part == "NPRO":
        beside = pair.tree[max(0, pair.subject.index - 1) : pair.subject.index + 2]
        return with_another or (any(word.text in _JOINING for word in beside) and any(pair.subject.related("conj")))
    return with_another or any(pair.subject.related("conj")) or _is_joined(pair)


def _means_with(tree: Sequence[Node], word: Node) -> bool:
    """Whether a word is «с» before an instrumental: «с Усеном», not «с мая»."""
    following = tree[word.index + 1 : word.index + 2]
    return word.text.lower() in {"с", "со"} and any(
        not each.known or any(reading.case == "ablt" for reading in each.readings) for each in following
    )


def has_rival(pair: Pair) -> bool:
    """Whether another word of the clause agrees with the verb and may be its subject, or one joined to the subject.

    Of several subjects the verb may agree with the nearest alone: «рушится и теория» (Rosenthal, § 183–189).
    """
    joined = (word for word in pair.subject.related("conj") if word.index > pair.predicate.index)
    if any(may_be_subject(word, pair.verbs) for word in joined):
        return True
    if pair.nouns[0].part == "NPRO":
        pronouns = (reading for word in pair.clause if word is not pair.subject for reading in word.read_as("NPRO"))
        return any(reading.case == "nomn" for reading in pronouns)
    beside = (word for word in pair.between if word.quotation == pair.subject.quotation)
    return any(_may_be_subject_instead(word, pair) for word in {*pair.clause, *beside, *pair.predicate.children})


def _is_joined(pair: Pair) -> bool:
    """Whether a second subject stands near: «план и сроки», «каждый город, каждая область»."""
    tree, subject = pair.tree, pair.subject
    for word in tree[subject.index + 1 : subject.index + 9]:
        if word.text == "," and _is_before_verb(tree, word):
            break
        if word.text == "и" and word.index + 1 == pair.predicate.index:
            continue  # a particle: «вот отец и поехал»
        if word.text in _JOINING and not (word.index < pair.predicate.index and _sets_off(tree, word)):
            return True
        if word.known and any(reading.probability > _LIKELY for reading in word.read_as("VERB")):
            break
    before = tree[max(0, subject.index - 8) : subject.index]
    return any(word.text in _JOINING for word in before) and any(
        reading.case == "nomn" for word in before for reading in word.read_as("NOUN", "ADJF")
    )


def _is_before_verb(tree: Sequence[Node], comma: Node) -> bool:
    """Whether a verb begins something else right after a comma: «…, пишет газета»."""
    following = tree[comma.index + 1 : comma.index + 2]
    return any(word.readings and all(reading.part == "VERB" for reading in word.readings) for word in following)


def _sets_off(tree: Sequence[Node], comma: Node) -> bool:
    """Whether a participle or a preposition begins a phrase right after a comma: «план, принятый весной, вызвал»."""
    return comma.text == "," and any(word.read_as(*_NO_ROW) for word in tree[comma.index + 1 : comma.index + 2])


def _may_be_subject_instead(word: Node, pair: Pair) -> bool:
    if word is not pair.subject and _is_pronoun_of(word, pair.verbs):
        return True
    if word in {pair.subject, pair.predicate, pair.predicate.head} or hangs_on(word, pair.subject):
        return False
    if word.index and is_preposition(pair.tree[word.index - 1]):
        return False
    if pair.nominative:
        name = word.index == pair.subject.index + 1 and not word.known
        if name or word.relation in {"obj", "nmod"} or _is_measure(word, pair):
            return False  # an object, or the name of what the subject is
    return may_be_subject(word, pair.verbs)


def _is_measure(word: Node, pair: Pair) -> bool:
    """«Сумма составила 5 млн», «ремонт длился год»: with a number for its subject the verb has no gender."""
    gender = all(verb.gender in {"masc", "femn"} for verb in pair.verbs)
    time = word.relation == "obl" and any(reading.lemma in TIMES for reading in word.readings)
    return time or (gender and word.relation.startswith("nummod"))


def _is_pronoun_of(word: Node, verbs: Sequence[Reading]) -> bool:
    """Whether a word is the pronoun that a verb shows by its person: «я» of «желаю»."""
    return any(
        pronoun.case == "nomn" and predicate_agrees(verb, pronoun)
        for pronoun in word.read_as("NPRO")
        for verb in verbs
        if verb.grammemes & {"1per", "2per"}
    )
