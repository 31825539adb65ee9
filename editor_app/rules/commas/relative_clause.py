"""A clause with «который» begins with a comma: «дом, который», «город, в котором».

In the genitive the pronoun may follow the noun that it depends on («дом, хозяин которого»): then the comma stands
farther to the left, and nothing is said.
"""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import is_mark
from editor_app.morphology.predicates import after, before, has_predicate
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import wanting
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_LEMMA = "который"
_TIMES = frozenset("час раз год день месяц век неделя минута".split())
"""«Который час» is a question, «в который раз» a turn of phrase."""
_OF_WHICH = frozenset("один каждый многий некоторый большинство часть половина весь никто оба любой несколько".split())
"""Words that may begin the clause themselves: «дома, один из которых»."""
_NO_ANTECEDENTS = ("PREP", "CONJ", "PRCL", "INFN", "GRND")
_CLOSING = frozenset('»"“”')
_FARTHEST = 4
"""Words before the clause among which the word it explains is looked for; and words of «хозяин которого»."""


def _place(tree: Sequence[Node], node: Node) -> int | None:
    if not any(reading.lemma == _LEMMA for reading in node.readings) or _asks_time(tree, node):
        return None
    governed = node.index > 0 and bool(tree[node.index - 1].read_as("PREP"))
    start = node.index - governed
    name = _before_quotation(tree, start)
    if name is not None:
        agrees = not governed and _agree(node, name) and has_predicate(after(tree, node.index + 1))
        return start if agrees and name.read_as("NOUN") else None
    if start < 2 or not _may_end(tree[start - 1]) or not has_predicate(after(tree, node.index + 1)):
        return None
    if governed:
        explained: Sequence[Node] = tree[start - 1 : start]
        opens = _opens_with_preposition(tree, start)
    else:
        genitive = any(reading.case == "gent" for reading in node.read_as("ADJF"))
        explained = tree[start - 1 : start] if genitive else tree[max(0, start - _FARTHEST) : start]
        opens = genitive and _opens_with_noun(tree, start)
    return start if not opens and any(_agree(node, word) for word in explained) else None


def _before_quotation(tree: Sequence[Node], start: int) -> Node | None:
    """Return the word before a name in quotation marks that ends at a place: «закон „О недрах“ который»."""
    if start < 3 or tree[start - 1].text not in _CLOSING:
        return None
    quotation = tree[start - 1].quotation
    opening = next((word for word in tree[: start - 1] if word.quotation == quotation and quotation), None)
    return tree[opening.index - 1] if opening is not None and opening.index else None


def _asks_time(tree: Sequence[Node], node: Node) -> bool:
    following = tree[node.index + 1 : node.index + 2]
    return any(reading.lemma in _TIMES for word in following for reading in word.readings)


def _may_end(word: Node) -> bool:
    """Whether a word may be the last before the clause."""
    if is_mark(word) or word.read_as(*_NO_ANTECEDENTS) or not word.read_as("NOUN", "NPRO", "ADJF", "PRTF", "PRTS"):
        return False
    return not any(reading.lemma in _OF_WHICH for reading in word.readings)


def _opens_with_preposition(tree: Sequence[Node], start: int) -> bool:
    """Whether the clause may begin farther to the left: «…, доступ к которым», «…, в ответ на которые»."""
    left = before(tree, start)
    if tree[start].text == "из" and not tree[start - 1].read_as("NOUN"):
        return True
    if len(left) > 1 and left[-2].text == "и":
        return True
    return len(left) < start and (len(left) == 1 or (len(left) == 2 and bool(left[0].read_as("PREP"))))


def _opens_with_noun(tree: Sequence[Node], start: int) -> bool:
    """Whether the noun before the pronoun may begin the clause: «…, хозяин которого»."""
    left = before(tree, start)
    return not has_predicate(left) or (len(left) <= _FARTHEST and len(left) < start)


def _agree(relative: Node, word: Node) -> bool:
    return any(
        pronoun.number == noun.number
        and (pronoun.number == "plur" or not noun.gender or pronoun.gender in {noun.gender, ""})
        for pronoun in relative.read_as("ADJF")
        for noun in word.read_as("NOUN", "NPRO", "ADJF")
    )


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая перед «который»"),
    message=QT_TRANSLATE_NOOP("commas", "Придаточное с «который» отделяется запятой."),
    kind=Kind.PUNCTUATION,
    severity=Severity.ERROR,
    check=wanting(_place),
    examples=(
        bad("Открыли {школу которая} рассчитана на триста мест.", "школу, которая"),
        bad("Это {город в} котором выросли чемпионы.", "город, в"),
        bad("Аким поблагодарил {жителей которые} помогли спасателям.", "жителей, которые"),
        bad("Приняли закон «О недрах{» который} ждали инвесторы.", "», который"),
        good("Приняли закон «О недрах», который ждали инвесторы."),
        good("Открыли школу, которая рассчитана на триста мест."),
        good("Он спросил, который час."),
        good("Построили дома, один из которых уже заселен."),
        good("Нашли собаку, хозяин которой уехал."),
        good("Он приезжает в который раз."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 115; Розенталь, § 33",
)
