"""An adverbial that opens a sentence is not cut off from it: «После ремонта дорога», «В итоге мы»."""

import re
from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import is_mark
from editor_app.morphology.predicates import after, agrees, is_nominative, is_verb, likeliest
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import superfluous
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good
from editor_app.proofreading.speech import SAID

_LEADS = frozenset("и но а также даже ведь уже именно только".split())
_PREPOSITIONS = frozenset(
    "в во на после до с со из при для под над перед через около между у за из-за без к ко".split()
)
_INTRODUCTORY = frozenset(
    "отличие отличии сравнение сравнению общем принципе целом частности исключением исключение мнению словам данным "
    "слову примеру крайней мере точки стороны счастью сожалению конце вообщем".split()
)
"""Words of phrases that do take a comma, or may."""
_OWN = frozenset("который что кто тот такой какой чей".split())
_RELATIVE = frozenset("который что кто чей какой".split())
_CLAUSE_WORDS = ("VERB", "GRND", "INFN", "PRTF", "PRTS", "ADJS", "PRED", "CONJ")
_NOT_FIRST = ("PREP", "CONJ", "GRND", "PRTF", "PRCL", "ADVB")
_QUOTES = frozenset('«»"-')
_PRONOUNS = frozenset("я мы он она они".split())
_SAID = re.compile(SAID)
_PREDICATIVES = frozenset("можно нужно надо необходимо нельзя".split())
_NEAR = 3
_WHOSE = frozenset("его ее её их".split())
_INSERTED = (2, 3)
"""Words of what is inserted: «, подчеркнул он,»."""


def _place(tree: Sequence[Node], node: Node) -> int | None:
    if node.index or len(tree) <= _INSERTED[0]:
        return None  # asked once for each sentence, of its first word
    start = 0
    while start < len(tree) and tree[start].text.lower() in _LEADS:
        start += 1
    comma = _end_of_adverbial(tree, start)
    if comma is None or comma - start <= 1 or comma + 2 >= len(tree) or tree[comma].text != ",":
        return None
    return comma if _goes_on_with_clause(tree, start, comma) else None


def _end_of_adverbial(tree: Sequence[Node], start: int) -> int | None:
    """Return the first mark after a phrase with a preposition, past inserted words of the author."""
    if start >= len(tree) or tree[start].text.lower() not in _PREPOSITIONS:
        return None
    index = start
    while index < len(tree) and (not is_mark(tree[index]) or _is_within(tree, index)):
        if not _may_be_adverbial(tree[index]):
            return None
        index += 1
        inserted = after(tree, index + 1)
        if len(inserted) in _INSERTED and _SAID.fullmatch(inserted[0].text) and tree[index].text == ",":
            end = inserted[-1].index + 1
            index = end + 1 if end < len(tree) and tree[end].text == "," else index
    return index


def _is_within(tree: Sequence[Node], index: int) -> bool:
    """Whether a mark is a quotation mark or the stop of an initial."""
    return tree[index].text in _QUOTES or (tree[index].text == "." and len(tree[index - 1].text) == 1)


def _may_be_adverbial(word: Node) -> bool:
    if word.text.lower() in _INTRODUCTORY or any(reading.lemma in _OWN for reading in word.readings):
        return False
    of_clause = word.read_as(*_CLAUSE_WORDS) and not word.read_as("NOUN", "PREP")
    return not of_clause or word.text in {"и", "или"}


def _goes_on_with_clause(tree: Sequence[Node], start: int, comma: int) -> bool:
    """Whether the subject or the predicate of a clause stands right after the comma."""
    words, first = after(tree, comma + 1), tree[comma + 1]
    if first.read_as(*_NOT_FIRST) or any(reading.lemma in _RELATIVE for reading in first.readings):
        return False
    if any(reading.lemma == "который" for word in words for reading in word.readings):
        return False
    if first.text in _PREDICATIVES:
        return True
    verb = next((word for word in words if is_verb(word)), None)
    if verb is None:
        return False
    if first is verb:
        return not any(reading.has("1per") for reading in verb.readings) and not any(
            _is_subject_alone(word) for word in tree[start:comma]
        )
    subject = next((each for each in verb.related("nsubj", "nsubj:pass") if each.index > comma), None)
    if subject is None:
        return first.text in _PRONOUNS or _leads_by_form(tree[start:comma], words, verb)
    if first.head is verb and first.read_as("NPRO"):
        return True
    leads = (first is subject or first.head is subject) and subject.index < verb.index
    return (leads and agrees(verb, subject)) or _leads_by_form(tree[start:comma], words, verb)


def _leads_by_form(adverbial: Sequence[Node], words: Sequence[Node], verb: Node) -> bool:
    """Whether a noun in the nominative stands first, its attributes before it, and the verb agrees with it.

    A comma in a wrong place may lead the tree astray; forms do not change.
    """
    if any(is_nominative(word, "NOUN") for word in adverbial if likeliest(word) == "NOUN"):
        return False  # «ассортимент продуктов, лекарственные препараты»
    if words[0].text in _WHOSE or any(word.text == "и" for word in words if word.index < verb.index):
        return False
    for word in words[:_NEAR]:
        if word.read_as("NOUN"):
            return word.index < verb.index and agrees(verb, word)
        if not is_nominative(word, "ADJF"):
            return False
    return False


def _is_subject_alone(word: Node) -> bool:
    """Whether a word is a nominative and nothing else: then the phrase is no mere adverbial."""
    return is_nominative(word, "NOUN") and not any(reading.case in {"accs", "gent"} for reading in word.readings)


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Лишняя запятая после обстоятельства"),
    message=QT_TRANSLATE_NOOP("commas", "Обстоятельство в начале предложения не отделяется запятой."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=superfluous(_place),
    examples=(
        bad("После ремонта {моста, движение} возобновилось.", "моста движение"),
        bad("В {итоге, мы} договорились.", "итоге мы"),
        bad("За последние {годы, завершились} три стройки.", "годы завершились"),
        good("После ремонта моста движение возобновилось."),
        good("После ремонта, сообщил аким, движение открыли."),
        good("В области, пострадавшей от паводка, строят дома."),
        good("В Астане, столице страны, прошел форум."),
        good("С одной стороны, дорога короче."),
        good("На площади, у фонтана, собрались дети."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 75; Розенталь, § 22",
)
