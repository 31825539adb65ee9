"""«Более лучший»: two comparatives, or a comparative of what has its own."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Двойная степень сравнения"),
    message=QT_TRANSLATE_NOOP("rules", "Сравнительная степень выражена дважды."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=phrases(
        (
            (
                "(?<!тем )(?:более|менее) (лучше|хуже|выше|ниже|больше|меньше|дороже|дешевле|быстрее|сильнее|"
                "слабее|проще|сложнее|легче|тяжелее|раньше|позже|дальше|ближе|чаще|реже|шире|старше|моложе|"
                "богаче|беднее|ярче|чище|тише|громче)(?! всех)"
            ),
            r"\1",
        ),
        (
            (
                "более (лучш(?:ий|ая|ее|ие|его|ей|ему|им|их|ими|ую|ем)|худш(?:ий|ая|ее|ие|его|ей|ему|им|их|"
                "ими|ую|ем)|высш(?:ий|ая|ее|ие|его|ей|ему|им|их|ими|ую|ем))"
            ),
            r"\1",
        ),
    ),
    examples=(
        bad("Дорога стала {более лучше}.", "лучше"),
        bad("Нужны {более лучшие} условия.", "лучшие"),
        good("Дорога стала лучше, условия более удобные."),
        good("Школа готова более или менее."),
        good("Тем более лучше не спорить."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке",
)
