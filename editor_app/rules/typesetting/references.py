"""«Стр. 27», «рис. 3», «см. приложение»: the abbreviation stays with what it refers to."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Неразрывный пробел в ссылке"),
    message=QT_TRANSLATE_NOOP("rules", "После сокращения в ссылке ставится неразрывный пробел."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (
            r"(?i)(?<![^\s)(])(?:стр|гл|рис|илл?|табл|ст|п|пп|ч|разд|c|с)\.(?P<at> *)(?=\d+(?:[\s.,?!;:)–—-]|$))",
            "\u00a0",
        ),
        (r"(?i)(?<!\d[ \u00a0])(?<![^\s(])(?:см|им|ср)\.(?P<at> ?)(?=[а-яёa-z0-9])", "\u00a0"),
    ),
    examples=(
        bad("Таблица на стр.{ }27.", "\u00a0"),
        bad("Подробнее см.{ }отчет.", "\u00a0"),
        bad("Смотрите рис.{}3.", "\u00a0"),
        good("Таблица на стр.\u00a027."),
        good("Рост 180 см. Вес прежний."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    optional=True,
    unasked=Unasked.TYPESETTING,
)
