"""A negative number has a minus, not a hyphen: «−20 °C»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Минус"),
    message=QT_TRANSLATE_NOOP("rules", "Перед отрицательным числом стоит минус."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (r"(?<![^\s(])[-–](?=\d+(?:[.,]\d+)?[ \u00a0\u2009]?(?:%|°|градус))", "−"),
    ),
    examples=(
        bad("Ночью {-}20 °C, днем теплее.", "−"),
        bad("Прирост составил {-}3%.", "−"),
        good("Ночью −20 °C, днем теплее."),
        good("Подорожало на 5-10%."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    optional=True,
    unasked=Unasked.TYPESETTING,
)
