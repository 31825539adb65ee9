"""«Который» has the gender and number of the word it explains: «регион, который», «организация, которой»."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction, prepositions
from editor_app.morphology.analyzer import Analyzer, Reading
from editor_app.morphology.clauses import is_mark
from editor_app.morphology.phrases import ATTRIBUTES, agree, is_certain_noun, is_quantity
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_LEMMA = "который"
_DASHES = frozenset({"-", "–", "—"})
_RARE = 0.05
_OFFERED = 3
_NAMED = frozenset(
    "город село поселок аул деревня станция река озеро море залив гора остров полуостров хребет перевал ущелье пустыня "
    "степь район область округ улица проспект площадь аэропорт порт вокзал завод фабрика комбинат шахта месторождение "
    "компания фирма корпорация холдинг банк газета журнал издание агентство телеканал сайт портал клуб команда группа "
    "фонд партия ансамбль театр ресторан отель корабль судно катер самолет вертолет ракета спутник крепость".split()
)
"""Common nouns that things with a name are called by."""

_FARTHEST = 16
"""Words before «который» among which the word it explains is looked for."""


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for node in tree:
            if any(reading.lemma == _LEMMA for reading in node.readings):
                explained = _explained(tree, node)
                if explained and not any(_may_explain(node, word) for word in explained):
                    yield _match(passage, tree, node, explained[-1])


def _explained(tree: Sequence[Node], node: Node) -> Sequence[Node]:
    """Return the words that «который» may explain, or nothing where one of them is uncertain."""
    comma = _comma_before(tree, node)
    if comma is None or any(reading.lemma == _LEMMA for word in tree[:comma] for reading in word.readings):
        return ()  # «людях, которые любят родину, у которых есть честь»
    plural = all(reading.number == "plur" for reading in node.read_as("ADJF"))
    found: list[Node] = []
    for word in reversed(tree[max(0, comma - _FARTHEST) : comma]):
        if _is_name_of_thing(tree, word):
            continue
        if (is_quantity(word) and (plural or not _only_counts(tree, word))) or _is_one_of(tree, word):
            return ()  # «два альбома, которые»
        if word.read_as("VERB", "INFN", "GRND") and found:
            break
        if word.text in _DASHES and found:
            break
        if is_mark(word) and word.text == ",":
            continue
        if not word.known or (plural and word.read_as("CONJ")):
            return ()
        if _is_nominal(tree, word):
            found.insert(0, word)
    return found if found and is_certain_noun(found[-1]) else ()


def _is_name_of_thing(tree: Sequence[Node], word: Node) -> bool:
    """«Озеро Жаксыколь, которое»: of a thing with a name, «который» has the gender of the common noun.

    Of a person it has that of the name: «врач Айгуль, которая».
    """
    before = tree[word.index - 1] if word.index else None
    if word.known or not word.capital or word.shouted or word.quotation or before is None:
        return False
    return is_certain_noun(before) and any(reading.lemma in _NAMED for reading in before.readings)


def _only_counts(tree: Sequence[Node], word: Node) -> bool:
    """Whether a word of quantity leaves «который» to the noun that it counts, or is «рядом» before «с»."""
    if word.text.lower() == "рядом":
        return any(following.text.lower() in {"с", "со"} for following in tree[word.index + 1 : word.index + 2])
    return bool(word.read_as("NUMR")) and not word.read_as("NOUN", "ADVB")


def _is_one_of(tree: Sequence[Node], word: Node) -> bool:
    """«Один из законов, который», but not «один закон, который»."""
    return any(reading.lemma == "один" for reading in word.readings) and not _is_attribute(tree, word)


def _is_attribute(tree: Sequence[Node], word: Node) -> bool:
    """Whether a word is the attribute of the noun after it, with nothing but other attributes between."""
    following = next((each for each in tree[word.index + 1 :] if not each.read_as(*ATTRIBUTES)), None)
    return following is not None and is_certain_noun(following) and agree(word, following)


def _comma_before(tree: Sequence[Node], node: Node) -> int | None:
    """Return the index of the comma before «который», with at most prepositions between, or None."""
    comma = node.index - 1
    while comma >= 0 and tree[comma].read_as("PREP"):
        comma -= 1
    return comma if comma > 0 and tree[comma].text == "," else None


def _is_nominal(tree: Sequence[Node], word: Node) -> bool:
    """Whether a word is a noun or stands for one."""
    if word.read_as("PREP", "CONJ", "PRCL") or any(reading.has("ADJF", "Fixd") for reading in word.readings):
        return False
    if word.read_as("NOUN", "NPRO"):
        return not word.read_as(*ATTRIBUTES) or not _is_attribute(tree, word)
    if not word.read_as(*ATTRIBUTES) or _is_attribute(tree, word):
        return False
    return word.head is None or not word.head.read_as("NOUN")


def _may_explain(relative: Node, word: Node) -> bool:
    return any(
        _agree(pronoun, reading)
        for pronoun in relative.read_as("ADJF")
        for reading in word.read_as("NOUN", "NPRO", *ATTRIBUTES)
        if reading.probability >= _RARE or reading.lemma == word.readings[0].lemma
    )


def _agree(pronoun: Reading, noun: Reading) -> bool:
    if noun.number and pronoun.number != noun.number:
        return False
    if pronoun.number == "plur" or not pronoun.gender or not noun.gender:
        return True
    return pronoun.gender == noun.gender or bool(noun.grammemes & {"ms-f", "GNdr", "Fixd"})


def _match(passage: Passage, tree: Sequence[Node], node: Node, noun: Node) -> Match:
    """Mark the pronoun, with the noun right before it where the number of either may be wrong."""
    analyzer = passage.language.analyzer
    pronouns = dict.fromkeys(
        correction.written(node, form)
        for pronoun in _in_its_case(tree, node)
        for reading in noun.read_as("NOUN")
        if (form := _like(analyzer, pronoun, reading))
    )
    nouns = dict.fromkeys(
        correction.written(noun, form)
        for reading in noun.read_as("NOUN")
        for number in {pronoun.number for pronoun in node.read_as("ADJF")}
        if reading.number != number and (form := analyzer.inflect(reading, {number}))
    )
    if not nouns or not is_mark(tree[noun.index + 1]):
        return Match(node.token.span, tuple(pronouns))
    between = passage.text[noun.token.end : node.token.start]
    whole = [f"{noun.text}{between}{form}" for form in pronouns] + [f"{form}{between}{node.text}" for form in nouns]
    return Match(Span(noun.token.start, node.token.end), tuple(whole[:_OFFERED]))


def _in_its_case(tree: Sequence[Node], node: Node) -> Sequence[Reading]:
    """Return the readings of the pronoun that the preposition before it allows."""
    pronouns = node.read_as("ADJF")
    governed = prepositions.governed(tree[node.index - 1].text)
    return [pronoun for pronoun in pronouns if pronoun.case in governed] or pronouns


def _like(analyzer: Analyzer, pronoun: Reading, noun: Reading) -> str | None:
    """Return the form of the pronoun in its own case and in the number and gender of a noun."""
    if noun.number != "sing":
        return analyzer.inflect(pronoun, {"plur", pronoun.case})
    animacy = noun.grammemes & {"anim", "inan"} if pronoun.case == "accs" and noun.gender == "masc" else frozenset()
    return analyzer.inflect(pronoun, {"sing", noun.gender, pronoun.case, *animacy} - {""})


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Который» не согласовано с определяемым словом"),
    message=QT_TRANSLATE_NOOP("rules", "«Который» должно стоять в роде и числе определяемого слова."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Построен завод, {которую} ждали десять лет.", "который"),
        bad("Открылась организация, {которому} доверяют жители.", "которой"),
        bad("Яркая {звезда, которые} стоит над городом.", "звезда, которая"),
        bad("В области открыли один новый завод, {которую} ждали.", "который"),
        good("Один из законов, который принят в этом году, касается воды."),
        good("Аким рассказал о программе развития сел, которая действует с весны."),
        good("Мост и дорога, которые построили, уже открыты."),
        good("Личности, которые меняют мир."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 210",
)
