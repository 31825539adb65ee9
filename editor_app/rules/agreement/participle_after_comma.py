"""A participle after a comma agrees with the noun that it explains: «собака, хромавшая на лапу»."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction
from editor_app.morphology.agreement import attribute_like, attributes_agree
from editor_app.morphology.analyzer import Analyzer, Reading
from editor_app.morphology.clauses import is_mark, segment
from editor_app.morphology.phrases import is_certain_noun, is_quantity
from editor_app.morphology.predicates import after
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good

_SURE = 0.9
_OFFERED = 3
_NEUTER = frozenset("это то что все всё нечто ничто".split())
_PERSONS = frozenset({"Name", "Surn", "Patr"})
_COUNTED = frozenset({"nomn", "gent", "accs"})
"""Cases of a participle whose noun is a genitive because of a number: «пять школ, построенные в прошлом году»."""

_STANDS_FOR_NOUN = ("NOUN", "NPRO", "ADJF", "PRTF", "NUMR")


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for node in tree:
            if _is_participle(tree, node) and not _explains_something(tree, node):
                yield Match(node.token.span, _forms(passage.language.analyzer, tree, node)[:_OFFERED])


def _is_participle(tree: Sequence[Node], node: Node) -> bool:
    """Whether a participle begins a phrase after a noun and a comma."""
    if node.index < 2 or node.index + 1 >= len(tree) or not node.known or not node.text.islower():
        return False
    noun, comma = tree[node.index - 2], tree[node.index - 1]
    if comma.text != "," or is_mark(tree[node.index + 1]) or not is_certain_noun(noun):
        return False
    return sum(reading.probability for reading in node.read_as("PRTF")) >= _SURE


def _explains_something(tree: Sequence[Node], node: Node) -> bool:
    """Whether the participle agrees with anything before it, or with a noun after it in its own stretch of words."""
    participles = node.read_as("PRTF")
    before = tree[: node.index - 1]
    plural = any(participle.number == "plur" for participle in participles)
    counted = any(participle.case in _COUNTED for participle in participles)
    if any(
        (not word.known and word.readings) or (plural and word.text == "и") or (counted and is_quantity(word))
        for word in before
    ):
        return True  # of a name nobody can tell; several nouns make a plural, a number a genitive
    if any(_may_be(participles, word) for word in before):
        return True
    subjects = [participle for participle in participles if participle.case == "nomn"]
    if any(_may_be(subjects, word) for word in tree[node.index + 1 :] if word.read_as("NOUN") or not word.known):
        return True  # «у края села, освещенная солнцем, стояла мельница»
    if node.relation == "acl" and node.head is tree[node.index - 2]:
        return False  # «с гостями, пришедшие на открытие выставки»: the parser knows what it explains
    following = after(tree, node.index + 1)
    return any(word.text == "и" for word in following) or any(
        _may_be(participles, word) for word in following if word.read_as("NOUN") or not word.known
    )


def _may_be(participles: Sequence[Reading], word: Node) -> bool:
    if participles and (word.text.lower() in _NEUTER or word.shouted):
        return True
    if word.readings and word.readings[0].part == "PREP":
        return False  # «с» is the name of a letter too
    return any(
        attributes_agree(participle, noun)
        for participle in participles
        for noun in word.read_as(*_STANDS_FOR_NOUN)
        if not (word.text.islower() and noun.grammemes & _PERSONS)  # «городов» is a surname too
    )


def _forms(analyzer: Analyzer, tree: Sequence[Node], node: Node) -> tuple[str, ...]:
    """Return the forms that agree with the nouns before the comma, the nearest noun first."""
    nouns = [word for word in segment(tree, tree[node.index - 2]) if is_certain_noun(word)]
    forms = (
        attribute_like(analyzer, participle, reading)
        for noun in reversed(nouns)
        for participle in node.read_as("PRTF")[:1]
        for reading in noun.read_as("NOUN")
        if not reading.grammemes & _PERSONS
    )
    return tuple(dict.fromkeys(correction.written(node, form) for form in forms if form))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Причастие не согласовано с определяемым словом"),
    message=QT_TRANSLATE_NOOP("rules", "Причастие должно стоять в роде, числе и падеже определяемого слова."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Он увидел собаку, {хромавших} на одну лапу.", "хромавшую"),
        bad("Открыли доступ к программам, {считающее} налоги.", "считающим"),
        good("Он увидел собаку, хромавшую на одну лапу."),
        good("Список улиц города, составленный акиматом, опубликован."),
        good("Мать и дочь, приехавшие из села, остались."),
        good("У края села, освещенная солнцем, стояла мельница."),
        good("По данным ведомства, построенные в прошлом году дома сданы."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 190, 210",
)
