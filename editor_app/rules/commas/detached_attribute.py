"""An attribute of a personal pronoun is always set off: «Измученные дорогой, мы»."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.analyzer import Reading
from editor_app.morphology.clauses import is_mark
from editor_app.morphology.predicates import is_conjunction
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import wanting
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_PRONOUNS = frozenset("я ты он она оно мы вы они".split())
_LIKELY = 0.1
_FARTHEST = 14
_LISTED = frozenset({"данный"})


def _place(tree: Sequence[Node], node: Node) -> int | None:
    if node.index or node.index + 2 >= len(tree):
        return None  # asked once for each sentence, of its first word
    participles = [
        reading
        for reading in node.read_as("PRTF")
        if reading.case == "nomn" and reading.probability > _LIKELY and reading.lemma not in _LISTED
    ]
    if not participles:
        return None
    for word in tree[1:_FARTHEST]:
        if (is_mark(word) and word.text != ",") or (word.read_as("VERB", "GRND") and not word.read_as("NOUN")):
            return None
        if _agree(participles, word.read_as("NOUN")):
            return None
        if word.text in _PRONOUNS:
            last = tree[word.index - 1]
            sure = not is_mark(last) and not is_conjunction(last) and _agree(participles, word.read_as("NPRO"))
            return word.index if sure else None
    return None


def _agree(participles: Sequence[Reading], nouns: Sequence[Reading]) -> bool:
    return any(
        noun.case == "nomn"
        and participle.number == noun.number
        and (noun.number == "plur" or not noun.gender or participle.gender == noun.gender)
        for participle in participles
        for noun in nouns
    )


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая между определением и личным местоимением"),
    message=QT_TRANSLATE_NOOP("commas", "Определение личного местоимения обособляется."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=wanting(_place),
    examples=(
        bad("Измученные {дорогой мы} уснули сразу.", "дорогой, мы"),
        bad("Построенная за {год она} стала украшением города.", "год, она"),
        bad("{Воодушевленные они} вернулись на поле.", "Воодушевленные, они"),
        good("Измученные дорогой, мы уснули сразу."),
        good("Опубликованный доклад он не читал."),
        good("Построенная за год школа стала украшением города."),
        good("Раненых они вынесли."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 60; Розенталь, § 18",
)
