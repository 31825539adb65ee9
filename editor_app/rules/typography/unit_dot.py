"""Units take no full stop: «5 кг», «10 км»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Точка после единицы измерения"),
    message=QT_TRANSLATE_NOOP("rules", "Обозначение единицы пишется без точки."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (r"(?<=\d[ \u00a0])(кг|км|см|мм|га|кВт|МВт|ГГц|МБ|ГБ|л)\.(?=[ \u00a0][а-яё]|,)", r"\1"),
    ),
    examples=(
        bad("Собрали 5 {кг.} ягод.", "кг"),
        bad("До поселка 10 {км.} по трассе.", "км"),
        good("Собрали 5 кг ягод."),
        good("До поселка 10 км."),
    ),
    authority="ГОСТ 8.417-2002",
)
