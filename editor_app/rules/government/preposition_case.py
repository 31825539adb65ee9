"""A preposition demands its case: «без изменений», «на станции», «согласно приказу», «благодаря усилиям»."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction, prepositions
from editor_app.morphology.phrases import ATTRIBUTES, attribute_cases, is_quantity
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_PARTITIVE = frozenset("с со из до от без".split())
"""Prepositions with the old genitive in -у: «с голоду», «без спросу», «из дому»."""

_ADVERBS = frozenset("после около против вблизи вдоль возле навстречу относительно свыше сверх согласно поверх".split())
"""Prepositions that are adverbs as well: the parser must have taken them for prepositions."""

_NOUN_LIKE = frozenset("это то всё весь этот тот многое многий основной другой такой".split())
_VERBAL = ("ие", "ье", "ция")
_LEAVING = frozenset("приезд отъезд приход уход выход прилет вылет выезд въезд возврат получение смерть счет".split())
"""Nouns with «по» in the sense of «after» take the locative: «по приезде»."""

_MEASURES = frozenset(
    "неделя месяц год час минута день сутки километр метр тонна килограмм десяток сотня тысяча миллион полчаса полгода "
    "дюжина ладонь кулак дом палец пальчик ноготь рост величина размер горошина половина четверть треть".split()
)
"""«Около», or a size: «с месяц», «с кулак»."""

_UNSURE = frozenset({"Abbr", "Init", "Fixd"})
_LIKELY = 0.5
_NOUNS = ("NOUN", "NPRO")


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for node in tree:
            cases = prepositions.governed(node.text)
            if cases:
                words = _phrase(tree, node)
                if words and _is_wrong(node, words, frozenset(cases)):
                    yield _match(passage, words, cases)


def _phrase(tree: Sequence[Node], preposition: Node) -> Sequence[Node]:
    """Return the words from a preposition to its noun or pronoun, or nothing where that is uncertain."""
    name = preposition.text.lower()
    if name in _ADVERBS and preposition.relation != "case":
        return ()
    before = [word.text.lower() for word in tree[max(0, preposition.index - 3) : preposition.index]]
    if before[-1:] == ["из"] or (name == "за" and "что" in before) or (len(name) > 1 and preposition.text.isupper()):
        return ()  # «из под», «что это за вода», «ИЗО»
    start = preposition.index + 1
    for end in range(start, min(start + 4, len(tree))):
        word = tree[end]
        if not word.known or word.shouted or word.quotation != preposition.quotation or is_quantity(word):
            return ()
        if _is_noun(word, preposition) or _stands_for_noun(tree, word):
            return tree[start : end + 1]
        if not word.read_as(*ATTRIBUTES):
            return ()
    return ()


def _is_noun(word: Node, preposition: Node) -> bool:
    nouns = word.read_as(*_NOUNS)
    if word is preposition.head and not word.read_as(*ATTRIBUTES):
        return sum(noun.probability for noun in nouns) > _LIKELY
    return bool(nouns) and len(nouns) == len(word.readings)


def _stands_for_noun(tree: Sequence[Node], word: Node) -> bool:
    """Whether a pronoun or adjective ends the phrase: «об этом сообщили», «в основном»."""
    if not any(reading.lemma in _NOUN_LIKE for reading in word.readings):
        return False
    following = tree[word.index + 1] if word.index + 1 < len(tree) else None
    return (
        following is None
        or not following.readings
        or following.capital
        or not following.read_as("NOUN", "NUMR", "ADVB", *ATTRIBUTES)
    )


def _is_wrong(preposition: Node, words: Sequence[Node], cases: frozenset[str]) -> bool:
    *attributes, noun = words
    if {reading.case for reading in noun.readings} & _allowed(preposition, noun, cases):
        return False
    if any(attribute_cases(attribute) & cases for attribute in attributes) or _is_fixed(words):
        return False
    nouns = noun.read_as(*_NOUNS)
    if noun.capital or (not noun.text.islower()) or any(reading.grammemes & _UNSURE for reading in nouns):
        return False
    name = preposition.text.lower()
    if name in {"в", "во"} and any(reading.has("anim", "nomn", "plur") for reading in nouns):
        return False  # «кандидат в депутаты»
    if name in _PARTITIVE and any(reading.has("masc", "datv", "sing", "inan") for reading in nouns):
        return False  # «с голоду»
    if name == "благодаря" and any(reading.has("anim", "accs") for reading in nouns):
        return False  # «благодаря отца за помощь»
    return not (preposition.text == "О" and any(reading.case == "nomn" for reading in nouns))


def _allowed(preposition: Node, noun: Node, cases: frozenset[str]) -> frozenset[str]:
    """Return the cases that a preposition may have here: «по окончании», but «по дому»; «с месяц», but «с рысью»."""
    name = preposition.text.lower()
    lemmas = {reading.lemma for reading in noun.read_as("NOUN")}
    if name == "по" and lemmas and not any(lemma in _LEAVING or lemma.endswith(_VERBAL) for lemma in lemmas):
        return cases - {"loct"}
    if name in {"с", "со"} and noun.read_as("NOUN") and not lemmas & _MEASURES and noun.index == preposition.index + 1:
        return cases - {"accs"}
    return cases


def _is_fixed(words: Sequence[Node]) -> bool:
    """Whether the phrase stands as it is: «друг к другу», «такого рода обещаниям», «из власть имущих»."""
    lemmas = {reading.lemma for reading in words[-1].readings}
    return (
        bool(lemmas & {"друг", "ничто", "никто"}) or words[-1].text == "власть" or (len(words) > 1 and "род" in lemmas)
    )


def _match(passage: Passage, words: Sequence[Node], cases: Sequence[str]) -> Match:
    span = Span(words[0].token.start, words[-1].token.end)
    return Match(span, correction.in_cases(passage.language.analyzer, passage.text, words, cases))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Предлог требует другого падежа"),
    message=QT_TRANSLATE_NOOP("rules", "После этого предлога нужен другой падеж."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Реконструкция идет согласно {плана}.", "плану"),
        bad("Дом построен благодаря {усилий} волонтеров.", "усилиям"),
        bad("Закон приняли без {изменениям}.", "изменений"),
        bad("Мост открыли для {движению}.", "движения"),
        bad("Об {этому} сообщили в акимате.", "этом"),
        bad("Егерь пошел в лес с {рысь}.", "рысью"),
        bad("Его мучила тоска по {доме}.", "дому"),
        good("По приезде и по окончании смены их ждали с месяц."),
        good("Он выдвинут кандидатом в депутаты."),
        good("Степь выгорела, скот пал с голоду."),
        good("За два месяца отремонтировали три дороги."),
        good("Помощь оказали в соответствии с законом."),
        good("Они помогают друг другу и верят друг в друга."),
        good("О времена, о нравы!"),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 199–201",
)
