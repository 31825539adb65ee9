"""The abbreviations of an address do not leave its names: «г. Алматы», «д. 5»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

_PLACES = "обл|кр|ст|пос|с|д|ул|пер|пр|пр-т|просп|пл|бул|б-р|наб|ш|туп|оф|комн?|уч|вл|влад|стр|кор|корп|мкр"
_NUMBERED = r"дом|д\.|кв\.|под\.|п-д|эт\.|литера?|оф\."

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Неразрывный пробел в адресе"),
    message=QT_TRANSLATE_NOOP("rules", "После сокращения в адресе ставится неразрывный пробел."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (rf"(?<!\S)(?<![а-яё]\.[ \u00a0])(?i:{_PLACES})\.(?P<at> *)(?=[А-ЯЁӘҒҚҢӨҰҮҺІA-Z\d«])", "\u00a0"),
        (rf"(?i)(?<!\S)(?:{_NUMBERED})(?P<at> +|(?<=\.))(?=-?\d)", "\u00a0"),
        (r"(?<!\S)литера?(?P<at> )(?=[А-Я](?!\w))", "\u00a0"),
        (r"(?i)(?<!\S)(?:мкр-н|мк-н|мкрн)(?P<at> )(?=\S)", "\u00a0"),
        (r"(?<!\S)\d+(?P<at> +)(?=этаж(?!\w))", "\u00a0"),
        (r"(?<!\d[ \u00a0])(?<!\S)г\.(?P<at> ?)(?=[А-ЯЁӘҒҚҢӨҰҮҺІ])", "\u00a0"),
    ),
    examples=(
        bad("Школа в г.{ }Алматы закрыта.", "\u00a0"),
        bad("Живет на ул.{ }Абая.", "\u00a0"),
        bad("Поднимитесь на 6{ }этаж.", "\u00a0"),
        good("Школа в г.\u00a0Алматы закрыта."),
        good("Это было в 2022 г. Школу закрыли."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    optional=True,
    unasked=Unasked.TYPESETTING,
)
