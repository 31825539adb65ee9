"""«Из-за» and «из-под» take a hyphen."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Из-за» и «из-под»"),
    message=QT_TRANSLATE_NOOP("rules", "Предлог пишется через дефис."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=phrases(
        ("из (за|под)(?!,)", r"из-\1"),
    ),
    examples=(
        bad("Река вышла {из под} льда.", "из-под"),
        bad("{Из за} бури закрыли дорогу.", "Из-за"),
        good("Река вышла из-под льда из-за тепла."),
        good("Один из заводов закрыт."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
    unasked=Unasked.TYPESETTING,
)
