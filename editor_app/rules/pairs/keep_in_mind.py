"""«Иметь в виду» is three words."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Иметь в виду»"),
    message=QT_TRANSLATE_NOOP("rules", "Пишется «в виду»."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=phrases(
        ("(име(?:ть|ет|ют|ем|я|л|ла|ли|йте)) ввиду", r"\1 в виду"),
        ("(имея|имею) виду", r"\1 в виду"),
    ),
    examples=(
        bad("Следует {иметь ввиду} сроки.", "иметь в виду"),
        bad("Он говорил, {имея ввиду} соседей.", "имея в виду"),
        good("Следует иметь в виду сроки."),
        good("Ввиду отсутствия воды школа закрыта."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
)
