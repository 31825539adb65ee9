"""Energy is power times time: «кВт·ч», not «кВт/ч»; so is charge: «А·ч»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Единицы энергии и заряда"),
    message=QT_TRANSLATE_NOOP("rules", "Энергия и заряд — произведение, а не частное: «кВт·ч», «А·ч»."),
    kind=Kind.FACTS,
    severity=Severity.WARNING,
    check=patterns(
        (r"(?<!\w)([кМГТ]?Вт)/ч(?:ас)?(?!\w)", r"\1·ч"),
        (r"(?<=\d[ \u00a0])(м?А)/ч(?:ас)?(?!\w)", r"\1·ч"),
        (r"(?<!\w)([kMGT]?W)/h(?!\w)", r"\1·h"),
        (r"(?<=\d[ \u00a0])(m?A)/h(?!\w)", r"\1·h"),
    ),
    examples=(
        bad("Станция выработала 100 {кВт/ч} за день.", "кВт·ч"),
        bad("Емкость аккумулятора — 60 {А/ч}.", "А·ч"),
        good("Станция выработала 100 кВт·ч за день."),
        good("Скорость поезда — 200 км/ч, мощность — 5 кВт."),
    ),
    authority="ГОСТ 8.417-2002",
    any_language=True,
)
