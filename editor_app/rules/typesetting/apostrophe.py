"""The apostrophe is bent: «д’Артаньян»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Апостроф"),
    message=QT_TRANSLATE_NOOP("rules", "Апостроф между буквами — изогнутый."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (r"(?<=[^\W\d_])'(?=[^\W\d_])", "’"),
    ),
    examples=(
        bad("Роман о д{'}Артаньяне.", "’"),
        bad("Певец О{'}Коннор приедет.", "’"),
        good("Роман о д’Артаньяне."),
        good("Размер 5'."),
    ),
    authority="А. Лебедев. Ководство, § 62",
    optional=True,
    any_language=True,
    unasked=Unasked.TYPESETTING,
)
