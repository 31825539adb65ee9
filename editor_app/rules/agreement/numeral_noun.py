"""What is counted stands in the genitive: «5 риалов», «на 22 миллиона»."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction
from editor_app.morphology.analyzer import Analyzer, Reading
from editor_app.morphology.phrases import ATTRIBUTES, is_certain_noun
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.tokens import TokenKind

_UNITS = frozenset(
    "рубль доллар юань риал фунт франк тонна килограмм грамм километр метр сантиметр гектар литр процент миллион "
    "миллиард триллион тысяча центнер баррель градус балл киловатт мегаватт кубометр".split()
)
"""What is counted and never numbered; «5 канал» and «9 класс» are the fifth and the ninth."""

_ACCUSATIVE = frozenset({"на", "за", "через"})


def _check(passage: Passage) -> Iterator[Match]:
    analyzer = passage.language.analyzer
    for tree in passage.trees:
        for node in tree:
            number = _last_of_whole_number(tree, node)
            noun = _counted(tree, node) if number is not None else None
            if number is None or noun is None:
                continue
            readings = [reading for reading in noun.read_as("NOUN") if reading.lemma in _UNITS]
            if readings and _is_wrong(tree, node, number, readings):
                form = _form(analyzer, readings[0], number)
                yield Match(noun.token.span, (correction.written(noun, form),) if form else ())


def _form(analyzer: Analyzer, noun: Reading, number: int) -> str | None:
    """Return the form of a noun that goes with a number in the nominative or accusative."""
    bases = [each for each in analyzer.readings(noun.lemma) if each.lemma == noun.lemma and each.has("sing", "nomn")]
    return analyzer.with_number(bases[0], number) if bases else None


def _last_of_whole_number(tree: Sequence[Node], node: Node) -> int | None:
    """Return the last two digits of a whole number that ends at a token: a noun agrees with them, be it ever so long.

    None for a fraction, a range and what is no number.
    """
    if node.token.kind is not TokenKind.NUMBER or not node.text.isdigit():
        return None
    start = node.index
    while start and tree[start - 1].token.kind is TokenKind.NUMBER and tree[start - 1].text.isdigit():
        start -= 1
    if start and (tree[start - 1].text in {"-", "–", "—", "№", ",", ".", "/"}):
        return None
    return int("".join(word.text for word in tree[start : node.index + 1])[-2:])


def _counted(tree: Sequence[Node], node: Node) -> Node | None:
    """Return the noun that is counted, after the number and adjectives in the genitive plural."""
    for word in tree[node.index + 1 : node.index + 4]:
        if is_certain_noun(word):
            return word
        if not any(reading.has("plur", "gent") for reading in word.read_as(*ATTRIBUTES)):
            return None
    return None


def _is_wrong(tree: Sequence[Node], node: Node, number: int, readings: Sequence[Reading]) -> bool:
    few = number % 10 in {2, 3, 4} and number not in {12, 13, 14}
    one = number % 10 == 1 and number != 11
    if all(reading.number == "sing" and reading.case in {"nomn", "accs"} for reading in readings):
        return not one
    before = tree[node.index - 1].text.lower() if node.index else ""
    return few and before in _ACCUSATIVE and all(reading.has("plur", "gent") for reading in readings)


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Существительное при числе"),
    message=QT_TRANSLATE_NOOP("rules", "Число требует другой формы того, что считают."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Штраф составил 835 000 саудовских {риал}.", "риалов"),
        bad("Собрали 12 {тонна} зерна.", "тонн"),
        bad("Бюджет вырос на 22 {миллионов} тенге.", "миллиона"),
        good("Собрали 21 тонну зерна."),
        good("Бюджет вырос более чем на 25 миллионов тенге."),
        good("Штраф составил до 22 миллионов тенге."),
        good("Это показал 5 канал, снимали в 9 класс."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 165",
)
