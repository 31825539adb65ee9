"""No comma stands between a subject and its predicate: «изменения в обществе, оказали влияние»."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import certain_subjects, is_certain_predicate, is_mark
from editor_app.morphology.predicates import after, agrees, is_adverb, is_conjunction, is_nominative
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import superfluous
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_CLAUSE_WORDS = ("VERB", "GRND", "INFN", "PRTS", "ADJS", "INTJ", "PRED", "COMP", "CONJ")
_RELATIVE = frozenset("который кто что чей какой такой".split())
_ALLOWED = frozenset("и или".split())
_FARTHEST = 8
_NEAR = 3
_LIKELY = 0.2


def _place(tree: Sequence[Node], node: Node) -> int | None:
    comma = node.index
    if node.text != "," or not 1 <= comma < len(tree) - 2 or any(is_mark(word) for word in tree[:comma]):
        return None
    left = tree[:comma]
    if any(_begins_clause(word) for word in left):
        return None
    verb = next((word for word in after(tree, comma + 1) if word.read_as("VERB") and is_certain_predicate(word)), None)
    if verb is None or verb.index - comma > _FARTHEST:
        return None
    subjects = list(verb.related("nsubj", "nsubj:pass"))
    if len(subjects) != 1 or subjects[0].index > comma or not _is_subject(subjects[0], verb, comma):
        return None
    return comma if _belong_to_predicate(tree[comma + 1 : verb.index]) else None


def _begins_clause(word: Node) -> bool:
    if any(reading.lemma in _RELATIVE for reading in word.readings):
        return True
    return bool(word.read_as(*_CLAUSE_WORDS)) and not word.read_as("NOUN") and word.text not in _ALLOWED


def _is_subject(subject: Node, verb: Node, comma: int) -> bool:
    if comma == 1 and not any(reading.has("inan", "nomn") for reading in subject.readings):
        return False  # one is spoken to: «Мама, пришел отец»
    sure = bool(certain_subjects(subject)) or (verb.index == comma + 1 and comma - subject.index <= _NEAR)
    return sure and agrees(verb, subject)


def _belong_to_predicate(between: Sequence[Node]) -> bool:
    """Whether the words between the comma and the verb are adverbials of the verb, not something set off."""
    if between and not between[0].read_as("PREP") and (is_conjunction(between[0]) or not is_adverb(between[0])):
        return False
    return not any(
        word.read_as("PRTF", "GRND", "NPRO")
        or (word.read_as("CONJ") and word.text not in _ALLOWED)
        or (_likely_nominative(word) and word.relation != "obl")
        for word in between
    )


def _likely_nominative(word: Node) -> bool:
    """Whether a word is a noun that is read in the nominative with some likelihood."""
    return is_nominative(word, "NOUN") and any(
        reading.case == "nomn" and reading.probability > _LIKELY for reading in word.read_as("NOUN")
    )


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая между подлежащим и сказуемым"),
    message=QT_TRANSLATE_NOOP("commas", "Подлежащее не отделяется от сказуемого запятой."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=superfluous(_place),
    examples=(
        bad("Перемены в мировой {экономике, оказали} влияние на цены.", "экономике оказали"),
        bad("Жители прибрежных {сел, в} первую очередь ждут помощи.", "сел в"),
        bad("Новые школы {района, открылись} осенью.", "района открылись"),
        good("Перемены в мировой экономике оказали влияние на цены."),
        good("Жители, потерявшие дома, ждут помощи."),
        good("Дети, начался урок!"),
        good("Конечно, школы открылись осенью."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 1; Розенталь, § 5",
)
