"""A number does not leave its unit: «20 млрд», «25 мм», «500 ₸»; the space is there."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

_UNITS = (
    "тыс|млн|млрд|трлн|руб|коп|тг|долл|мкм|мм|см|дм|гм|м|км|га|мг|г|кг|т|ц|мл|л|мин|сек|ч|В|Вт|кВт|МВт|ГВт|ГГц|МГц|Гц|КБ|"
    "МБ|ГБ|ТБ|Мбит|dpi|lpi|mm|cm|dm|km|m|kg"
)
_GLUED = "тыс|млн|млрд|трлн|руб|коп|мм|см|дм|гм|м|км|га|кг|мл|dpi|lpi|mm|cm|dm|km|m|kg"
"""Those that are no letter of a house or a class: «дом 5г», «3т»."""

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Неразрывный пробел перед единицей"),
    message=QT_TRANSLATE_NOOP("rules", "Между числом и единицей ставится неразрывный пробел."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (rf"(?<=\d) (?=(?:{_UNITS})[23²³]?(?![\w-]))", "\u00a0"),
        (rf"(?<![\w.,:/-])\d+(?:[.,]\d+)?(?P<at>)(?=(?:{_GLUED})[23²³]?(?![\w'’-]))", "\u00a0"),
        (r"(?<=\d) (?=[₸₽€$£¥°])", "\u00a0"),
    ),
    examples=(
        bad("Построили за 20{ }млрд тенге.", "\u00a0"),
        bad("Доска толщиной 25{}мм.", "\u00a0"),
        bad("Билет стоит 500{ }₸.", "\u00a0"),
        good("Построили за 20\u00a0млрд тенге."),
        good("Сеть 5G и школа 3г."),
    ),
    authority="ГОСТ 8.417-2002; А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    optional=True,
    unasked=Unasked.TYPESETTING,
)
