"""No blanks at the end of a line, no tabs between words."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Пробелы в конце строки и табуляция"),
    message=QT_TRANSLATE_NOOP("rules", "Здесь лишние пробелы."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (r"(?<=\S)[ \t\u00a0\u2009\u202f]+$", ""),
        (r"^[ \t\u00a0\u2009\u202f]+$", ""),
        (r"(?<=\S)[ ]*\t[ \t]*(?=\S)", " "),
    ),
    examples=(
        bad("Дорогу открыли.{  }", ""),
        bad("Дорогу{\t}открыли.", " "),
        good("Дорогу открыли."),
        good("  Дорогу открыли."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    optional=True,
    any_language=True,
    unasked=Unasked.TYPESETTING,
)
