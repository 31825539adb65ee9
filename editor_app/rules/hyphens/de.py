"""«-де» takes a hyphen: «он-де не знал». The «де» of names does not."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Дефис с «де»"),
    message=QT_TRANSLATE_NOOP("rules", "Частица «де» присоединяется дефисом."),
    kind=Kind.SPELLING,
    severity=Severity.HINT,
    check=patterns((r"(?<![а-яёА-ЯЁ-])([а-яё]+) де(?=[,.?!:]|[ \u00a0](?![А-ЯЁ]))", r"\1-де")),
    examples=(
        bad("Чиновники сказали: {мы де} не знали.", "мы-де"),
        bad("Пусть {увидят де}, что дорога открыта.", "увидят-де"),
        good("Премьер заявил, что он-де не знал."),
        good("Аэропорт Шарль де Голль закрыт."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
    optional=True,
)
