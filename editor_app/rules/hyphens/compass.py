"""«Северо-», «юго-» take a hyphen."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Стороны света"),
    message=QT_TRANSLATE_NOOP("rules", "Названия сторон света пишутся через дефис."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=phrases(
        (r"(северо|юго)(?: - | |- | -|)((?:запад|восток|восточн|западн)\w{0,4})", r"\1-\2"),
    ),
    examples=(
        bad("Ветер {северо западный}.", "северо-западный"),
        bad("Дорога на {юго восток} открыта.", "юго-восток"),
        good("Ветер северо-западный."),
        good("Дорога на юго-восток открыта."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
    unasked=Unasked.FIX,
)
