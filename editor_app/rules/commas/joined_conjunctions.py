"""Two conjunctions beside one another: «и, когда кончился дождь, мы», but «что если пойдет дождь, то»."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.predicates import after, has_predicate
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import missing, superfluous
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good

_SECOND = frozenset("если когда хотя пока".split())
_THEN = frozenset("то тогда так".split())
_PARTS_OF_OTHERS = frozenset("потому так а".split())


def _check(passage: Passage) -> Iterator[Match]:
    yield from superfluous(_superfluous)(passage)
    for tree in passage.trees:
        for node in tree:
            if _is_wanting(tree, node):
                yield missing(passage, tree[node.index - 1], node)


def _superfluous(tree: Sequence[Node], node: Node) -> int | None:
    if node.text != "если" or node.index < 3 or tree[node.index - 1].text != "," or tree[node.index - 2].text != "что":
        return None
    end = _end(tree, node)
    return node.index - 1 if end and tree[end + 1].text == "то" else None


def _is_wanting(tree: Sequence[Node], node: Node) -> bool:
    if node.text not in _SECOND or node.index < 2:
        return False
    first, last = tree[node.index - 1], tree[node.index - 2]
    end = _end(tree, node)
    if not end or not _goes_on(tree, end):
        return False
    if first.text == "что":
        return last.text not in _PARTS_OF_OTHERS
    repeated = any(word.text.lower() == node.text for word in tree[: node.index])
    return first.text == "и" and last.text == "," and not repeated


def _end(tree: Sequence[Node], node: Node) -> int:
    """Return the comma that closes the inner clause, or 0 where there is none."""
    words = after(tree, node.index + 1)
    end = node.index + 1 + len(words)
    return end if end + 1 < len(tree) and tree[end].text == "," and has_predicate(words) else 0


def _goes_on(tree: Sequence[Node], end: int) -> bool:
    """Whether the outer clause goes on after the inner one, without «то»: then the inner one can be left out."""
    following = tree[end + 1]
    if following.read_as("CONJ", "PREP") or any(reading.lemma == "который" for reading in following.readings):
        return False
    return has_predicate(after(tree, end + 1)) and not any(word.text in _THEN for word in tree[end:])


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая на стыке двух союзов"),
    message=QT_TRANSLATE_NOOP("commas", "Между двумя союзами ставится запятая, если дальше нет «то»."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("Аким заверил, {что если} пойдет дождь, насосы справятся.", "что, если"),
        bad("Играли долго, {и когда} пробил гонг, зал встал.", "и, когда"),
        bad("Известно, {что, если} вода поднимется, то мост закроют.", "что если"),
        good("Аким заверил, что, если пойдет дождь, насосы справятся."),
        good("Известно, что если вода поднимется, то мост закроют."),
        good("Играли долго и когда темнело, и когда светало."),
        good("Он уснул, потому что когда пришел, было поздно."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 124; Розенталь, § 36",
)
