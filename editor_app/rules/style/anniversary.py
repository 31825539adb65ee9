"""«70-летняя годовщина» says «year» twice."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«70-летняя годовщина»"),
    message=QT_TRANSLATE_NOOP("rules", "«Годовщина» уже содержит год: «70-я годовщина» или «70-летие»."),
    kind=Kind.STYLE,
    severity=Severity.WARNING,
    check=phrases(
        (r"(\d+)-летн(?:ей|юю|яя) (годовщин[аыеу])", r"\1-й \2"),
    ),
    examples=(
        bad("Концерт к {70-летней годовщине} Победы.", "70-й годовщине"),
        bad("Отметили день {30-летней годовщины}.", "30-й годовщины"),
        good("Концерт к 70-летию Победы."),
        good("Отметили 150-летний юбилей."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке",
)
