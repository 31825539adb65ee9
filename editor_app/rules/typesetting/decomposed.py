"""«Й» and «ё» in two signs, as PDF files and macOS give them, become one."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Буквы из двух знаков"),
    message=QT_TRANSLATE_NOOP("rules", "Буква набрана двумя знаками."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (r"и\u0306", "й"),
        (r"И\u0306", "Й"),
        (r"е\u0308", "ё"),
        (r"Е\u0308", "Ё"),
    ),
    examples=(
        bad("Первы{и\u0306} съезд.", "й"),
        bad("{И\u0306}од в аптеке кончился.", "Й"),
        good("Первый съезд."),
        good("За\u0301мок открыли."),
    ),
    authority="Unicode, приложение 15",
    optional=True,
    any_language=True,
    unasked=Unasked.TYPESETTING,
)
