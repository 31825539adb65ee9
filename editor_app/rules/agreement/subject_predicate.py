"""A predicate agrees with its subject in number, gender and person."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction
from editor_app.morphology.agreement import predicate_agrees
from editor_app.morphology.analyzer import Reading
from editor_app.morphology.clauses import (
    PREDICATES,
    certain_subjects,
    hangs_on,
    is_certain_predicate,
    is_in_prepositional_phrase,
    is_mark,
    is_name_without_verb,
    is_preposition,
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

_SUBJECT = ("nsubj", "nsubj:pass")
_SUBORDINATE = frozenset({"conj", "xcomp", "acl", "acl:relcl", "aux", "aux:pass", "cop"})
_NAMING = frozenset("звать назвать называть именовать прозвать окрестить".split())
_JOINING = frozenset({"и", "или", "да", ","})
_GROUPS = frozenset("группа пара тройка масса серия".split())
"""Nouns with which the verb may agree by the sense: «группа спасателей работают»."""

_POSSESSIVE = frozenset({"его", "ее", "её", "их"})
"""Pronouns that belong to a noun as often as to the verb: «вернули его авторам»."""

_TIMES = frozenset("полгода год месяц неделя день час полчаса минута секунда век сутки ночь".split())
_LIKELY = 0.5
_PAIR = 2
_RARE = 0.05
_OPENING = frozenset({"PREP", "CONJ", "PRCL", "ADVB"})
_NEAR = 3
"""Words between subject and predicate that are marked with them; farther apart, the predicate alone is marked."""


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for subject, predicates in _candidates(tree):
            for predicate in predicates:
                if _disagree(tree, subject, predicate):
                    yield _match(passage, tree, subject, predicate)
                    break


def _candidates(tree: Sequence[Node]) -> Iterator[tuple[Node, Sequence[Node]]]:
    """Yield each subject with its verb and the verb's auxiliaries."""
    for node in tree:
        if node.relation in _SUBJECT and node.head is not None:
            yield node, (node.head, *node.head.related("aux", "aux:pass", "cop"))
        elif node.read_as("VERB", "PRTS") and node.relation not in _SUBORDINATE and not any(node.related(*_SUBJECT)):
            subject = _overlooked(tree, node)
            if subject is not None:
                yield subject, (node,)


def _overlooked(tree: Sequence[Node], predicate: Node) -> Node | None:
    """Return the only nominative in the clause of a verb for which the parser, led astray by it, saw no subject."""
    clause = segment(tree, predicate)
    if any(word is not predicate and word.read_as("VERB", "PRTS") for word in clause):
        return None
    nominatives = [
        word
        for word in clause
        if (certain_subjects(word) or is_name_without_verb(word, predicate.read_as(*PREDICATES)))
        and not is_in_prepositional_phrase(word)
        and not (word.index and tree[word.index - 1].read_as("PREP"))
        and word.relation not in {"flat:name", "conj"}
        and not (word.relation == "nmod" and word.head is tree[word.index - 1])
    ]
    if len(nominatives) != 1:
        return None
    may_be_object = any(reading.case == "accs" for reading in nominatives[0].readings)
    intransitive = all(verb.has("intr") for verb in predicate.read_as("VERB"))
    return nominatives[0] if intransitive or not may_be_object else None


@dataclass(frozen=True, slots=True)
class _Pair:
    """A subject and a predicate that do not agree in any of their readings."""

    tree: Sequence[Node]
    subject: Node
    predicate: Node
    nouns: Sequence[Reading]
    verbs: Sequence[Reading]
    clause: Sequence[Node]
    cases: frozenset[str]

    @property
    def between(self) -> Sequence[Node]:
        first, last = sorted((self.subject.index, self.predicate.index))
        return self.tree[first + 1 : last]

    @property
    def nominative(self) -> bool:
        """Whether the subject is surely in the nominative: it has no accusative, or nothing here could demand one."""
        if "accs" not in self.cases or self.nouns[0].part == "NPRO":
            return True
        if any(verb.part == "VERB" and not verb.has("intr") for verb in self.verbs):
            return False
        return not any(reading.has("tran") for word in self.clause for reading in word.read_as("INFN"))

    @property
    def plural(self) -> bool:
        return any(verb.number == "plur" for verb in self.verbs)

    @property
    def impersonal(self) -> bool:
        """Whether the verb has the form of one without a subject: «не было», «придется»."""
        return any(verb.gender == "neut" or verb.has("3per", "sing") for verb in self.verbs)


