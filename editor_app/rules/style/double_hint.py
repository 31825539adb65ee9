"""«Взаимное сотрудничество», «главный приоритет»: accepted by many, and still twice the same."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Лишнее определение"),
    message=QT_TRANSLATE_NOOP("rules", "Определение повторяет смысл слова."),
    kind=Kind.STYLE,
    severity=Severity.HINT,
    check=phrases(
        (r"(?:взаимн|совместн)\w+ (сотрудничеств\w+|диалог\w*)", r"\1"),
        (r"(?:главн|основн)\w+ (приоритет\w*)", r"\1"),
        (r"(перспектив\w*|план\w*|прогноз\w*) на будущее", r"\1"),
    ),
    examples=(
        bad("Развивают {взаимное сотрудничество}.", "сотрудничество"),
        bad("Это {главный приоритет} года.", "приоритет"),
        good("Развивают сотрудничество."),
        good("Это приоритет года."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке",
)
