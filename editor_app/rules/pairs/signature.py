"""«Подпись» under a paper, «роспись» on a wall."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Подпись» и «роспись»"),
    message=QT_TRANSLATE_NOOP("rules", "На документе ставят подпись."),
    kind=Kind.SPELLING,
    severity=Severity.WARNING,
    check=phrases(
        (
            "(став(?:ит|ят|ить|ил|ила|или)|постав(?:ит|ят|ить|ил|ила|или|ив)) (свою |свои )?роспис([ьи])(?= |[.,])",
            r"\1 \2подпис\3",
        ),
    ),
    examples=(
        bad("Нужно {поставить роспись} в журнале.", "поставить подпись"),
        bad("Он {поставил свою роспись}.", "поставил свою подпись"),
        good("Нужно поставить подпись в журнале."),
        good("Роспись потолка восстановили."),
    ),
    authority="Словарь трудностей русского языка",
)
