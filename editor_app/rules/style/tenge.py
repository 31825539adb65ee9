"""«Тенге» does not decline."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Тенге не склоняется"),
    message=QT_TRANSLATE_NOOP("rules", "Слово «тенге» не склоняется."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=phrases(
        ("тенг(?:ов|ой|ами|ах|ам|у|и)", "тенге"),
    ),
    examples=(
        bad("Билет стоит 500 {тенгов}.", "тенге"),
        bad("Курс {тенги} вырос.", "тенге"),
        good("Билет стоит 500 тенге."),
        good("Курс тенге вырос."),
    ),
    authority="Русский орфографический словарь",
    unasked=Unasked.FIX,
)
