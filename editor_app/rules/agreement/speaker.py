"""Of a noun nobody says «стою», «стоим», «стоишь»: «село стоит на реке».

That somebody may speak of himself without «я» is why the noun must stand right beside the verb, and be nothing else,
and the sentence end with a mark: who leaves that out leaves out the commas around what is put in, too.
"""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction
from editor_app.morphology.analyzer import Reading
from editor_app.morphology.clauses import (
    certain_subjects,
    is_in_prepositional_phrase,
    is_mark,
    is_name_without_verb,
    segment,
)
from editor_app.morphology.rivals import TIMES
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good

_SPEAKING = frozenset({"1per", "2per"})
_PRONOUNS = frozenset("я мы ты вы мой твой наш ваш себя".split())
"""Lemmas of words by which somebody speaks of himself or to another: then nothing is sure."""

_LASTING = TIMES | frozenset("утро вечер время раз лето сезон квартал десятилетие столетие".split())
"""Nouns whose accusative tells how long or how often: «весь сезон боремся»."""

_THIS = "это"
_RARE = 0.05
_ASIDE = frozenset(
    "надеяться думать полагать считать знать видеть понимать представлять признаться признаваться помнить говорить "
    "сказать просить обещать верить извиняться представить поверить благодарить поздравлять".split()
)
"""Verbs that one inserts with or without commas: «он взлетел, надеюсь», «понимаете»."""


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        speaking = [node for node in tree if _speaks(node)]
        if (
            not speaking
            or not is_mark(tree[-1])
            or any(word.readings and word.readings[0].lemma in _PRONOUNS for word in tree)
        ):
            continue
        for node in speaking:
            subject = _subject(tree, node)
            if subject is not None:
                yield Match(node.token.span, _forms(passage, node, subject))


def _speaks(node: Node) -> bool:
    """Whether a word is surely a verb in the first or second person, and no order or aside: «стою», «хотим»."""
    likely = [reading for reading in node.readings if reading.probability >= _RARE]
    return (
        node.known
        and not node.shouted
        and not node.quotation
        and bool(likely)
        and all(
            reading.part == "VERB"
            and not reading.has("impr")
            and not reading.grammemes.isdisjoint(_SPEAKING)
            and reading.lemma not in _ASIDE
            for reading in likely
        )
    )


def _subject(tree: Sequence[Node], verb: Node) -> Node | None:
    """Return what stands right beside a verb, adverbs and particles apart, and can be nothing but its subject."""
    verbs, clause = verb.read_as("VERB"), segment(tree, verb)
    before = verb.index - 1
    while before >= 0 and tree[before].read_as("PRCL", "ADVB") and not tree[before].read_as("CONJ", "NOUN", "NPRO"):
        before -= 1
    beside = [*tree[max(before, 0) : before + 1], *tree[verb.index + 1 : verb.index + 2]]
    farther = (word for word in verb.related("nsubj", "nsubj:pass") if word.index < verb.index and word in clause)
    return next((word for word in (*beside, *farther) if _is_subject(tree, word, verb, verbs)), None)


def _is_subject(tree: Sequence[Node], word: Node, verb: Node, verbs: Sequence[Reading]) -> bool:
    if is_mark(word) or is_in_prepositional_phrase(word) or (word.index and tree[word.index - 1].read_as("PREP")):
        return False
    intransitive = all(reading.has("intr") for reading in verbs)
    if word.text.lower() == _THIS:
        return word.index < verb.index
    if is_name_without_verb(word, verbs):
        return True
    if not word.known:
        return intransitive and _is_only_noun(word, verb)
    if not certain_subjects(word):
        return False
    cases = {reading.case for reading in word.readings}
    long = any(reading.lemma in _LASTING for reading in word.readings)
    return cases == {"nomn"} or (cases <= {"nomn", "accs"} and intransitive and not long)


def _is_only_noun(word: Node, verb: Node) -> bool:
    """Whether a word of no dictionary is the subject by the parser and may be read as a nominative: «эвоки боремся»."""
    return (
        word.relation.startswith("nsubj")
        and word.head is verb
        and not word.shouted
        and not word.quotation
        and all(reading.part == "NOUN" for reading in word.readings)
        and any(reading.case == "nomn" for reading in word.readings)
    )


def _forms(passage: Passage, verb: Node, subject: Node) -> tuple[str, ...]:
    nouns = certain_subjects(subject) or ([] if subject.known else subject.read_as("NOUN"))
    plural = any(noun.case == "nomn" and noun.number == "plur" for noun in nouns)
    number = "plur" if plural else "sing"
    forms = (passage.language.analyzer.inflect(reading, {"3per", number}) for reading in verb.read_as("VERB"))
    return tuple(dict.fromkeys(correction.written(verb, form) for form in forms if form))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Сказуемое в лице говорящего"),
    message=QT_TRANSLATE_NOOP("rules", "При подлежащем-существительном глагол стоит в третьем лице."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Новая школа {стою} на берегу реки.", "стоит"),
        bad("Это {означаю} рост цен на хлеб.", "означает"),
        bad("Вчера Болин {мирюсь} с соседями.", "мирится"),
        bad("Участники съезда {пишем} новый закон.", "пишут"),
        good("Новая школа стоит на берегу реки."),
        good("Парламент создаем вместе."),
        good("Я, житель поселка, живу у реки."),
        good("Ребята, идем домой!"),
        good("Он, надеюсь, вернется."),
        good("Погода, смотрю, портится."),
        good("встать рано не могу соседи шумят"),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 183–189",
)
