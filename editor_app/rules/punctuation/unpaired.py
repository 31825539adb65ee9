"""A quotation mark or a bracket without its pair in the paragraph."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_CLOSING = {"»": "«", ")": "(", "]": "["}
_OPENING = frozenset(_CLOSING.values())
_MISTYPED = re.compile(r"[\w.!?…]«(?=[\s.,;:!?)]|$)")
"""An opening mark at the end of a word: a closing one was meant."""


def _check(passage: Passage) -> Iterator[Match]:
    open_marks: list[int] = []
    closed_for_two: set[int] = set()
    for place, mark in enumerate(passage.text):
        if open_marks and mark == "«" and _MISTYPED.match(passage.text, place - 1):
            open_marks.pop()
            yield Match(Span(place, place + 1), ("»",))
        elif mark in _OPENING:
            open_marks.append(place)
        elif mark in _CLOSING:
            if open_marks and passage.text[open_marks[-1]] == _CLOSING[mark]:
                open_marks.pop()
                closed_for_two.update(open_marks)  # one mark may close two quotations: «Фирма «Алтай»
            elif not _is_innocent(passage.text, place):
                yield Match(Span(place, place + 1))
    for place in open_marks:
        is_quotation = passage.text[place] == "«"
        # A quotation of several paragraphs opens in each of them and closes in the last.
        if is_quotation and (place in closed_for_two or not passage.text[:place].strip()):
            continue
        if not _is_innocent(passage.text, place):
            yield Match(Span(place, place + 1))


def _is_innocent(text: str, place: int) -> bool:
    """Whether the bracket is that of a smiley or of a list: «:)», «1)», «а)»."""
    before = text[:place].rstrip()
    is_list = text[place] == ")" and len(before.split()[-1:]) == 1 and len(before.split()[-1]) <= 3
    return is_list or before.endswith((":", ";", "=", ":-", ")", "("))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Непарные кавычки и скобки"),
    message=QT_TRANSLATE_NOOP("rules", "У этого знака нет пары в абзаце."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("Газета {«}Степной вестник вышла утром."),
        bad("Газета Степной вестник{»} вышла утром."),
        bad("Газета «Степной вестник{«} вышла утром.", "»"),
        bad("Все районы {(}кроме двух готовы."),
        good("Газета «Степной вестник» вышла утром (тираж прежний)."),
        good("1) сроки; 2) деньги; а) люди."),
        good("«Сроки мы выдержим. Работы идут по плану."),
        good("Работы ведет ТОО «Фирма «Алтай»."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    any_language=True,
)
