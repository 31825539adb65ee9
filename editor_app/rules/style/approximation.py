"""«Около порядка», «примерно около»: one word of approximation is enough."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Двойное «примерно»"),
    message=QT_TRANSLATE_NOOP("rules", "Приблизительность выражена дважды."),
    kind=Kind.STYLE,
    severity=Severity.WARNING,
    check=phrases(
        (
            (
                "(?:около порядка|порядка около|примерно около|около примерно|примерно порядка|порядка "
                "примерно|приблизительно около|где-то около)(?= )"
            ),
            "около",
        ),
    ),
    examples=(
        bad("Собрали {примерно около} 20 тонн.", "около"),
        bad("Пришли {около порядка} 500 человек.", "около"),
        good("Собрали около 20 тонн."),
        good("Пришли порядка 500 человек."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке",
)
