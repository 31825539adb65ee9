"""«Что-то», «как-то», «когда-то» take a hyphen; written apart they may be right too: «что то здание, что это»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Дефис в «что-то», «как-то»"),
    message=QT_TRANSLATE_NOOP("rules", "Частица «то» присоединяется дефисом."),
    kind=Kind.SPELLING,
    severity=Severity.HINT,
    check=phrases(
        (r"(что|чего|чему|чем|как|когда|сколько|чей|чья|чье|чьи) то(?! же| и | или |, что| самое|:)", r"\1-то")
    ),
    examples=(
        bad("Он {что то} услышал за дверью.", "что-то"),
        bad("Поселок {когда то} был городом.", "когда-то"),
        good("Он что-то услышал за дверью."),
        good("Он сделал то же, что то же ведомство год назад."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
    optional=True,
)
