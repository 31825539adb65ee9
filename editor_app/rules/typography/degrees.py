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
        (r"(?<=\d[ \u00a0])(м|км|см|мм|дм|гм|m|km|cm|mm|dm)2(?!\w)", r"\1²"),
        (r"(?<=\d[ \u00a0])(м|км|см|мм|дм|гм|m|km|cm|mm|dm)3(?!\w)", r"\1³"),
        # «0x1F» is a number of programmers, «1C» a company.
        (r"(?<=\d)(?<!\b0)[ \u00a0]?[xх][ \u00a0]?(?=\d)|(?<=\b0)[ \u00a0][xх][ \u00a0](?=\d)", "×"),
        (r"(?<![\w.,])(?<!\w-)(?:\d+[.,])?\d+(?P<at>[ \u00a0\u2009])(?=[CF](?![\w-]))", "\u00a0°"),
        (r"(?<![\w.,])(?<!\w-)(?:\d+[.,])?\d{2,}(?P<at>)(?=[CF](?![\w-]))", "\u00a0°"),
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
