"""A verb in the past has the gender that a full name shows: «Асель Омарова рассказала»."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction
from editor_app.morphology.clauses import is_certain_predicate
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good

_WOMEN = ("ова", "ева", "ёва", "ская", "цкая")
_MEN = ("ов", "ев", "ёв", "ский", "цкий")
_VOWELS = ("а", "я")
_BETWEEN = ("ADVB", "PRCL")
_SHORTEST = 5


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for node in tree:
            verbs = node.read_as("VERB")
            if not verbs or not is_certain_predicate(node) or not all(verb.has("past", "sing") for verb in verbs):
                continue
            gender = _shown(tree, node)
            if gender and not any(verb.gender == gender for verb in verbs):
                form = passage.language.analyzer.inflect(verbs[0], {"sing", gender})
                yield Match(node.token.span, (correction.written(node, form),) if form else ())


def _shown(tree: Sequence[Node], verb: Node) -> str:
    """Return the gender that a given name and a surname before a verb show, "" where they show none."""
    index = verb.index - 1
    while index > 0 and tree[index].read_as(*_BETWEEN) and not tree[index].capital:
        index -= 1
    if index < 1:
        return ""
    surname, given = tree[index], tree[index - 1]
    if not (_is_name(surname) and _is_name(given) and _is_given(given)) or len(surname.text) < _SHORTEST:
        return ""
    if surname.text.endswith(_WOMEN) and _is_nominative(given, "femn"):
        return "femn" if given.index or given.known else ""  # «Тиктокер Омарова заявил»
    return "masc" if surname.text.endswith(_MEN) and _is_nominative(given, "masc") else ""


def _is_name(word: Node) -> bool:
    return word.text.istitle() and word.text.isalpha() and bool(word.readings) and not word.quotation


def _is_given(word: Node) -> bool:
    """Whether a name may be a given one; a common noun may have its capital from the beginning of a sentence."""
    return not word.known or all(reading.has("Name") for reading in word.readings)


def _is_nominative(given: Node, gender: str) -> bool:
    """Whether a given name is in the nominative: «Асана Омарова» may be a genitive."""
    known = [reading for reading in given.readings if reading.has("Name", "nomn", "sing")] if given.known else []
    if gender == "masc":
        return not given.text.endswith((*_VOWELS, "ь")) and all(reading.gender == "masc" for reading in known)
    if not given.text.endswith(_VOWELS):
        return True
    others = [reading for reading in given.readings if reading.has("Name") and reading.case != "nomn"]
    return bool(known) and not others


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Род сказуемого при имени и фамилии"),
    message=QT_TRANSLATE_NOOP("rules", "Сказуемое стоит в роде, который видно по имени и фамилии."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Асель Омарова {рассказал} о проекте.", "рассказала"),
        bad("Депутат Айгуль Ахметова вчера {предложил} поправки.", "предложила"),
        bad("Ерлан Сатыбалдинов {отметила} рост.", "отметил"),
        good("Асель Омарова рассказала о проекте."),
        good("Семью Асана Омарова поддержал аким."),
        good("Адвокат Омарова заявил о невиновности."),
        good("Вместе с Ерланом Омаровым победу отметила команда."),
        good("На улице Абая Омарова прошел праздник."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 184",
)
