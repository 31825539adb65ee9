"""«По прибытии», «по истечении», «по окончании»: «по» in the sense of «after» takes the prepositional case."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«По прибытии», «по истечении»"),
    message=QT_TRANSLATE_NOOP("rules", "В значении «после» предлог «по» требует предложного падежа."),
    kind=Kind.GRAMMAR,
    severity=Severity.WARNING,
    check=phrases(
        ("по (приезд|прилет)у", r"по \1е"),
        ("по (прибыти|истечени|предъявлени)ю", r"по \1и"),
        ("(?:^|(?<=[.!?] ))(?P<at>по (окончани|завершени|получени)ю)", r"по \2и"),
    ),
    examples=(
        bad("{По прибытию} на место врачи осмотрели людей.", "По прибытии"),
        bad("Вопрос решат {по истечению} срока.", "по истечении"),
        bad("{По окончанию} форума гости уехали.", "По окончании"),
        good("По прибытии на место врачи осмотрели людей."),
        good("Ведутся работы по окончанию строительства."),
        good("Меры по возвращению активов продолжаются."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке",
)
