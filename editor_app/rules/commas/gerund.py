"""A phrase with a gerund is set off: «он ушел, закрыв дверь», «Отвечая на вопросы, министр сказал»."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import certain_subjects, is_mark
from editor_app.morphology.phrases import agree
from editor_app.morphology.predicates import (
    agrees,
    before,
    has_predicate,
    is_adverb,
    is_conjunction,
    is_gerund,
    is_nominative,
    is_subordinator,
    is_verb,
    likeliest,
)
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import missing
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good

_PRONOUNS = frozenset("я ты он она мы вы они".split())
_LEADS = frozenset("но а и".split())
_OF_THE_PHRASE = frozenset("этом самым чего чему том".split())
"""Ends of «при этом», «тем самым», which belong to the phrase: «…, тем самым нарушив закон»."""
_ATTRIBUTES = frozenset({"amod", "det", "nummod", "nummod:gov"})
_NAME = 4
_QUOTES = frozenset('«"')
_NOT_LAST = ("CONJ", "PRCL", "PREP", "ADVB", "GRND")


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for node in filter(is_gerund, tree):
            start = node.index - bool(node.index and tree[node.index - 1].text.lower() == "не")
            opens = _begins_sentence(tree, start)
            place = _end(tree, node) if opens else None
            if place is None and _wants_comma(tree, node, start):
                place = start
            if place is not None:
                yield missing(passage, tree[place - 1], tree[place])


def _begins_sentence(tree: Sequence[Node], start: int) -> bool:
    return start == 0 or (start == 1 and is_mark(tree[0])) or (start <= 2 and tree[start - 1].text.lower() in _LEADS)


def _wants_comma(tree: Sequence[Node], node: Node, start: int) -> bool:
    """Whether the phrase follows a clause without a comma."""
    if start < 2 or node.index + 1 >= len(tree):
        return False
    last, following = tree[start - 1], tree[node.index + 1]
    if (
        is_mark(last)
        or (is_mark(following) and following.text not in _QUOTES)
        or following.read_as("CONJ")
        or last.read_as(*_NOT_LAST)
    ):
        return False
    if last.text.lower() in _OF_THE_PHRASE or likeliest(last) in {"ADJS", "COMP"}:
        return False
    left = before(tree, start)
    if has_predicate(left) or any(word.read_as("INFN") for word in left):
        return True
    subject = [word for word in left if not word.read_as("CONJ")]
    return _is_nominal_group(subject) and is_nominative(last, "NOUN", "NPRO", "ADJF")


def _is_nominal_group(words: Sequence[Node]) -> bool:
    """Whether words are one noun, or one with its attributes or its name: «главный корпус», «министр Ахметов»."""
    if len(words) == 1:
        return True
    if not 1 < len(words) <= _NAME or not all(is_nominative(word, "NOUN", "ADJF") for word in words):
        return False
    *attributes, noun = words
    return noun.capital or all(likeliest(word) == "ADJF" and agree(word, noun) for word in attributes)


def _end(tree: Sequence[Node], node: Node) -> int | None:
    """Return where the clause begins after a phrase that opens the sentence, where no comma stands before it."""
    for word in tree[node.index + 1 :]:
        if is_mark(word) or is_subordinator(word) or word.read_as("GRND"):
            return None
        if word.text in _PRONOUNS and word.index > node.index + 1:
            return None if tree[word.index - 1].read_as("PREP", "CONJ", "PRCL") else word.index
        if is_verb(word):
            return _before_subject(tree, node, word)
    return None


def _before_subject(tree: Sequence[Node], node: Node, verb: Node) -> int | None:
    subjects = [each for each in verb.related("nsubj", "nsubj:pass") if node.index + 1 < each.index < verb.index]
    place = verb.index
    if subjects:
        subject = subjects[0]
        if not agrees(verb, subject) or not (certain_subjects(subject) or subject.capital):
            return None
        place = subject.index
        while place - 1 > node.index and tree[place - 1].head is subject and tree[place - 1].relation in _ATTRIBUTES:
            place -= 1
    elif tree[place - 1].text == "не":
        place -= 1
    last = tree[place - 1]
    return None if is_conjunction(last) or is_adverb(last) or place - 1 <= node.index - bool(subjects) else place


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая при деепричастном обороте"),
    message=QT_TRANSLATE_NOOP("commas", "Деепричастный оборот выделяется запятыми."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("Отвечая на {вопросы он} назвал сроки.", "вопросы, он"),
        bad("Закончив {ремонт рабочие} уехали.", "ремонт, рабочие"),
        bad("Рабочие {уехали закончив} ремонт.", "уехали, закончив"),
        bad("Спасатели вывезли {жителей рискуя} жизнью.", "жителей, рискуя"),
        bad("Главный {корпус занимая} угол, виден издали.", "корпус, занимая"),
        good("Отвечая на вопросы, он назвал сроки."),
        good("Несмотря на дождь матч состоялся."),
        good("Начиная с мая работает новый рейс."),
        good("Он получил взятку, тем самым нарушив закон."),
        good("Он слушал молча."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, §§ 68–73; Розенталь, § 20",
)
