"""Full stop and comma stand after the closing quotation mark; after «?», «!», «…» there is no comma."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Точка и запятая при закрывающей кавычке"),
    message=QT_TRANSLATE_NOOP("rules", "Точка и запятая ставятся после закрывающей кавычки."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=patterns(
        # «г.», «т. д.» and other short words keep the full stop of an abbreviation.
        (r"(?<=[а-яёА-ЯЁ]{4})\.»(?=\s|$)", "»."),
        (r",»(?= [—–-] )", "»,"),
        (r"([?!…]»),(?= [—–-] )", r"\1"),
    ),
    examples=(
        bad("Он добавил: «Работа завершена{.»}", "»."),
        bad("«Работа завершена{,»} — сказал мастер.", "»,"),
        bad("«Когда откроют дорогу{?»,} — спросил он.", "?»"),
        good("Он добавил: «Работа завершена»."),
        good("«Когда откроют дорогу?» — спросил он."),
        good("В анкете написано: «родился в 1980 г.»"),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник, §§ 133–136",
)