def _disagree(tree: Sequence[Node], subject: Node, predicate: Node) -> bool:
    if not is_certain_predicate(predicate):
        return False
    verbs = [reading for reading in predicate.read_as(*PREDICATES) if not reading.has("impr")]
    nouns = certain_subjects(subject)
    readings: Sequence[Reading] = subject.readings
    if not nouns and is_name_without_verb(subject, verbs):
        nouns = [reading for reading in subject.readings if reading.case == "nomn" and reading.number == "sing"]
        names = {noun.lemma for noun in nouns}
        readings = [reading for reading in subject.readings if reading.lemma in names]
    if not nouns or any(predicate_agrees(verb, noun) for verb in verbs for noun in nouns):
        return False
    cases = frozenset(reading.case for reading in readings)
    pair = _Pair(tree, subject, predicate, nouns, verbs, segment(tree, predicate), cases)
    return not any(excuse(pair) for excuse in _EXCUSES)


def _naming(pair: _Pair) -> bool:
    """«Сына назвали Тимур»."""
    return not pair.subject.text[0].islower() and any(verb.lemma in _NAMING for verb in pair.verbs)


def _another_clause(pair: _Pair) -> bool:
    """Whether marks part the two, save those of a phrase that is set off: «план, принятый весной, вызвал споры»."""
    if any(word.capital and word.readings and _may_open(word) for word in pair.between):
        return True  # a sentence begins there, without a stop before it
    marks = [word for word in pair.between if is_mark(word)]
    if not marks:
        return False
    if len(marks) != _PAIR or any(mark.text != "," for mark in marks) or pair.subject.index > pair.predicate.index:
        return True
    inside = pair.tree[marks[0].index + 1 : marks[1].index]
    closed = bool(inside) and bool(inside[0].read_as("PRTF", "PREP")) and inside[0].head is not pair.predicate
    return not closed or any(word.read_as("VERB", "CONJ") and not word.read_as("NOUN") for word in inside)


def _may_open(word: Node) -> bool:
    """Whether a word is one that has a capital at the beginning of a sentence alone."""
    return {reading.part for reading in word.readings if reading.probability > _RARE} <= _OPENING


def _quantity(pair: _Pair) -> bool:
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


def _several(pair: _Pair) -> bool:
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
    return with_another or any(pair.subject.related("conj")) or _is_joined(pair.tree, pair.subject)


def _means_with(tree: Sequence[Node], word: Node) -> bool:
    """Whether a word is «с» before an instrumental: «с Усеном», not «с мая»."""
    following = tree[word.index + 1 : word.index + 2]
    return word.text.lower() in {"с", "со"} and any(
        not each.known or any(reading.case == "ablt" for reading in each.readings) for each in following
    )


def _no_subject(pair: _Pair) -> bool:
    """«Воды не было», «ответ было решено отложить»."""
    if not pair.impersonal or pair.nouns[0].part == "NPRO":
        return False
    head = pair.predicate.head
    if pair.predicate.relation == "cop" and head is not None and any(r.gender == "neut" for r in head.read_as("ADJS")):
        return True  # «знаменитости было выгодно»
    negated = "gent" in pair.cases and any(word.text.lower() in {"не", "ни"} for word in pair.clause)
    return negated or any(word.read_as("INFN") for word in pair.clause)


def _name(pair: _Pair) -> bool:
    """«Вега намекнул»: the capital at the beginning of a sentence may be that of a person's name."""
    if pair.subject.index or pair.subject.children or pair.nouns[0].part != "NOUN":
        return False
    if not all(word.read_as("ADVB", "PRCL") for word in pair.between):
        return False
    return pair.nouns[0].number == "sing" and all(verb.gender in {"masc", "femn"} for verb in pair.verbs)


def _another_subject(pair: _Pair) -> bool:
    if pair.nouns[0].part == "NPRO":
        pronouns = (reading for word in pair.clause if word is not pair.subject for reading in word.read_as("NPRO"))
        return any(reading.case == "nomn" for reading in pronouns)
    return any(_may_be_subject_instead(word, pair) for word in {*pair.clause, *pair.predicate.children})


def _object(pair: _Pair) -> bool:
    """«Форум отменили», «ждал полгода»: the subject may in truth be the object of the verb or of its infinitive."""
    if "accs" in pair.cases and all(noun.lemma in _TIMES for noun in pair.nouns):
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


