"""After «в» and «на» of place some nouns end in a stressed «-у»: «в снегу», «на берегу», «в плену»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Предложный падеж на «-у»"),
    message=QT_TRANSLATE_NOOP("rules", "В значении места это слово оканчивается на «-у»."),
    kind=Kind.GRAMMAR,
    severity=Severity.WARNING,
    check=phrases(
        ("(?:в|на) (?P<at>(лес|сад|снег|пух|мех|плен)е)", r"\2у"),
        ("на (?P<at>(берег)е)", r"\2у"),
    ),
    examples=(
        bad("Дети играли в {снеге}.", "снегу"),
        bad("Он живет на {береге} реки.", "берегу"),
        bad("Солдаты были в {плене}.", "плену"),
        good("Дети играли в снегу на берегу."),
        good("Сказка о снеге и лесе."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 151",
)
