"""The same word twice in a row: «на на»."""

import re
from collections.abc import Iterator
from itertools import pairwise

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.alphabet import is_cyrillic
from editor_app.text.span import Span

_MAY_REPEAT = re.compile(
    r"чуть|еле|едва|вот|да|нет|ну|очень|так|все|что|как|то|его|ее|их|много|долго|давно|был[аио]?|"
    r"ха|хи|хо|ай|ой|ох|ах|ля|тик|топ|тук|бла"
)
"""Words that are doubled for emphasis, or meet when two clauses do: «видели их их дети»."""


def _check(passage: Passage) -> Iterator[Match]:
    for first, second in pairwise(passage.words):
        repeated = first.text.lower() == second.text.lower()
        if not repeated or passage.text[first.end : second.start].strip() or _MAY_REPEAT.fullmatch(first.text.lower()):
            continue
        is_name = len(second.text) > 1 and second.text[0].isupper() and not first.text.isupper()
        if is_cyrillic(first.text) and not is_name:
            yield Match(Span(first.start, second.end), (first.text,))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Слово повторено"),
    message=QT_TRANSLATE_NOOP("rules", "Слово стоит два раза подряд."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Доклад прозвучал {на на} заседании совета.", "на"),
        bad("{В в} поселке открыли школу.", "В"),
        good("Лед тает чуть-чуть, еле еле."),
        good("Знаем, что что бы ни случилось, школа откроется."),
        good("Выступила группа Дюран Дюран."),
        good("Он пришел. Пришел и его брат."),
    ),
    authority="Орфографический словарь",
)
