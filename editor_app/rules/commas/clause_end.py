"""A subordinate clause inside a sentence ends with a comma: «те, кто не успел, придут», «если будет дождь, то»."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import is_mark
from editor_app.morphology.predicates import after, agrees, before, has_predicate, is_adverb, is_conjunction, is_verb
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import wanting
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_RELATIVE = frozenset({"который", "кто"})
_LINKS = frozenset("и или а но да то".split())
_NOT_THEN = frozenset("что же ли".split())


def _place(tree: Sequence[Node], node: Node) -> int | None:
    if node.text == "то":
        return node.index if _is_then(tree, node) else None
    if not any(reading.lemma in _RELATIVE for reading in node.readings):
        return None
    start = node.index - bool(node.index and tree[node.index - 1].read_as("PREP"))
    if start < 2 or tree[start - 1].text != ",":
        return None
    words = after(tree, node.index + 1)
    verbs = [word for word in words if is_verb(word)]
    if len(verbs) != 2 or any(word.text in _LINKS for word in words):
        return None
    own, main = verbs
    if own.read_as("ADJS") or any(reading.lemma == "быть" for verb in verbs for reading in verb.readings):
        return None  # «которые готовы были», «который был построен»
    near = tree[start - 2]
    explained = {near, near.head, near.head.head if near.head else None}
    if not any(word is not None and word.index < start and agrees(main, word) for word in explained):
        return None
    return _border(tree, own, main)


def _border(tree: Sequence[Node], own: Node, main: Node) -> int | None:
    """Return where the main clause goes on: before its verb, with the adverbs and the negation that belong to it."""
    index = main.index
    if tree[index - 1].text == "не":
        index -= 1
    while index - 2 > own.index and is_adverb(tree[index - 1]) and tree[index - 1].head is main:
        index -= 1
    last = tree[index - 1]
    if last is not own and (is_conjunction(last) or is_adverb(last)):
        return None
    return None if last.head is main and last.relation.startswith("nsubj") else index


def _is_then(tree: Sequence[Node], node: Node) -> bool:
    """Whether «то» answers an «если» in the same stretch of words."""
    if node.index < 3 or node.index + 2 >= len(tree):
        return False
    last, following = tree[node.index - 1], tree[node.index + 1]
    if is_mark(last) or is_mark(following) or is_conjunction(last) or following.text in _NOT_THEN:
        return False
    condition = before(tree, node.index)
    places = [place for place, word in enumerate(condition) if word.text.lower() == "если"]
    return bool(places) and _has_action(condition[places[0] + 1 :]) and _has_action(after(tree, node.index + 1))


def _has_action(words: Sequence[Node]) -> bool:
    return has_predicate(words) or any(word.read_as("INFN") for word in words)


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая в конце придаточного"),
    message=QT_TRANSLATE_NOOP("commas", "Придаточное закрывается запятой."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=wanting(_place),
    examples=(
        bad("Жители, которые остались без {света пишут} жалобы.", "света, пишут"),
        bad("Если пойдет {дождь то} матч перенесут.", "дождь, то"),
        bad("Все, кто потерял {жилье получат} квартиры.", "жилье, получат"),
        good("Жители, которые остались без света, пишут жалобы."),
        good("Если пойдет дождь, то матч перенесут."),
        good("Дома, которые должны были построить, так и не сданы."),
        good("Встретили тех, кто пришел и принес цветы."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 115; Розенталь, § 33",
)
