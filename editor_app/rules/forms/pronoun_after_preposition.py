"""After a preposition «он», «она», «они» begin with «н»: «без неё», «сзади него»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Её» и «неё»"),
    message=QT_TRANSLATE_NOOP("rules", "После предлога местоимение начинается с «н»."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=phrases(
        ("(?:без|для|до|из|от|у|около|после|против|вокруг|мимо|возле|кроме|ради|из-за|сзади) (?P<at>ней)", "нее"),
        (
            (
                "(?:сзади|слева от|справа от|впереди) (?P<at>(его|ее|их))(?=[.,!?]| (?:стоя|был|есть|наход|"
                "виде|лежа|раст|откры))"
            ),
            r"н\2",
        ),
        (r"между (?P<at>н(ее|его|их)) и (?:мо|тво|сво|наш|ваш)\w+", r"\2"),
    ),
    examples=(
        bad("Дом построили без {ней}.", "нее"),
        bad("Сад разбили вокруг {ней}.", "нее"),
        good("Дом построили без нее."),
        good("Вышли за ней."),
        good("Слева от его дома сад."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке",
)
