"""«-ка» takes a hyphen: «давай-ка», «ну-ка»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Дефис с «ка»"),
    message=QT_TRANSLATE_NOOP("rules", "Частица присоединяется дефисом."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=phrases((r"(ну|на|[а-я]{2,}(?:й|и|ь|те))(?: |- | -)(ка|кась)", r"\1-\2")),
    examples=(
        bad("{Давай ка} посмотрим на итоги.", "Давай-ка"),
        bad("{Ну ка} покажите список.", "Ну-ка"),
        good("Давай-ка посмотрим на итоги."),
        good("Покажите список."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
    unasked=Unasked.TYPESETTING,
)
