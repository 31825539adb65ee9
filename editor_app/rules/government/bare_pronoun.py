"""«Него», «ней», «них» stand after a preposition alone: «видел их», but «для них»."""

from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good

_FORMS = {
    "него": ("его",),
    "нее": ("ее",),
    "неё": ("её",),
    "ней": ("ей", "ею"),
    "нею": ("ею",),
    "ним": ("им",),
    "нему": ("ему",),
    "них": ("их",),
    "ними": ("ими",),
}
_FAR = 4
"""Words between a preposition and its pronoun: «из всех трех них»."""


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for node in tree:
            forms = _FORMS.get(node.text.lower())
            if forms and not any(_may_govern(word) for word in tree[max(0, node.index - _FAR) : node.index]):
                yield Match(node.token.span, tuple(correction.written(node, form) for form in forms))


def _may_govern(word: Node) -> bool:
    """Whether a word may be a preposition or comparative, or is none of Russian: «выше него», «вокруг них»."""
    return not word.readings or bool(word.read_as("PREP", "COMP", "ADVB", "GRND"))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Местоимение без предлога"),
    message=QT_TRANSLATE_NOOP("rules", "С буквой «н» в начале это местоимение стоит только после предлога."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Дети {них} видели вчера.", "их"),
        bad("Аким {ней} гордится.", "ей"),
        bad("Жители {него} поддержали.", "его"),
        good("Дети видели их вчера."),
        good("Для всех них открыли школу."),
        good("Сын уже выше него."),
        good("Вокруг них собрались люди."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 167",
)
