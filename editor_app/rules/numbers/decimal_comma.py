"""A decimal comma before per cent, millions and units: «3,5 %»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Десятичная запятая"),
    message=QT_TRANSLATE_NOOP("rules", "Дробная часть отделяется запятой."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (
            (
                r"(?<![\w.,])(\d+)\.(\d+)(?=[ \u00a0]?%|×|[ \u00a0](?:млн|млрд|тыс\.|трлн|процент|миллион|"
                r"миллиард|тысяч|балл|градус|километр|кг|км|тонн|гектар|га)(?!\w)|[ \u00a0](?:процент|миллион|"
                "миллиард|тысяч|балл|градус|километр|тонн|гектар)[а-я]{1,3})"
            ),
            r"\1,\2",
        ),
        (r"(?<!\S)(\d+)\.(\d+)(?=[ \u00a0]?°)", r"\1,\2"),
    ),
    examples=(
        bad("Рост составил {3.5}%.", "3,5"),
        bad("Собрали {2.5} миллиона тонн.", "2,5"),
        good("Рост составил 3,5%."),
        good("Смотрите пункт 3.5 правил от 15.04.2022."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    unasked=Unasked.TYPESETTING,
)
