"""«20 °C», «100 м²», «3×4»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Градусы, степени, знак умножения"),
    message=QT_TRANSLATE_NOOP("rules", "Здесь нужен свой знак."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (r"(?<=\d)[ \u00a0]?°[ \u00a0]?[СC](?!\w)(?<!\u00a0°C)(?<! °C)", "\u00a0°C"),
        (r"(?<=\d[ \u00a0])(м|км|см|мм)2(?!\w)", r"\1²"),
        (r"(?<=\d[ \u00a0])(м|км|см|мм)3(?!\w)", r"\1³"),
        (r"(?<=\d)[ \u00a0]?[xх][ \u00a0]?(?=\d)(?<!0x)", "×"),
    ),
    examples=(
        bad("Было 20{°С} тепла.", " °C"),
        bad("Площадь 100 {м2} в доме.", "м²"),
        bad("Доска 3{x}4 метра.", "×"),
        good("Было 20 °C тепла."),
        good("Площадь 100 м² в доме."),
    ),
    authority="ГОСТ 8.417-2002",
    unasked=Unasked.TYPESETTING,
)
