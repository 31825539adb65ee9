"""Two spaces in a row, a no-break space among them: a trace of typing or of a web page."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Лишние пробелы"),
    message=QT_TRANSLATE_NOOP("rules", "Несколько пробелов подряд."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns((r"(?<=\S)[ \u00a0\u2009\u202f]{2,}(?=\S)", " ")),
    examples=(
        bad("Совет утвердил{  }план работ.", " "),
        bad("К юбилею{\u00a0 }школы собрали архив.", " "),
        bad("Всего{ \u00a0 }пять районов.", " "),
        good("Совет утвердил план\u00a0работ."),
        good("Всего 10\u00a0000 тенге."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    any_language=True,
    unasked=Unasked.TYPESETTING,
)
