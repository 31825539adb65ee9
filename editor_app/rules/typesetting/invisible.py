"""Signs that nobody sees come with texts from the web: soft hyphens, zero spaces, marks of order."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Невидимые знаки"),
    message=QT_TRANSLATE_NOOP("rules", "Здесь невидимый знак, лишний в тексте."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (r"[\u00ad\u200b\ufeff\u2060\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+", ""),
    ),
    examples=(
        bad("Доро{\u00ad}гу открыли.", ""),
        bad("{\ufeff}Дорогу открыли.", ""),
        good("Дорогу открыли."),
        good("Семья \U0001f468\u200d\U0001f469\u200d\U0001f467 приехала."),
    ),
    authority="Unicode, глава 23",
    optional=True,
    any_language=True,
    unasked=Unasked.TYPESETTING,
)
