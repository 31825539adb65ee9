"""«В течение», «на протяжении», «в продолжение» of time; «в течении» is of a river or an illness."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

_TIME = (
    "секунд|минут|час|дн|день|дней|сут|недел|месяц|год|лет|десятилет|век|стол|полу|квартал|семестр|сезон|вечер|ноч|утр|"
    "смен|прошл|последн|ближайш|следующ|эт|всего|всей|всех|нескольк|многих|долг|двух|трех|пяти|десяти|некоторого|"
    "срок|период|времени|[0-9]"
)
"""How words and figures of time begin."""

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«В течение» и «на протяжении»"),
    message=QT_TRANSLATE_NOOP("rules", "О времени пишут «в течение», «в продолжение», «на протяжении»."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=phrases(
        (rf"(?P<at>в течени[ии]) (?=(?:{_TIME}))\w+", "в течение"),
        (rf"(?P<at>втечени[ие]) (?=(?:{_TIME}))\w+", "в течение"),
        (rf"(?P<at>в продолжении) (?=(?:{_TIME}))\w+", "в продолжение"),
        (r"(?P<at>на протяжение) \w+", "на протяжении"),
    ),
    examples=(
        bad("Дорогу откроют {в течении} недели.", "в течение"),
        bad("{В течении} трех лет школу построят.", "В течение"),
        bad("Он молчал {на протяжение} года.", "на протяжении"),
        good("Дорогу откроют в течение недели."),
        good("В течении реки много порогов."),
        good("В продолжении сериала вернутся герои."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
)
