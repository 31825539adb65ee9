"""No comma between a verb and its subject's participle: «Начинается построенная весной дорога»."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.agreement import attributes_agree, predicate_agrees
from editor_app.morphology.clauses import PREDICATES
from editor_app.morphology.predicates import after, before, is_verb
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import superfluous
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_SURE = 0.9


def _place(tree: Sequence[Node], node: Node) -> int | None:
    comma = node.index - 1
    if comma < 1 or tree[comma].text != "," or node.index + 2 >= len(tree) or not is_verb(tree[comma - 1]):
        return None
    participles = [reading for reading in node.read_as("PRTF") if reading.case == "nomn"]
    if not participles or sum(reading.probability for reading in node.read_as("PRTF")) < _SURE:
        return None
    left = before(tree, comma)
    if any(attributes_agree(each, noun) for each in participles for word in left for noun in word.read_as("NOUN")):
        return None
    verbs = tree[comma - 1].read_as(*PREDICATES)
    for word in after(tree, node.index + 1):
        if word.read_as("VERB", "CONJ", "PRTS") and not word.read_as("NOUN"):
            return None
        nouns = [noun for noun in word.read_as("NOUN") if noun.case == "nomn"]
        if any(attributes_agree(each, noun) for each in participles for noun in nouns):
            return comma if any(predicate_agrees(verb, noun) for verb in verbs for noun in nouns) else None
    return None


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Лишняя запятая перед причастным оборотом"),
    message=QT_TRANSLATE_NOOP("commas", "Оборот стоит перед определяемым словом: запятая не нужна."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=superfluous(_place),
    examples=(
        bad("За рекой {начинается, построенная} весной дорога.", "начинается построенная"),
        bad("На башне {находится, выполненная} мастерами звезда.", "находится выполненная"),
        good("За рекой начинается построенная весной дорога."),
        good("Дорога начинается, построенная весной, от моста."),
        good("Звезда сияет, выполненная мастерами."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 46; Розенталь, § 18",
)
