"""«Порядка 500» for «около 500»: the language of offices."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Порядка» в значении «около»"),
    message=QT_TRANSLATE_NOOP("rules", "Лучше «около» или «примерно»."),
    kind=Kind.STYLE,
    severity=Severity.HINT,
    check=phrases(
        (r"порядка(?= \d)", "около"),
    ),
    examples=(
        bad("Пришли {порядка} 500 человек.", "около"),
        bad("{Порядка} 20 домов пусты.", "Около"),
        good("Пришли около 500 человек."),
        good("Следят за соблюдением порядка."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке",
)
