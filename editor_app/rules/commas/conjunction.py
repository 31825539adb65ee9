"""A subordinate clause begins with a comma: «сказал, что», «дом, где», «ушел, потому что».

Nothing is said where the conjunction may be part of another («потому что», «только если», «после того как») or of a
turn of phrase («где угодно», «что делать»).
"""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import is_mark
from editor_app.morphology.predicates import after, before, clause, has_predicate, is_conjunction, is_predicate
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import wanting
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_CONJUNCTIONS = frozenset(
    "что чтобы чтоб если потому так поскольку хотя когда где куда откуда зачем почему причем притом кто насколько "
    "ибо".split()
)
_SECOND = {"потому": "что", "так": "как"}
"""Conjunctions of two words."""
_OF_WHAT = frozenset({"что", "чего", "чему"})
_DEMONSTRATIVES = frozenset("то того тому том тем".split())
_MAKERS = frozenset(
    "не а но и несмотря невзирая благодаря после из-за ввиду вместо вследствие вопреки кроме помимо насчет сверх ради "
    "для с со перед по до от подобно исходя судя при".split()
)
"""Words before «то» that make a conjunction of it: «после того как», «не то чтобы»."""
_LINKS = frozenset("на с со от".split())
"""Prepositions inside such a conjunction: «несмотря на то что», «в связи с тем что»."""
_BROUGHT = frozenset("между вместе тем с".split())
_JOINED = frozenset(
    "не ни и или а но да лишь только даже именно особенно вот как ну почти чуть хоть разве едва потому так оттого "
    "затем тогда между прежде раньше ведь будто то просто все всё если бы же ли хотя когда где куда кто что чем чтобы "
    "либо".split()
)
"""Words that a conjunction follows without a comma."""
_TURNS = frozenset(
    "угодно ли попало нибудь либо бы то ни как только нужно надо должен должна должны будет есть".split()
)
_PREDICATIVES = frozenset("известно понятно очевидно видно неизвестно неудивительно вероятно".split())
_WHOLE = frozenset("всего всему всем всём лучшее главное первое".split())
_ALL = frozenset("те тех тем теми тот того тому".split())


def _place(tree: Sequence[Node], node: Node) -> int | None:
    word = node.text.replace("ё", "е")
    if word not in _CONJUNCTIONS | _OF_WHAT or node.index < (1 if word == "что" else 2) or node.index + 2 >= len(tree):
        return None
    last, following = tree[node.index - 1], tree[node.index + 1].text
    if is_mark(last) or following != _SECOND.get(word, following):
        return None
    if word == "так" and is_predicate(tree[node.index + 2]):
        return None  # «делает так как умеет»: the comma belongs after «так»
    if word in _OF_WHAT and last.text in _DEMONSTRATIVES:
        fits = not _is_compound(tree, node.index - 1) and has_predicate(after(tree, node.index + 1))
    elif word in {"чтобы", "чтоб"} and last.text == "так":
        fits = tree[node.index - 2].text.lower() != "не"
    elif word in _OF_WHAT - _CONJUNCTIONS:
        return None
    elif last.text in _PREDICATIVES and word == "что":
        fits = has_predicate(after(tree, node.index + 1))
    elif last.text.lower() in _JOINED or is_conjunction(last) or (word not in _SECOND and following in _TURNS):
        return None
    elif word in {"чтобы", "чтоб"}:
        fits = any(each.read_as("VERB", "INFN") for each in after(tree, node.index + 1))
        fits = fits and not last.read_as("ADJF")
    else:
        fits = _is_between_clauses(tree, node)
    return node.index if fits else None


def _is_compound(tree: Sequence[Node], index: int) -> bool:
    """Whether «то» before «что» may belong to a conjunction."""
    words = [each.text.lower() for each in tree[max(0, index - 2) : index]]
    if not words:
        return False
    if words[-1] in _MAKERS or (tree[index].text == "тем" and words[-1] in _BROUGHT):
        return True
    return words[-1] in _LINKS and words[0] in {*_MAKERS, "вид", "связи"}


def _is_between_clauses(tree: Sequence[Node], node: Node) -> bool:
    last = tree[node.index - 1]
    if not has_predicate(after(tree, node.index + 1)):
        return False
    if (node.text == "кто" and last.text.lower() in _ALL) or (node.text == "что" and last.text in _WHOLE):
        return True
    if node.text == "где" and last.read_as("NOUN") and clause(after(tree, node.index + 1)):
        return True
    if node.text != "что":
        return has_predicate(before(tree, node.index))
    if is_predicate(last) or last.read_as("INFN", "GRND"):
        return True
    return bool(last.read_as("NOUN")) and has_predicate(before(tree, node.index))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая перед придаточным"),
    message=QT_TRANSLATE_NOOP("commas", "Перед союзом, который начинает придаточное, ставится запятая."),
    kind=Kind.PUNCTUATION,
    severity=Severity.ERROR,
    check=wanting(_place),
    examples=(
        bad("Аким {сообщил что} дорогу откроют осенью.", "сообщил, что"),
        bad("Помощь получат {те кто} потерял жилье.", "те, кто"),
        bad("Рейс {отменили потому} что начался буран.", "отменили, потому"),
        bad("Нашли {дом где} родился поэт.", "дом, где"),
        bad("Он вернулся {домой чтобы} помочь родителям.", "домой, чтобы"),
        bad("Хорошо {известно что} зимой дорогу закроют.", "известно, что"),
        bad("Дом построили {так чтобы} хватило света.", "так, чтобы"),
        bad("Он говорил о {том чего} не знает.", "том, чего"),
        good("Аким сообщил, что дорогу откроют осенью."),
        good("Рейс отменили только потому, что начался буран."),
        good("Он поедет куда угодно, лишь бы работать."),
        good("После того как дорогу открыли, движение восстановилось."),
        good("Выплату получат только если подадут заявление."),
        good("Он не то чтобы устал, но работать не хочет."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, §§ 115–118; Розенталь, § 33",
)
