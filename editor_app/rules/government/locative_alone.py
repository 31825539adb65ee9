"""A noun in the locative never stands without its preposition: «лежит на столе», «сообщайте людям»."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction, prepositions
from editor_app.morphology.phrases import ATTRIBUTES
from editor_app.morphology.predicates import likeliest
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.tokens import TokenKind

_SHORTEST = 4
_UNSURE = frozenset({"Abbr", "Init", "Fixd", "Surn", "Name", "Patr"})
_NEAR = 3
_STUCK = ("в", "на", "о", "об", "при", "по")
_JOINING = frozenset({",", "и", "или", "либо", "ни", "а", "но", "да", "/", "-", "—", "–", "(", "«", '"'})


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for node in tree:
            if _is_locative(node) and not _may_be_governed(tree, node):
                yield Match(node.token.span, _forms(passage, tree, node))


def _forms(passage: Passage, tree: Sequence[Node], node: Node) -> tuple[str, ...]:
    """Return what may be meant: the genitive after a noun, otherwise the forms with the prepositions of place."""
    if node.index and likeliest(tree[node.index - 1]) == "NOUN":
        return correction.in_cases(passage.language.analyzer, passage.text, [node], ("gent",))
    if any(reading.has("anim") for reading in node.readings):
        return correction.in_cases(passage.language.analyzer, passage.text, [node], ("datv", "accs"))
    return (f"на {node.text}", f"в {node.text}")


def _is_locative(node: Node) -> bool:
    """Whether a word is a noun in the locative and can be nothing else."""
    if not node.known or not node.text.islower() or len(node.text) < _SHORTEST:
        return False
    return all(
        reading.part == "NOUN" and reading.case == "loct" and not reading.grammemes & _UNSURE
        for reading in node.readings
    )


def _may_be_governed(tree: Sequence[Node], node: Node) -> bool:
    """Whether a preposition of the locative stands before, at most another member of the row between."""
    start = node.index
    while start and tree[start - 1].known and tree[start - 1].read_as(*ATTRIBUTES):
        start -= 1
    if start and (tree[start - 1].read_as("PREP") or _is_stuck(tree[start - 1])):
        return True  # of a wrong preposition another rule speaks
    row = start > 0 and tree[start - 1].text.lower() in _JOINING
    for word in reversed(tree[:start]):
        if "loct" in prepositions.governed(word.text):
            return True
        unread = not word.known and word.token.kind is not TokenKind.MARK
        if unread and start - word.index <= _NEAR:
            return True  # the preposition may be stuck to it, or it may be one
        if not row and likeliest(word) in {"VERB", "INFN", "GRND"} and not word.read_as("NOUN"):
            return False
    return False


def _is_stuck(word: Node) -> bool:
    """Whether a preposition may be stuck to the end of a word: «автобусна переходе», «КНБВ результате»."""
    rare = word.shouted or (bool(word.readings) and likeliest(word) == "ADJS")
    return rare and word.text.lower().endswith(_STUCK)


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Предложный падеж без предлога"),
    message=QT_TRANSLATE_NOOP("rules", "В этой форме слово не употребляется без предлога."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Книга лежит {столе}.", "на столе"),
        bad("Не сообщайте {людях} о празднике.", "людям"),
        bad("Власти добились снижения {ценах}.", "цен"),
        good("Книга лежит на столе."),
        good("Дома строят в Астане, Таразе и поселках области."),
        good("Он думал о людях, которых знал, и городах, где жил."),
    ),
    authority="Русская грамматика, § 1174: предложный падеж употребляется только с предлогами",
)
