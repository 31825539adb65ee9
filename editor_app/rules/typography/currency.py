"""«500 ₸», «$100»: the sign of tenge stands after the number, that of the dollar before it."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Знак валюты"),
    message=QT_TRANSLATE_NOOP("rules", "Знак тенге ставится после числа, знак доллара — перед ним."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (r"₸[ \u00a0]?(\d+(?:[ \u00a0]\d{3})*(?:,\d+)?)", "\\1\u00a0₸"),
        (r"(?<![\w$])(\d+(?:[ \u00a0]\d{3})*(?:,\d+)?)[ \u00a0]?\$(?!\w)", r"$\1"),
    ),
    examples=(
        bad("Билет стоит {₸500}.", "500 ₸"),
        bad("Курс вырос на {100$}.", "$100"),
        good("Билет стоит 500 ₸."),
        good("Курс вырос на $100."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
)
