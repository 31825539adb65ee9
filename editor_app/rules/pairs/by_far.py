"""«Намного» is one word with a comparative."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Намного» и «на много»"),
    message=QT_TRANSLATE_NOOP("rules", "Со сравнительной степенью пишется «намного»."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=phrases(
        (
            (
                "(?P<at>на много) (?:больше|меньше|выше|ниже|лучше|хуже|дороже|дешевле|быстрее|медленнее|"
                r"сильнее|слабее|проще|сложнее|легче|тяжелее|раньше|позже|дальше|ближе|чаще|реже|шире|\w+ее)"
            ),
            "намного",
        ),
    ),
    examples=(
        bad("Хлеба стало {на много} больше.", "намного"),
        bad("Дорога {на много} сложнее прежней.", "намного"),
        good("Хлеба стало намного больше."),
        good("Хватит на много лет вперед."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
)
