"""«Во-первых», «во-вторых», «в-третьих» take a hyphen."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Во-первых»"),
    message=QT_TRANSLATE_NOOP("rules", "Вводное слово пишется через дефис."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=phrases(
        ("(во) (первых|вторых)(?=,)", r"\1-\2"),
        ("(в) (третьих|четвертых|пятых|шестых)(?=,)", r"\1-\2"),
    ),
    examples=(
        bad("{Во первых}, школа готова.", "Во-первых"),
        bad("{В третьих}, дорога закрыта.", "В-третьих"),
        good("Во-первых, школа готова."),
        good("Во первых строках письма — привет."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
    unasked=Unasked.FIX,
)
