"""«г. Алматы», «ул. Абая»: a space after the abbreviation."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Пробел в адресе"),
    message=QT_TRANSLATE_NOOP("rules", "После сокращения ставится неразрывный пробел."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=patterns(
        (r"(?<![\w.])(г|ул|пр|пос|мкр|обл|оз|просп|пл)\.(?=[А-ЯЁӘҒҚҢӨҰҮІ][а-яёәғқңөұүһі])", "\\1.\u00a0"),
        (r"(?<![\w.])(д|кв|стр|корп)\.(?=\d)", "\\1.\u00a0"),
    ),
    examples=(
        bad("Школа в {г.}Алматы закрыта.", "г. "),
        bad("Дом на {ул.}Абая.", "ул. "),
        bad("Живет в {кв.}15.", "кв. "),
        good("Школа в г. Алматы закрыта."),
        good("Сайт gov.kz закрыт."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    unasked=Unasked.TYPESETTING,
)
