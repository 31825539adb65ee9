"""Turns of phrase that are written apart although they are often tied by a hyphen."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Без дефиса"),
    message=QT_TRANSLATE_NOOP("rules", "Здесь дефис не нужен."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=phrases(
        ("(едва|вряд|чуть)-ли", r"\1 ли"),
        ("час-пик", "час пик"),
        ("(так)-(как)", r"\1 \2"),
        ("(то)-(есть)", r"\1 \2"),
        ("(как)-(будто|бы)", r"\1 \2"),
        ("(все)-(равно)", r"\1 \2"),
        ("(потому)-(что)", r"\1 \2"),
        ("(может)-(быть)", r"\1 \2"),
        ("(до)-(сих)-(пор)", r"\1 \2 \3"),
        ("(в)-(общем|целом|основном)", r"\1 \2"),
        ("(как)-(правило)", r"\1 \2"),
        ("(так)-(же)", r"\1 же"),
        ("(друг)-(друга|другу|другом)", r"\1 \2"),
        ("(бок)-(о)-(бок)", r"\1 о \3"),
    ),
    examples=(
        bad("Ему {всё-равно}, кто придет.", "всё равно"),
        bad("Школа закрыта, {так-как} идет ремонт.", "так как"),
        good("Ему всё равно, кто придет."),
        good("Школа закрыта, так как идет ремонт."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
    unasked=Unasked.FIX,
)
