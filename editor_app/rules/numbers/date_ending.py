"""A date takes no ending: «15 апреля»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

_MONTHS = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Окончание в дате"),
    message=QT_TRANSLATE_NOOP("rules", "В дате число пишут без окончания."),
    kind=Kind.SPELLING,
    severity=Severity.WARNING,
    check=phrases((rf"(?P<at>(\d{{1,2}})-(?:го|ого|е|ое|ье)) (?:{_MONTHS})", r"\2")),
    examples=(
        bad("Школа откроется {15-го} апреля.", "15"),
        bad("Встреча пройдет {1-го} мая.", "1"),
        good("Школа откроется 15 апреля."),
        good("Школа откроется 15-го числа."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
)
