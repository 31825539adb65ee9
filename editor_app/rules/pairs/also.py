"""«А также» joins, «так же» compares."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«А также» и «так же»"),
    message=QT_TRANSLATE_NOOP("rules", "Союз «также» пишется слитно."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=phrases(
        ("(?P<at>а так же)(?! как)(?! хорош| плох| быстр| легк| прост| важн| трудн| силь)", "а также"),
    ),
    examples=(
        bad("Привезли парты, {а так же} доски.", "а также"),
        bad("Откроют школу, {а так же} детский сад.", "а также"),
        good("Привезли парты, а также доски."),
        good("Он работает, а так же как все отдыхает летом."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
)
