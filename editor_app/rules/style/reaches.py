"""«Достигает 30», without «до»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Достигать» без «до»"),
    message=QT_TRANSLATE_NOOP("rules", "Глагол «достигать» требует родительного падежа без предлога."),
    kind=Kind.GRAMMAR,
    severity=Severity.WARNING,
    check=phrases(
        (r"(достиг(?:ает|ают|ала|али|ал|ла|ли|ло|нет|нут|ать|нуть)?) до (\d+)", r"\1 \2"),
    ),
    examples=(
        bad("Урожай {достигает до 30} центнеров.", "достигает 30"),
        bad("Мороз {достиг до 20} градусов.", "достиг 20"),
        good("Урожай достигает 30 центнеров."),
        good("Мороз достиг 20 градусов."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке",
)
