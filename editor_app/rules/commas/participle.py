"""A participial phrase after its noun begins with a comma: «дом, построенный весной»."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.agreement import attributes_agree
from editor_app.morphology.clauses import is_mark
from editor_app.morphology.predicates import likeliest
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import wanting
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_ADJECTIVES = frozenset("следующий данный настоящий будущий бывший соответствующий последующий прошедший".split())
_POSSIBLE = 0.1
_SURE = 0.6
_OPENING = frozenset('«„“"')
_CLOSING = frozenset('»“”"')
_ADVERBS = frozenset("не так уже ещё еще впервые недавно ранее".split())
"""Words of the phrase that may stand before the participle."""


def _place(tree: Sequence[Node], node: Node) -> int | None:
    if node.index + 1 >= len(tree) or not node.text.islower() or not _is_participle(node):
        return None
    start = node.index
    while start and tree[start - 1].text in _ADVERBS:
        start -= 1
    following = tree[node.index + 1]
    if not start or is_mark(following) or following.read_as("CONJ"):
        return None
    noun = _explained(tree, start)
    if likeliest(noun) != "NOUN" or not noun.known or not _agree(node, noun) or _belongs_to_what_follows(tree, node):
        return None
    return start if _goes_on(node, noun, following) else None


def _explained(tree: Sequence[Node], start: int) -> Node:
    """Return the word before the phrase, or the noun whose name in quotation marks stands there: «поэма „…“»."""
    last = tree[start - 1]
    if last.text not in _CLOSING:
        return last
    opening = start - 2
    while opening > 0 and tree[opening].text not in _OPENING:
        opening -= 1
    return tree[opening - 1] if opening > 0 else last


def _is_participle(node: Node) -> bool:
    return any(reading.probability > _POSSIBLE and reading.lemma not in _ADJECTIVES for reading in node.read_as("PRTF"))


def _agree(participle: Node, noun: Node) -> bool:
    return any(attributes_agree(left, right) for left in participle.read_as("PRTF") for right in noun.read_as("NOUN"))


def _goes_on(node: Node, noun: Node, following: Node) -> bool:
    """Whether what follows depends on the participle: a preposition, or a noun that the noun before cannot govern."""
    governed = bool(following.read_as("PREP")) or (
        any(reading.case in {"ablt", "accs"} for reading in following.read_as("NOUN", "NPRO"))
        and not any(reading.case == "gent" for reading in following.readings)
    )
    sure = sum(reading.probability for reading in node.read_as("PRTF")) >= _SURE
    if node.head is not noun:
        return governed and not noun.capital and (sure or bool(following.read_as("PREP", "NOUN")))
    hangs = following.head is node or (following.head is not None and following.head.head is node)
    return hangs and (sure or governed)


def _belongs_to_what_follows(tree: Sequence[Node], node: Node) -> bool:
    """Whether the participle may be the attribute of a noun farther on: «жители пострадавших от паводка районов»."""
    governed = False
    for word in tree[node.index + 1 :]:
        if is_mark(word) or (word.read_as("VERB") and not word.read_as("NOUN")):
            return False
        if word.read_as("PREP"):
            governed = True
        elif not word.readings:
            return True
        elif word.read_as("NOUN"):
            if not governed and _agree(node, word):
                return True
            governed = False
    return False


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая перед причастным оборотом"),
    message=QT_TRANSLATE_NOOP("commas", "Причастный оборот после определяемого слова выделяется запятыми."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=wanting(_place),
    examples=(
        bad("Снесли {дом построенный} до войны.", "дом, построенный"),
        bad("Наградили {спасателей работавших} на паводке.", "спасателей, работавших"),
        bad("Это {решение принятое} депутатами единогласно.", "решение, принятое"),
        good("Снесли дом, построенный до войны."),
        good("Снесли построенный до войны дом."),
        good("Помогли жителям пострадавших от паводка районов."),
        good("Обстоятельства произошедшего выясняют."),
        good("Уровень действующих тарифов не изменится."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 46; Розенталь, § 18",
)
