"""«Гг.» and «вв.» after a range: «2012–2015 гг.», «XX–XXI вв.»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Гг.» и «вв.»"),
    message=QT_TRANSLATE_NOOP("rules", "После диапазона лет пишут «гг.», после диапазона веков — «вв.»."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (
            r"(?<!\d)\d{4}[-–—]\d{4}(?P<at>[ \u00a0]?г\.?(?:[ \u00a0]?г\.?)?)(?=[,;:?!)\"»\s]|$)(?<!\u00a0гг\.)",
            "\u00a0гг.",
        ),
        (
            r"(?<![\w-])[IVX]+[-–—][IVX]+(?P<at>[ \u00a0]?в\.?(?:[ \u00a0]?в\.?)?)(?=[,;:?!)\"»\s]|$)(?<!\u00a0вв\.)",
            "\u00a0вв.",
        ),
    ),
    examples=(
        bad("Дорогу строили в 2012-2015{ г. г.} без перерыва.", "\u00a0гг."),
        bad("Дорогу строили в 2012–2015{ г.} без перерыва.", "\u00a0гг."),
        bad("Курган датируют XX–XXI{ в.}", "\u00a0вв."),
        good("Дорогу строили в 2012–2015\u00a0гг. без перерыва."),
        good("Дорогу строили в 2015\u00a0г. без перерыва."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    optional=True,
    unasked=Unasked.TYPESETTING,
)
