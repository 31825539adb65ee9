"""Right forms for words that do not agree, the likeliest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from editor_app.morphology import prepositions
from editor_app.morphology.agreement import attribute_like, noun_like, predicate_agrees, predicate_like
from editor_app.morphology.phrases import ATTRIBUTES
from editor_app.text.casing import like

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor_app.morphology.analyzer import Analyzer, Reading
    from editor_app.morphology.tree import Node

_AGAINST_GOVERNMENT = 20.0
_AGAINST_PREDICATE = 8.0
_UNLIKELY_CASE = 6.0
_WRONG_NUMBER = 0.6
"""In the right case, it is the number of a noun that is mistaken rather than that of its adjective."""

_OFFERED, _MARGIN = 3, 4.0
"""Phrases that are offered, and how much more than the best of them one may cost."""
_BY_RELATION = {"nsubj": "nomn", "nsubj:pass": "nomn", "obj": "accs", "nmod": "gent", "obl:agent": "ablt"}


class _Correction(NamedTuple):
    cost: float
    attribute: str
    noun: str


def phrase(analyzer: Analyzer, tree: Sequence[Node], attribute: Node, noun: Node) -> list[tuple[str, str]]:
    """Return pairs of an attribute and its noun that agree, one of them changed, the likeliest pair first.

    Pairs that are much less likely than the first one are left out.
    """
    best: dict[tuple[str, str], float] = {}
    for found in _phrases(analyzer, tree, attribute, noun):
        pair = (found.attribute, found.noun)
        if pair != (attribute.text, noun.text):
            best[pair] = min(found.cost, best.get(pair, found.cost))
    worst = min(best.values(), default=0.0) + _MARGIN
    return sorted((pair for pair in best if best[pair] <= worst), key=lambda pair: best[pair])


def _phrases(analyzer: Analyzer, tree: Sequence[Node], attribute: Node, noun: Node) -> Iterator[_Correction]:
    for left in attribute.read_as(*ATTRIBUTES):
        for right in noun.read_as("NOUN"):
            changed = attribute_like(analyzer, left, right)
            if changed is not None:
                form = written(attribute, changed)
                cost = _distance(attribute.text, form) + _strangeness(tree, attribute, noun, right, right.case)
                yield _Correction(cost, form, noun.text)
            changed = noun_like(analyzer, right, left)
            if changed is not None and (left.number == "plur" or left.gender in {right.gender, ""}):
                form = written(noun, changed)
                cost = _distance(noun.text, form) + _strangeness(tree, attribute, noun, right, left.case, left.number)
                cost -= _WRONG_NUMBER if left.case == right.case else 0
                yield _Correction(cost, attribute.text, form)


def _strangeness(
    tree: Sequence[Node], attribute: Node, noun: Node, reading: Reading, case: str, number: str = ""
) -> float:
    """Say how badly a phrase in a case and number would fit the preposition before it and the verb about it."""
    before = tree[attribute.index - 1] if attribute.index else None
    governed = prepositions.governed(before.text) if before is not None else ()
    if governed:
        return 0.0 if case in governed else _AGAINST_GOVERNMENT
    expected = _BY_RELATION.get(noun.relation)
    if case == "nomn" and expected in {None, "nomn"}:
        return 0.0 if _may_be_subject(tree, noun, reading, number or reading.number) else _AGAINST_PREDICATE
    return 0.0 if expected in {None, case} else _UNLIKELY_CASE


def _may_be_subject(tree: Sequence[Node], noun: Node, reading: Reading, number: str) -> bool:
    """Whether the verb of a noun, or else the next one, would agree with the noun in a number."""
    heads = [noun.head] if noun.head is not None else []
    verbs = next((found for word in [*heads, *tree[noun.index :]] if (found := word.read_as("VERB", "PRTS"))), [])
    return not verbs or any(
        verb.number == number and (number != reading.number or predicate_agrees(verb, reading)) for verb in verbs
    )


def clause(analyzer: Analyzer, subject: Node, predicate: Node) -> list[tuple[str, str]]:
    """Return pairs of a subject and its predicate that agree, one of them changed, the likeliest pair first."""
    best: dict[tuple[str, str], float] = {}
    nouns = [reading for reading in subject.read_as("NOUN", "NPRO", "ADJF") if reading.case == "nomn"]
    for noun in nouns:
        for verb in predicate.read_as("VERB", "PRTS", "ADJS"):
            if verb.has("impr"):
                continue  # «попали» is no order to somebody
            form = predicate_like(analyzer, verb, noun)
            if form is not None:
                pair = (subject.text, written(predicate, form))
                best[pair] = _distance(predicate.text, pair[1])
            form = analyzer.inflect(noun, {verb.number}) if noun.part == "NOUN" and verb.number != noun.number else None
            if form is not None and not verb.gender and not verb.grammemes & {"1per", "2per"}:
                pair = (written(subject, form), predicate.text)
                best[pair] = _distance(subject.text, pair[0])
    return sorted(best, key=lambda pair: best[pair])


def in_cases(analyzer: Analyzer, text: str, words: Sequence[Node], cases: Sequence[str]) -> tuple[str, ...]:
    """Return a phrase of attributes and a noun, its words as they stand in `text`, in each of the cases."""
    *attributes, noun = words
    best: dict[str, float] = {}
    for reading in noun.read_as("NOUN", "NPRO", *ATTRIBUTES):
        for rank, case in enumerate(cases):
            form = analyzer.inflect(reading, {case})
            agreeing = [_attribute_in(analyzer, attribute, reading, case) for attribute in attributes]
            if form is None or None in agreeing:
                continue
            forms = [written(word, str(new)) for word, new in zip(words, [*agreeing, form], strict=True)]
            phrase = _joined(text, words, forms)
            best.setdefault(phrase, _distance(noun.text, forms[-1]) + rank / 2)
    return tuple(sorted(best, key=lambda phrase: best[phrase])[:_OFFERED])


def _attribute_in(analyzer: Analyzer, attribute: Node, noun: Reading, case: str) -> str | None:
    gender = {noun.gender} if noun.number == "sing" else set()
    readings = attribute.read_as(*ATTRIBUTES)
    return analyzer.inflect(readings[0], {case, noun.number} | gender - {""}) if readings else None


def _joined(text: str, words: Sequence[Node], forms: Sequence[str]) -> str:
    """Return the forms with what stands between the words in the text."""
    parts = [forms[0]]
    for previous, word, form in zip(words, words[1:], forms[1:], strict=False):
        parts += (text[previous.token.end : word.token.start], form)
    return "".join(parts)


def written(node: Node, form: str) -> str:
    """Return a form as it would be written in the place of a word: in its letter case, without «ё» if it has none."""
    return like(node.text, form if "ё" in node.text.lower() else form.replace("ё", "е"))


def _distance(old: str, new: str) -> float:
    """Say how much of a word's ending changes; a letter that was forgotten is likelier than one too many."""
    common = 0
    while common < min(len(old), len(new)) and old[common].lower() == new[common].lower():
        common += 1
    return max(len(old), len(new)) - common + (0.25 if len(new) < len(old) else 0.0)
