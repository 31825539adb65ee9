"""A dash stands before «это» that joins a subject with its predicate: «Спорт — это здоровье»."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.predicates import after, before, is_likely_nominative, is_predicate, likeliest
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import missing
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good

_LEADS = frozenset("но и а также ведь что однако".split())
_OF_SUBJECT = frozenset({"NOUN", "ADJF", "PRTF", ""})
_OF_PREDICATE = frozenset({"ADJF", "PRTF", "NUMR", "PRCL", "ADVB"})
_FINITE = frozenset({"VERB", "PRTS"})
_ALL = frozenset("все всё".split())
_NEAR = 5


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for node in tree:
            if node.text == "это" and _joins(before(tree, node.index), after(tree, node.index + 1)):
                mark = f" {passage.house.dash_mark}"
                yield missing(passage, tree[node.index - 1], node, mark)


def _joins(left: Sequence[Node], right: Sequence[Node]) -> bool:
    words = list(left)
    while words and words[0].text.lower() in _LEADS:
        del words[0]
    return bool(words) and _is_subject(words) and _is_nominal(right)


def _is_subject(words: Sequence[Node]) -> bool:
    """Whether the words are a noun in the nominative with what belongs to it."""
    if any(likeliest(word) not in _OF_SUBJECT and word.text != "и" for word in words):
        return False
    if any(word.text.lower() in _ALL for word in words):
        return False
    noun = next((word for word in words if likeliest(word) == "NOUN"), None)
    return noun is not None and is_likely_nominative(noun)


def _is_nominal(words: Sequence[Node]) -> bool:
    """Whether the words begin with a noun in the nominative, its attributes before it."""
    place = next((place for place, word in enumerate(words[:_NEAR]) if likeliest(word) == "NOUN"), None)
    if place is None or words[0].text == "не" or not is_likely_nominative(words[place]):
        return False
    if any(likeliest(word) not in _OF_PREDICATE for word in words[:place]):
        return False
    return not any(is_predicate(word) and likeliest(word) in _FINITE for word in words[: place + 2])


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Тире перед «это»"),
    message=QT_TRANSLATE_NOOP("rules", "Между подлежащим и сказуемым перед «это» ставится тире."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("{Спорт это} лучшее лекарство.", "Спорт — это"),
        bad("Новый {мост это} гордость района.", "мост — это"),
        bad("Он считает, что {книга это} друг.", "книга — это"),
        good("Спорт — это лучшее лекарство."),
        good("На форуме это решение поддержали."),
        good("Министр это подтвердил."),
        good("И это победа!"),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 8; Розенталь, § 5",
)
