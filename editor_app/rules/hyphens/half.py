"""«Пол» and the second part are one word, or take a hyphen before a vowel, «л» or a capital."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Пол» в составе слова"),
    message=QT_TRANSLATE_NOOP("rules", "«Пол» в значении «половина» не пишется отдельно."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=phrases(
        (
            (
                "пол[ -](миллиона|миллиарда|часа|года|дня|века|километра|метра|процента|месяца|тонны|стакана|"
                "тысячи|страны|мира|ночи|тура|тайма|минуты|секунды|жизни|пути|силы|слова|неба|"
                "зала|ставки|города|килограмма|гектара|срока|состава|суток)"
            ),
            r"пол\1",
        ),
        (
            "пол ?(литра|лица|листа|оборота|апельсина|яблока|империи|области|экрана|улицы)",
            r"пол-\1",
        ),
    ),
    examples=(
        bad("Собрали {пол миллиона} тенге.", "полмиллиона"),
        bad("Прошло {пол часа}.", "полчаса"),
        bad("Налил {пол литра} воды.", "пол-литра"),
        good("Собрали полмиллиона тенге за полчаса."),
        good("Пол дома утеплили."),
        good("Налил пол-литра воды."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
    unasked=Unasked.FIX,
)
