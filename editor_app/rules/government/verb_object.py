"""Verbs with a direct object do not take the dative or the instrumental: «возглавил правительство», «достиг цели»."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction
from editor_app.morphology.analyzer import Reading
from editor_app.morphology.clauses import is_in_prepositional_phrase, segment
from editor_app.morphology.phrases import ATTRIBUTES, agree
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_NO_ADDRESSEE = frozenset(
    "возглавить возглавлять разгромить поглощать поглотить превосходить превзойти покинуть покидать посетить посещать "
    "атаковать захватить захватывать уничтожить уничтожать осудить арестовать задержать допросить оштрафовать "
    "критиковать обслуживать победить использовать исследовать изучить изучать обсудить обсуждать".split()
)
"""Verbs of an action on something, never for somebody."""

_DIRECT = _NO_ADDRESSEE | frozenset(
    "занять занимать завершить завершать продолжить начать начинать поддержать поддерживать разрушить разрушать "
    "защищать защитить составить составлять проводить провести вести получить получать брать взять принять принимать "
    "создать создавать построить вызвать вызывать усилить сократить увеличить повысить снизить отменить решить решать "
    "определить выбрать содержать включать охватывать выпустить выпускать издать опубликовать утвердить одобрить "
    "расширить укрепить иметь любить видеть увидеть встретить нести выиграть спасти спасать снять".split()
)
_GENITIVE = frozenset("достигать достигнуть достичь избегать избежать ждать ожидать лишиться желать".split())
_NO_MEANS = frozenset("иметь избегать избежать достигать ждать ожидать".split())
"""Verbs of what nobody does by means of something."""

_CALLED = frozenset(
    "цель задача следствие результат предмет основа основание источник причина место час день неделя месяц год сила "
    "способ путь образ время минута".split()
)
"""Instrumentals that go with any verb: «имеет целью», «ждал часами»."""

_VERBS = ("VERB", "GRND")
_NOUNS = ("NOUN", "NPRO")
_OBJECTS = frozenset("iobj obj obl nsubj nmod xcomp".split())
_LIKELY = 0.8
_NEAR = 3


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for node in tree:
            verb = node.head
            if verb is None or not _is_wrong(tree, node, verb):
                continue
            first = node.index
            while first and tree[first - 1].read_as(*ATTRIBUTES) and agree(tree[first - 1], node):
                first -= 1
            words = tree[first : node.index + 1]
            cases = ("gent", "accs") if _takes_genitive(tree, verb) else ("accs", "gent")
            forms = correction.in_cases(passage.language.analyzer, passage.text, words, cases)
            yield Match(Span(words[0].token.start, node.token.end), forms)


def _takes_genitive(tree: Sequence[Node], verb: Node) -> bool:
    """Whether the verb demands the genitive, or takes it for being negated."""
    negated = verb.index > 0 and tree[verb.index - 1].text.lower() == "не"
    return negated or any(reading.lemma in _GENITIVE for reading in verb.read_as(*_VERBS))


def _is_wrong(tree: Sequence[Node], node: Node, verb: Node) -> bool:
    if node.relation not in _OBJECTS or abs(node.index - verb.index) > _NEAR or not node.known or node.shouted:
        return False
    lemmas = {reading.lemma for reading in verb.read_as(*_VERBS)}
    if not lemmas or not verb.known or len(verb.read_as(*_VERBS)) != len(verb.readings):
        return False
    nouns = node.read_as(*_NOUNS)
    case = _only_case(nouns, node)
    dative = case == "datv" and _may_have_no_dative(lemmas, nouns)
    instrumental = case == "ablt" and lemmas <= _NO_MEANS and not any(noun.lemma in _CALLED for noun in nouns)
    if not dative and not instrumental:
        return False
    if is_in_prepositional_phrase(node) or (node.index and tree[node.index - 1].read_as("PREP")):
        return False
    return not any(_may_be_object(word, node, verb) for word in segment(tree, verb))


def _only_case(nouns: Sequence[Reading], node: Node) -> str:
    """Return the one case that a word is read in, "" where there are several or it may be no noun.

    The locative, which has a preposition, does not count.
    """
    cases = {noun.case for noun in nouns} - {"loct"}
    if node.text.lower() == "ей":
        return "datv"
    sure = sum(noun.probability for noun in nouns) >= _LIKELY and not any(noun.has("Fixd") for noun in nouns)
    return next(iter(cases)) if len(cases) == 1 and sure and len(nouns) == len(node.readings) else ""


def _may_have_no_dative(lemmas: set[str], nouns: Sequence[Reading]) -> bool:
    return lemmas <= _NO_ADDRESSEE or (lemmas <= _DIRECT and all(noun.has("NOUN", "inan") for noun in nouns))


def _may_be_object(word: Node, node: Node, verb: Node) -> bool:
    """Whether a word may be the object that the verb demands, or an infinitive that has one of its own."""
    if word is node or word.head is not verb or not word.known or word.capital or is_in_prepositional_phrase(word):
        return False
    if word.relation.startswith("nsubj"):
        return False
    return bool(word.read_as("INFN")) or any(reading.case == "accs" for reading in word.read_as(*_NOUNS, "NUMR"))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Прямое дополнение не в том падеже"),
    message=QT_TRANSLATE_NOOP("rules", "Этот глагол требует дополнения в винительном или родительном падеже."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Министр возглавил {правительству}.", "правительство"),
        bad("Комиссия завершила {проверке}.", "проверку"),
        bad("Ошибка не имела {значением}.", "значение"),
        good("Министр возглавил правительство."),
        good("Комиссия завершила проверку к маю."),
        good("Учения имеют целью проверку готовности."),
        good("Больнице решили купить томограф."),
        good("Врачи спасли ему жизнь."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 201",
)
