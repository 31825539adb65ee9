"""The legal form of a company does not leave its name: «ТОО «Алтын жол»»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Неразрывный пробел после «ТОО», «АО»"),
    message=QT_TRANSLATE_NOOP("rules", "Форма собственности не отрывается от названия."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (r"(?<!\w)(?:ООО|ОАО|ЗАО|ПАО|АО|ТОО|ИП|НИИ|ПБОЮЛ|ГКП|КГП|РГП|РГУ|КГУ|НАО|АНО)(?P<at> )(?=\S)", "\u00a0"),
    ),
    examples=(
        bad("Дорогу строит ТОО{ }«Алтын жол».", "\u00a0"),
        bad("Акции продает АО{ }«Степной банк».", "\u00a0"),
        good("Дорогу строит ТОО\u00a0«Алтын жол»."),
        good("Зарегистрировали новое ТОО."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора; typograf 7.8, ru/nbsp/ooo",
    optional=True,
    unasked=Unasked.TYPESETTING,
)
