"""Marks of question and exclamation stand close and are one or three: «!!!»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Повтор вопросительных и восклицательных знаков"),
    message=QT_TRANSLATE_NOOP("rules", "Знаков один или три, и стоят они вплотную."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (r"(?<![!?])!!(?![!?])", "!"),
        (r"(?<![!?])!!!!(?![!?])", "!!!"),
        (r"(?<![!?])\?\?(?![!?])", "?"),
        (r"(?<=[!?]) (?=[!?])", ""),
    ),
    examples=(
        bad("Ура{!!}", "!"),
        bad("Построить?{ }!", ""),
        bad("Ура{!!!!}", "!!!"),
        good("Ура!!!"),
        good("Опа!???"),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
    optional=True,
    any_language=True,
    unasked=Unasked.TYPESETTING,
)
