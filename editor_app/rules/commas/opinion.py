"""Whose opinion or data it is stands between commas: «По словам министра, дорога готова»."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import hangs_on, is_mark
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import wanting
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_SOURCES = frozenset(
    "мнению словам данным информации сообщению сообщениям сведениям оценке оценкам прогнозам мысли замыслу".split()
)
_PERSONAL = frozenset("моему нашему его ее её их".split())
_WHOSE = _PERSONAL | frozenset("общему этим последним предварительным официальным собственному".split())
_LEADS = frozenset("и а но что".split())
_GOES_ON = frozenset("и или о об".split())


def _place(tree: Sequence[Node], node: Node) -> int | None:
    if node.text.lower() != "по" or node.index + 2 >= len(tree):
        return None
    start = node.index
    if start and not is_mark(tree[start - 1]) and tree[start - 1].text not in _LEADS:
        return None
    whose = tree[start + 1].text in _WHOSE
    source = tree[start + 1 + whose] if start + 1 + whose < len(tree) else node
    if source.text not in _SOURCES:
        return None
    end = source.index if tree[start + 1].text in _PERSONAL else _end(tree, source)
    if (end == source.index and not whose) or tree[end].read_as("PREP"):
        return None  # «по данным на утро»
    following = tree[end + 1 : end + 2]
    if not following or is_mark(following[0]) or following[0].text in _GOES_ON or _may_belong(following[0]):
        return None
    return end + 1


def _end(tree: Sequence[Node], source: Node) -> int:
    """Return the last word of whose the opinion is: a chain of genitives, names and prepositions below the noun."""
    end = source.index
    while end + 1 < len(tree) and not is_mark(tree[end + 1]) and hangs_on(tree[end + 1], source):
        word = tree[end + 1]
        if word.text in _GOES_ON:
            break
        genitive = any(reading.case == "gent" for reading in word.readings)
        if word.read_as("VERB", "PRTS") or not (word.capital or not word.readings or genitive or word.read_as("PREP")):
            break
        end += 1
    return end


def _may_belong(word: Node) -> bool:
    """Whether a word may still say whose the opinion is, though the tree says otherwise."""
    return not word.capital and any(reading.case == "gent" for reading in word.read_as("NOUN"))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая после «по словам», «по мнению»"),
    message=QT_TRANSLATE_NOOP("commas", "Ссылка на источник выделяется запятыми."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=wanting(_place),
    examples=(
        bad("По словам {министра дорога} готова.", "министра, дорога"),
        bad("По моему {мнению план} удачный.", "мнению, план"),
        bad("Считается, что по оценке {экспертов тарифы} вырастут.", "экспертов, тарифы"),
        good("По словам министра, дорога готова."),
        good("По данным и оценкам экспертов, цены вырастут."),
        good("Он судит по словам, а не по делам."),
        good("По моему мнению, план удачный."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 91; Розенталь, § 25",
)
