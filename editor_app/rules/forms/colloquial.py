"""Forms of speech that are not written: «ихний», «ложить», «хочем»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Просторечные формы"),
    message=QT_TRANSLATE_NOOP("rules", "Это просторечная форма."),
    kind=Kind.GRAMMAR,
    severity=Severity.WARNING,
    check=phrases(
        ("ихн(?:ий|яя|ее|ие|его|ей|ему|им|их|ими|юю)", "их"),
        ("ложить", "класть"),
        ("ложил", "клал"),
        ("ложила", "клала"),
        ("ложили", "клали"),
        ("ложит", "кладет"),
        ("ложат", "кладут"),
        ("покласть", "положить"),
        ("хочем", "хотим"),
        ("хочете", "хотите"),
        ("хочут", "хотят"),
        ("езжай(те)?", r"поезжай\1"),
        ("ехай(те)?", r"поезжай\1"),
        ("ляжь", "ляг"),
        ("ляжьте", "лягте"),
        ("ейный", "ее"),
        ("евонный", "его"),
    ),
    examples=(
        bad("Там {ихний} дом.", "их"),
        bad("Рабочие {ложили} плитку.", "клали"),
        good("Там их дом."),
        good("Рабочие клали плитку."),
    ),
    authority="Русский орфографический словарь",
)