def _woman(pair: _Pair) -> bool:
    """«Министр сообщила»."""
    if not any(verb.gender == "femn" for verb in pair.verbs):
        return False
    name = pair.tree[pair.subject.index + 1]
    if name.capital and any(reading.has("Name", "femn", "nomn") for reading in name.readings):
        return True  # «блогер Карина Асанова открыла»
    return all(noun.has("masc", "anim") for noun in pair.nouns) and not any(noun.lemma in _MEN for noun in pair.nouns)


def _copula(pair: _Pair) -> bool:
    """«Свадьба было веселое время»: «быть» may agree with the noun that is the predicate."""
    noun = pair.predicate.head
    if pair.predicate.relation != "cop" or noun is None:
        return False
    return any(predicate_agrees(verb, reading) for reading in noun.read_as("NOUN") for verb in pair.verbs)


def _genitive(pair: _Pair) -> bool:
    """«В начале повести герой приезжает»."""
    before = pair.tree[pair.subject.index - 1] if pair.subject.index else None
    if "gent" not in pair.cases or before is None:
        return False
    return before.text == ")" or (bool(before.read_as("NOUN")) and not before.read_as("ADJF"))


_EXCUSES = (
    _naming,
    _another_clause,
    _quantity,
    _several,
    _no_subject,
    _name,
    _another_subject,
    _object,
    _woman,
    _copula,
    _genitive,
)


def _is_joined(tree: Sequence[Node], subject: Node) -> bool:
    """Whether a second subject stands near: «план и сроки», «каждый город, каждая область»."""
    for word in tree[subject.index + 1 : subject.index + 9]:
        if word.text == "," and _is_before_verb(tree, word):
            break
        if word.text in _JOINING:
            return True
        if any(reading.probability > _LIKELY for reading in word.read_as("VERB")):
            break
    before = tree[max(0, subject.index - 8) : subject.index]
    return any(word.text in _JOINING for word in before) and any(
        reading.case == "nomn" for word in before for reading in word.read_as("NOUN", "ADJF")
    )


def _is_before_verb(tree: Sequence[Node], comma: Node) -> bool:
    """Whether a verb begins something else right after a comma: «…, пишет газета»."""
    following = tree[comma.index + 1 : comma.index + 2]
    return any(word.readings and all(reading.part == "VERB" for reading in word.readings) for word in following)


def _may_be_subject_instead(word: Node, pair: _Pair) -> bool:
    if word is not pair.subject and _is_pronoun_of(word, pair.verbs):
        return True
    if word in {pair.subject, pair.predicate, pair.predicate.head} or hangs_on(word, pair.subject):
        return False
    if word.index and is_preposition(pair.tree[word.index - 1]):
        return False
    if pair.nominative:
        name = word.index == pair.subject.index + 1 and not word.known
        if name or word.relation in {"obj", "nmod"}:
            return False  # an object, or the name of what the subject is
    return may_be_subject(word, pair.verbs)


def _is_pronoun_of(word: Node, verbs: Sequence[Reading]) -> bool:
    """Whether a word is the pronoun that a verb shows by its person: «я» of «желаю»."""
    return any(
        pronoun.case == "nomn" and predicate_agrees(verb, pronoun)
        for pronoun in word.read_as("NPRO")
        for verb in verbs
        if verb.grammemes & {"1per", "2per"}
    )


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
    title=QT_TRANSLATE_NOOP("rules", "Сказуемое не согласовано с подлежащим"),
    message=QT_TRANSLATE_NOOP("rules", "Сказуемое должно стоять в числе, роде и лице подлежащего."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("{Житель поселка попросили} помощи.", "Жители поселка попросили"),
        bad("Новая {школа открылся} в сентябре.", "школа открылась"),
        bad("{Дороги уже отремонтирована}.", "Дороги уже отремонтированы"),
        bad("{Он уехали} в столицу.", "Он уехал"),
        bad("{Она видели} их дом.", "Она видела"),
        good("Большинство жителей поддержали проект."),
        good("Министр сообщила о ремонте дороги."),
        good("Закон подписали в Астане."),
        good("Воды в колодце не осталось."),
        good("Аким с заместителем посетили школу."),
        good("Мост и дорогу построили за год."),
        good("Погибло пять человек."),
        good("Проект было решено доработать."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 183–189",
)
