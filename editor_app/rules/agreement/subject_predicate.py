"""A predicate agrees with its subject in number, gender and person."""

from collections.abc import Iterable, Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction
from editor_app.morphology.agreement import predicate_agrees
from editor_app.morphology.analyzer import Reading
from editor_app.morphology.clauses import (
    PREDICATES,
    certain_subjects,
    hangs_on,
    is_certain_predicate,
    is_mark,
    may_be_subject,
    segment,
)
from editor_app.morphology.phrases import is_quantity
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_MEN = frozenset(
    "мужчина отец сын брат муж дед дедушка дядя мальчик парень юноша король принц царь князь хан монах священник имам "
    "господин жених вдовец внук племянник зять человек".split()
)
"""Lemmas of men; a woman may be called by any other: «министр сообщила»."""

_JOINING = frozenset({"и", "или", "да", ","})
_NEAR = 3
"""Words between subject and predicate that are marked with them; farther apart, the predicate alone is marked."""


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for subject in tree:
            if subject.relation not in {"nsubj", "nsubj:pass"} or subject.head is None:
                continue
            for predicate in (subject.head, *subject.head.related("aux", "aux:pass", "cop")):
                if _disagree(tree, subject, predicate):
                    yield _match(passage, tree, subject, predicate)
                    break


def _disagree(tree: Sequence[Node], subject: Node, predicate: Node) -> bool:
    if not is_certain_predicate(predicate):
        return False
    verbs = predicate.read_as(*PREDICATES)
    nouns = certain_subjects(subject)
    if not nouns or any(predicate_agrees(verb, noun) for verb in verbs for noun in nouns):
        return False
    return next(_excuses(tree, subject, predicate, nouns, verbs), None) is None


def _excuses(
    tree: Sequence[Node], subject: Node, predicate: Node, nouns: Sequence[Reading], verbs: Sequence[Reading]
) -> Iterator[str]:
    """Yield what may explain that a subject and its predicate differ."""
    first, last = sorted((subject.index, predicate.index))
    between = tree[first + 1 : last]
    clause = segment(tree, predicate)
    cases = {reading.case for reading in subject.readings}
    plural = any(verb.number == "plur" for verb in verbs)
    impersonal = any(verb.gender == "neut" or verb.has("3per", "sing") for verb in verbs)
    if any(is_mark(word) for word in between):
        yield "another clause"
    if (plural or impersonal) and any(
        is_quantity(word) for word in [*tree[max(0, first - 4) : subject.index + 2], *subject.children]
    ):
        yield "«большинство решили», «пришло пять человек»"
    if plural and (any(subject.related("conj")) or _is_joined(tree, subject)):
        yield "«Асан и Усен пришли»"
    if plural and any(word.text.lower() in {"с", "со"} for word in [*between, *tree[last + 1 : last + 2]]):
        yield "«Асан с Усеном пришли»"
    if impersonal and "gent" in cases and any(word.text.lower() in {"не", "ни"} for word in clause):
        yield "«воды не было»"
    if impersonal and any(word.read_as("INFN") for word in clause):
        yield "«ответ было решено отложить»"
    if _may_be_name(subject, nouns, verbs):
        yield "«Вега намекнул»"
    if any(_may_be_subject_instead(word, subject, predicate, verbs) for word in {*clause, *predicate.children}):
        yield "another subject"
    if "accs" in cases and nouns[0].part == "NOUN" and _has_room_for_object(clause, predicate, subject):
        yield "«форум отменили»"
    if any(verb.gender == "femn" for verb in verbs) and _may_be_woman(nouns):
        yield "«министр сообщила»"
    if predicate.relation == "cop" and _agrees_with_noun(predicate.head, verbs):
        yield "«свадьба было веселое время»"
    before = tree[subject.index - 1] if subject.index else None
    if "gent" in cases and before is not None and before.read_as("NOUN") and not before.read_as("ADJF"):
        yield "«в начале повести герой приезжает»"


