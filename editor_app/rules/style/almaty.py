"""«Алматы» does not decline."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Алматы не склоняется"),
    message=QT_TRANSLATE_NOOP("rules", "Название города не склоняется."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=phrases(
        ("(?<=в )алмат[еу]|(?<=из )алмат[аеу]|(?<=по )алмате|(?<=под )алматой|(?<=о )алмате", "Алматы"),
    ),
    examples=(
        bad("Дом построили в {Алмате}.", "Алматы"),
        bad("Мы в {Алмату} съездили.", "Алматы"),
        good("Дом построили в Алматы."),
        good("Он родился в Алма-Ате."),
    ),
    authority="Институт русского языка им. А. С. Пушкина",
    unasked=Unasked.FIX,
)
