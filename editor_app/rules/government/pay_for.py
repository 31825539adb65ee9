"""«Оплатить проезд», but «заплатить за проезд»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

_PAY = "опла(?:тить|тил|тила|тили|чивает|чивать|чивают|чивали|тят|тит)"
_THINGS = (
    "проезд|обучение|услуги|товары?|аренду|лечение|свет|газ|воду|электроэнергию|штраф|парковку|питание|проживание|"
    "билеты?|покупк[уи]|заказ|коммунальные услуги"
)

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Оплатить» без «за»"),
    message=QT_TRANSLATE_NOOP("rules", "Оплачивают что-либо, а платят за что-либо."),
    kind=Kind.GRAMMAR,
    severity=Severity.WARNING,
    check=phrases((rf"({_PAY}) за ({_THINGS})", r"\1 \2")),
    examples=(
        bad("Жители {оплатили за проезд} картой.", "оплатили проезд"),
        bad("Можно {оплатить за обучение} частями.", "оплатить обучение"),
        good("Жители оплатили проезд картой и заплатили за обед."),
        good("Штраф оплатили за год."),
    ),
    authority="Д. Э. Розенталь. Управление в русском языке",
)