def _is_joined(tree: Sequence[Node], subject: Node) -> bool:
    """Whether a second subject stands near: «план и сроки», «каждый город, каждая область»."""
    for word in tree[subject.index + 1 : subject.index + 9]:
        if word.text in _JOINING:
            return True
        if word.read_as("VERB"):
            break
    before = tree[max(0, subject.index - 8) : subject.index]
    return any(word.text in _JOINING for word in before) and any(
        reading.case == "nomn" for word in before for reading in word.read_as("NOUN", "ADJF")
    )


def _may_be_name(subject: Node, nouns: Sequence[Reading], verbs: Sequence[Reading]) -> bool:
    """Whether the capital at the beginning of a sentence may be that of a person's name."""
    if subject.index or subject.children or nouns[0].part != "NOUN":
        return False
    return nouns[0].number == "sing" and all(verb.gender in {"masc", "femn"} for verb in verbs)


def _may_be_subject_instead(word: Node, subject: Node, predicate: Node, verbs: Iterable[Reading]) -> bool:
    if word is subject or word is predicate or word is predicate.head or hangs_on(word, subject):
        return False
    cases = {reading.case for reading in subject.readings}
    if "accs" not in cases and (
        word.relation in {"obj", "nmod"} or (word.index == subject.index + 1 and not word.known)
    ):
        return False  # an object, or the name of what the subject is
    return may_be_subject(word, verbs)


def _has_room_for_object(clause: Sequence[Node], predicate: Node, subject: Node) -> bool:
    """Whether the subject may in truth be the object of the verb or of its infinitive."""
    verbs = predicate.read_as(*PREDICATES)
    transitive = any(verb.part == "VERB" and not verb.has("intr") for verb in verbs)
    if not transitive and not any(reading.has("tran") for word in clause for reading in word.read_as("INFN")):
        return False
    return not any(
        child is not subject and child.relation == "obj" and any(reading.case == "accs" for reading in child.readings)
        for child in predicate.children
    )


def _agrees_with_noun(node: Node | None, verbs: Sequence[Reading]) -> bool:
    """Whether a form of «быть» agrees with the noun that is the predicate."""
    return node is not None and any(predicate_agrees(verb, noun) for noun in node.read_as("NOUN") for verb in verbs)


def _may_be_woman(nouns: Sequence[Reading]) -> bool:
    return all(noun.has("masc", "anim") for noun in nouns) and not any(noun.lemma in _MEN for noun in nouns)


def _match(passage: Passage, tree: Sequence[Node], subject: Node, predicate: Node) -> Match:
    pairs = correction.clause(passage.language.analyzer, subject, predicate)
    left, right = sorted((subject, predicate), key=lambda node: node.index)
    if right.index - left.index - 1 > _NEAR:
        forms = tuple(verb for noun, verb in pairs if noun == subject.text)
        return Match(predicate.token.span, forms)
    between = passage.text[left.token.end : right.token.start]
    ordered = pairs if left is subject else [(verb, noun) for noun, verb in pairs]
    return Match(Span(left.token.start, right.token.end), tuple(between.join(pair) for pair in ordered))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("agreement.subject_predicate", "Сказуемое не согласовано с подлежащим"),
    message=QT_TRANSLATE_NOOP(
        "agreement.subject_predicate", "Сказуемое должно стоять в числе, роде и лице подлежащего."
    ),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("{Житель поселка попросили} помощи.", "Жители поселка попросили"),
        bad("Новая {школа открылся} в сентябре.", "школа открылась"),
        bad("{Дороги уже отремонтирована}.", "Дороги уже отремонтированы"),
        bad("{Он уехали} в столицу.", "Он уехал"),
        good("Большинство жителей поддержали проект."),
        good("Министр сообщила о ремонте дороги."),
        good("Закон подписали в Астане."),
        good("Воды в колодце не осталось."),
        good("Аким с заместителем посетили школу."),
        good("Мост и дорогу построили за год."),
        good("Погибло пять человек."),
        good("Проект было решено доработать."),
    ),
    authority="Розенталь Д. Э. Справочник по правописанию и литературной правке, § 183–189",
)
