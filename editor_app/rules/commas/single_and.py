"""No comma stands before a single «и» between predicates of one subject: «он приехал, и рассказал»."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import PREDICATES, is_certain_predicate
from editor_app.morphology.predicates import after, before, is_subordinator
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import superfluous
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_BETWEEN = frozenset("не даже также потом затем".split())
_REPEATED = frozenset("и да".split())


def _place(tree: Sequence[Node], node: Node) -> int | None:
    comma = node.index - 1
    if node.text != "и" or comma < 2 or tree[comma].text != "," or node.index + 2 >= len(tree):
        return None
    following = tree[node.index + 1]
    second = tree[node.index + 2] if following.text in _BETWEEN else following
    if not is_certain_predicate(second) or any(second.related("nsubj", "nsubj:pass")):
        return None
    left = before(tree, comma)
    verbs = [word for word in left if is_certain_predicate(word)]
    if not verbs or any(_needs_comma(word) for word in left) or not _same_form(verbs[-1], second):
        return None
    if any(word.text in _REPEATED for word in (*after(tree, node.index + 1), *left)):
        return None
    if any(word.text == "и" and tree[word.index - 1].text == "," for word in tree[1:] if word is not node):
        return None  # «и приехал, и рассказал, и уехал»
    own = any(subject.index < comma for verb in verbs for subject in verb.related("nsubj", "nsubj:pass"))
    return comma if own else None


def _needs_comma(word: Node) -> bool:
    """Whether a word may begin something that the comma closes."""
    return is_subordinator(word) or bool(word.read_as("GRND", "PRTF"))


def _same_form(left: Node, right: Node) -> bool:
    """Whether two predicates may have one subject: the same number, gender where both show it, and person."""
    return any(
        one.number == other.number
        and (not one.gender or not other.gender or one.gender == other.gender)
        and one.has("1per") == other.has("1per")
        for one in left.read_as(*PREDICATES)
        for other in right.read_as(*PREDICATES)
    )


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Лишняя запятая перед «и»"),
    message=QT_TRANSLATE_NOOP("commas", "Однородные сказуемые, соединенные одиночным «и», запятой не разделяются."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=superfluous(_place),
    examples=(
        bad("Министр приехал в {Атырау, и} рассказал о паводке.", "Атырау и"),
        bad("Рабочие починили {мост, и} открыли дорогу.", "мост и"),
        bad("Команда выиграла {матч, и} вышла в финал.", "матч и"),
        good("Министр приехал в Атырау и рассказал о паводке."),
        good("Министр, который приехал в Атырау, рассказал о паводке."),
        good("Он и приехал, и рассказал о паводке."),
        good("Рабочие знали, что делать, и починили мост."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 26; Розенталь, § 12",
)
