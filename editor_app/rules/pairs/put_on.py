"""«Надеть» a thing, «одеть» a person."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

_CLOTHES = (
    "маск[уи]|шапк[уи]|куртк[уи]|форму|пальто|костюмы?|плать[ея]|перчатки|обувь|туфли|сапоги|ботинки|кроссовки|"
    "рубашк[уи]|футболк[уи]|брюки|джинсы|шлемы?|каск[уи]|очки|бронежилеты?|жилеты?|шарф|одежду|халаты?|наушники|"
    "наручники|кольцо|браслеты?|корону|чапан|свитер|плащ|юбку|носки|галстук|респираторы?|противогазы?|тулуп|варежки"
)

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Надеть» и «одеть»"),
    message=QT_TRANSLATE_NOOP("rules", "Надевают одежду, одевают человека."),
    kind=Kind.SPELLING,
    severity=Severity.WARNING,
    check=phrases(
        (
            (
                "о(де(?:л|ла|ли|ть|нет|нут|нем|вает|вают|вать|вал|вала|вали|нь|ньте|вайте|в|вая))(?= "
                rf"(?:\w+(?:ую|ый|ое|ие|ые|ой|ий) )?(?:{_CLOTHES}))"
            ),
            r"на\1",
        ),
    ),
    examples=(
        bad("Жителей просят {одеть} маску.", "надеть"),
        bad("Рабочие {одели} защитные каски.", "надели"),
        good("Жителей просят надеть маску."),
        good("Мать одела ребенка в теплую куртку."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке",
)
