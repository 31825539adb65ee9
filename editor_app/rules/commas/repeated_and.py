"""A comma stands before a repeated «и»: «и строят, и ремонтируют», «и дети, и взрослые»."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import is_mark
from editor_app.morphology.predicates import before, is_verb, likeliest
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import wanting
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_JOINS_NOTHING = frozenset({"VERB", "PRTS", "ADJS", "ADVB", "INFN", "CONJ", "PRCL", ""})
"""Parts of speech that may stand before the first «и» where it opens the row."""
_FARTHEST = 7
"""Words between the two."""
_BARE = 2
_WITH_PREPOSITION = 4


def _place(tree: Sequence[Node], node: Node) -> int | None:
    if node.text != "и" or node.index < 3 or node.index + 1 >= len(tree) or is_mark(tree[node.index - 1]):
        return None
    left = before(tree, node.index)
    places = [place for place, word in enumerate(left) if word.text.lower() == "и"]
    if len(places) != 1 or len(left) - places[0] > _FARTHEST:
        return None
    opener = left[places[0]]
    first, second = tree[opener.index + 1], tree[node.index + 1]
    if is_verb(first) and is_verb(second):
        earlier = any(is_verb(word) for word in left[: places[0]])
        return None if earlier or not places[0] or not _same_verbs(first, second) else node.index
    nouns = likeliest(first) == likeliest(second) == "NOUN" and len(left) - places[0] == _BARE
    nouns = nouns and _same_case(first, second)
    places_named = likeliest(first) == likeliest(second) == "PREP" and len(left) - places[0] <= _WITH_PREPOSITION
    opens = places[0] > 0 and likeliest(left[places[0] - 1]) in _JOINS_NOTHING
    return node.index if opens and (nouns or places_named) else None


def _same_verbs(left: Node, right: Node) -> bool:
    return any(
        one.number == other.number and one.has("past") == other.has("past")
        for one in left.read_as("VERB")
        for other in right.read_as("VERB")
    )


def _same_case(left: Node, right: Node) -> bool:
    return bool({one.case for one in left.read_as("NOUN")} & {other.case for other in right.read_as("NOUN")})


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая перед повторяющимся «и»"),
    message=QT_TRANSLATE_NOOP("commas", "Перед вторым «и» в ряду «и…, и…» ставится запятая."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=wanting(_place),
    examples=(
        bad("Здесь и {строят и} ремонтируют дороги.", "строят, и"),
        bad("На праздник пришли и {дети и} взрослые.", "дети, и"),
        bad("В музее представлены и {картины и} скульптуры.", "картины, и"),
        bad("Дороги закрыты и в {Акмоле и} в Костанае.", "Акмоле, и"),
        good("Здесь и строят, и ремонтируют дороги."),
        good("Пришли дети и взрослые и сели рядом."),
        good("Брат и сестра и их друзья уехали."),
        good("Он встал и вышел и долго не возвращался."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 26; Розенталь, § 12",
)
