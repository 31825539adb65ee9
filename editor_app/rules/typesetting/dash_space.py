"""A dash does not begin a line, and that of a dialogue does not leave its words."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, Unasked, bad, good
from editor_app.text.span import Span

_BEFORE = re.compile(r"(?<=\S)[ \u202f](?=[—–‒][ \u00a0]|[—–‒]$)")
_REPLICA = re.compile(r"^(--?|[‒–—])[ \u00a0]+(?=[«„\"…(]*[^\W\d_a-zа-яёәғқңөұүһі])")
_STUCK = re.compile(r"(?<=[»“\",])(?:--?|[‒–—])[ \u00a0](?=\w)")


def _check(passage: Passage) -> Iterator[Match]:
    dash = passage.house.dash_mark
    for match in _BEFORE.finditer(passage.text):
        yield Match(Span(*match.span()), ("\u00a0",))
    if dash == "-":
        return
    for match in _REPLICA.finditer(passage.text):
        if match[0] != (right := f"{dash}\u00a0"):
            yield Match(Span(*match.span()), (right,))
    for match in _STUCK.finditer(passage.text):
        yield Match(Span(*match.span()), (f"\u00a0{dash} ",))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Неразрывный пробел у тире"),
    message=QT_TRANSLATE_NOOP("rules", "Перед тире ставится неразрывный пробел, в реплике — после него."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=_check,
    examples=(
        bad("Алматы{ }— крупнейший город.", "\u00a0"),
        bad("{- }Дорогу откроют завтра.", "—\u00a0"),
        bad("«Дорогу откроют»{- }сказал аким.", "\u00a0— "),
        good("Алматы\u00a0— крупнейший город."),
        good("- молоко;"),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора; А. Лебедев. Ководство, § 62",
    optional=True,
    unasked=Unasked.TYPESETTING,
)
