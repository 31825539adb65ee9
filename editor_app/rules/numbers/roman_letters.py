"""Roman figures typed with Russian and Kazakh letters that look like them: «ХХІ», which no search will find."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_NUMBER = re.compile(r"(?<![\w-])(?=[IVX]*[ХІ])[XХ]*(?:[IІ][XХ]|[IІ]V|V[IІ]{0,3}|[IІ]{1,3})(?![\w-])")
_LATIN = str.maketrans("ХІ", "XI")


def _check(passage: Passage) -> Iterator[Match]:
    for match in _NUMBER.finditer(passage.text):
        if len(match[0]) > 1:
            yield Match(Span(*match.span()), (match[0].translate(_LATIN),))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Римские цифры русскими буквами"),
    message=QT_TRANSLATE_NOOP("rules", "Римское число набрано не латинскими буквами."),
    kind=Kind.SPELLING,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("Мечеть построена в {ХІХ} веке.", "XIX"),
        bad("Это школа {ХХІ} века.", "XXI"),
        good("Мечеть построена в XIX веке."),
        good("Клуб «ХХ» закрыт."),
    ),
    authority="Unicode Technical Standard #39",
    any_language=True,
)
