"""Prepositions of several words demand their case too: «в ходе заседания», «в сочетании с молоком»."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction
from editor_app.morphology.phrases import ATTRIBUTES, attribute_cases, is_certain_noun, is_quantity, noun_cases
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_TABLE = {
    "gent": "в течение|в ходе|в рамках|в целях|в качестве|в отношении|в интересах|в честь|в виде|в пользу|"
    "в преддверии|в условиях|за счет|за исключением|с помощью|при помощи|с целью|с учетом|без учета|по причине|"
    "по поводу|по случаю|на основе|на основании|на протяжении|под видом|под предлогом|во избежание|во имя|"
    "под руководством|при поддержке|при участии|с участием|по вине|по инициативе|по словам|по мнению|по данным|"
    "по информации|по сведениям|по версии|по поручению|во время|при содействии|под эгидой|под председательством|"
    "в присутствии|в сопровождении|от имени",
    "ablt": "в соответствии с|в связи с|в сочетании с|по сравнению с|в сравнении с|наряду с|вместе с|совместно с",
    "datv": "по отношению к|применительно к",
}
_CASES = {tuple(words.split()): case for case, table in _TABLE.items() for words in table.split("|")}
_FIRST = frozenset(words[0] for words in _CASES)
_FARTHEST = 4
"""Words of the noun's phrase."""


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for node in tree:
            found = _preposition(tree, node)
            if found is None:
                continue
            case, start = found
            words = _phrase(tree, start)
            if words and not any(case in _cases_of(word) for word in words):
                forms = correction.in_cases(passage.language.analyzer, passage.text, words, (case,))
                yield Match(Span(words[0].token.start, words[-1].token.end), forms)


def _preposition(tree: Sequence[Node], node: Node) -> tuple[str, int] | None:
    """Return the case that a preposition of several words beginning at a word demands, and where it ends."""
    if node.text.lower() not in _FIRST:
        return None
    for size in (3, 2):
        words = tuple(word.text.lower().replace("ё", "е") for word in tree[node.index : node.index + size])
        if words in _CASES:
            return _CASES[words], node.index + size
    return None


def _phrase(tree: Sequence[Node], start: int) -> Sequence[Node]:
    """Return the words up to a noun that is surely one, nothing where that is uncertain."""
    for word in tree[start : start + _FARTHEST]:
        if not word.known or not word.text.islower() or is_quantity(word):
            return ()
        if is_certain_noun(word):
            return tree[start : word.index + 1]
        if not word.read_as(*ATTRIBUTES):
            return ()
    return ()


def _cases_of(word: Node) -> set[str]:
    return noun_cases(word) | attribute_cases(word)


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Составной предлог требует другого падежа"),
    message=QT_TRANSLATE_NOOP("rules", "После этого предлога нужен другой падеж."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Об этом сообщили в ходе {заседание}.", "заседания"),
        bad("Лекарство не принимают в сочетании с {молока}.", "молоком"),
        bad("Дорогу закрыли в связи с {сильного ветра}.", "сильным ветром"),
        bad("Завод построили за счет {бюджетом}.", "бюджета"),
        bad("По словам {министр}, цены вырастут.", "министра"),
        bad("Во время {концерту} пошел дождь.", "концерта"),
        good("По данным на утро, дороги открыты, по мнению ряда экспертов, надолго."),
        good("Об этом сообщили в ходе заседания."),
        good("Вместе с тем цены растут, и в связи с ветром дорогу закрыли."),
        good("В соответствии с законом жалобу рассмотрят в течение месяца."),
    ),
    authority="Д. Э. Розенталь. Управление в русском языке",
)
