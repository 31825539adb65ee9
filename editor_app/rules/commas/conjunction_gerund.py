"""A gerundial phrase after a conjunction is set off from it: «что, закончив ремонт, рабочие»."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import is_mark
from editor_app.morphology.predicates import after, before, has_predicate, is_gerund
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import wanting
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_CONJUNCTIONS = frozenset("и но что если когда чтобы хотя однако потому поскольку ведь".split())
_RELATIVE = "который"
_CLOSES_OTHER = frozenset({"который", "что"})
_OF_THE_CLAUSE = frozenset("не то".split())


def _place(tree: Sequence[Node], node: Node) -> int | None:
    if not is_gerund(node) or node.index < 1:
        return None
    start = node.index - (tree[node.index - 1].text == "не")
    if start < 1 or not _is_conjunction(tree[start - 1]) or not _is_closed(tree, node):
        return None
    if tree[start - 1].text.lower() == "и" and not _joins_clauses(tree, start - 1):
        return None
    return start


def _is_conjunction(word: Node) -> bool:
    return word.text.lower() in _CONJUNCTIONS or any(reading.lemma == _RELATIVE for reading in word.readings)


def _is_closed(tree: Sequence[Node], node: Node) -> bool:
    """Whether the phrase ends with a comma, and the clause goes on after it."""
    phrase = after(tree, node.index + 1)
    end = node.index + 1 + len(phrase)
    if end + 1 >= len(tree) or tree[end].text != ",":
        return False
    if any(word.read_as("VERB") and not word.read_as("NOUN") for word in phrase):
        return False
    following = tree[end + 1]
    if is_mark(following) or following.read_as("GRND"):
        return False
    if any(reading.lemma in _CLOSES_OTHER for reading in following.readings):
        return False
    return not following.read_as("CONJ", "PREP") or following.text in _OF_THE_CLAUSE or bool(following.read_as("NPRO"))


def _joins_clauses(tree: Sequence[Node], index: int) -> bool:
    """Whether «и» joins clauses, and not two gerunds: «прочитав письмо и подумав, он ответил»."""
    if any(is_gerund(word) for word in tree[:index]):
        return False
    return index == 0 or tree[index - 1].text == "," or has_predicate(before(tree, index))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая между союзом и деепричастным оборотом"),
    message=QT_TRANSLATE_NOOP("commas", "Деепричастный оборот отделяется от союза запятой."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=wanting(_place),
    examples=(
        bad("Аким отметил, {что закончив} ремонт, дорогу откроют.", "что, закончив"),
        bad("Он вышел, {но забыв} ключи, вернулся.", "но, забыв"),
        bad("{Если получив} письмо, вы не ответите, заявку закроют.", "Если, получив"),
        good("Аким отметил, что, закончив ремонт, дорогу откроют."),
        good("Прочитав письмо и подумав, он ответил."),
        good("Он вышел, а вернувшись, лег спать."),
        good("И несмотря на дождь, матч состоялся."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 71; Розенталь, § 20",
)
