"""«Но однако»: two conjunctions do one work."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Лишний союз"),
    message=QT_TRANSLATE_NOOP("rules", "Один из союзов лишний."),
    kind=Kind.STYLE,
    severity=Severity.WARNING,
    check=phrases(
        ("но однако", "однако", "но"),
        ("и тем более что", "тем более что"),
        ("однако тем не менее", "тем не менее", "однако"),
    ),
    examples=(
        bad("Дождь шел, {но однако} праздник начался.", "однако"),
        bad("Ждать не стали, {и тем более что} билеты проданы.", "тем более что"),
        good("Дождь шел, однако праздник начался."),
        good("Ждать не стали, тем более что билеты проданы."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке",
)
