"""«Для того чтобы», «прежде чем», «перед тем как» are not divided at the beginning of a sentence."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_DIVIDED = re.compile(
    r"(?:(?:и|но|а) )?(?P<whole>(?:для того, чтобы|вместо того, чтобы|прежде, чем|перед тем, как|до того, как|"
    r"после того, как|по мере того, как|в то время, как|с тех пор, как|с того времени, как))(?![а-я-])"
)


def _check(passage: Passage) -> Iterator[Match]:
    for sentence in passage.sentences:
        if match := _DIVIDED.match(passage.folded, sentence.start):
            span = Span(*match.span("whole"))
            yield Match(span, (span.of(passage.text).replace(",", ""),))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая внутри составного союза"),
    message=QT_TRANSLATE_NOOP("commas", "В начале предложения составной союз обычно не расчленяется."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("{Для того, чтобы} получить выплату, подайте заявление.", "Для того чтобы"),
        bad("{Прежде, чем} уйти, выключите свет.", "Прежде чем"),
        bad("И {перед тем, как} начать, он помолчал.", "перед тем как"),
        good("Для того чтобы получить выплату, подайте заявление."),
        good("Он сделал это для того, чтобы помочь."),
        good("Прежде чем уйти, выключите свет."),
        good("Дело в том, что свет выключен."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 117; Розенталь, § 34",
)
