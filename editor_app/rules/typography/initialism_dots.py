"""Initial abbreviations have no full stops and no hyphen: «США», «МИДа»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Точки и дефис в аббревиатуре"),
    message=QT_TRANSLATE_NOOP("rules", "Аббревиатура пишется без точек, окончание — без дефиса."),
    kind=Kind.SPELLING,
    severity=Severity.WARNING,
    check=patterns(
        (r"(?<![\w.])С\.Ш\.А\.?(?![\w.])", "США"),
        (r"(?<![\w.])О\.О\.Н\.?(?![\w.])", "ООН"),
        (r"(?<!\w)(МИД|ТЮЗ|ЗАГС|МРОТ|ГОСТ|вуз|ВУЗ)-(а|у|ом|е|ы|ов|ам)(?!\w)", r"\1\2"),
    ),
    examples=(
        bad("Делегация {С.Ш.А.} приехала.", "США"),
        bad("Так сказали в {МИД-е}.", "МИДе"),
        good("Делегация США приехала."),
        good("Так сказали в МИДе."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
    unasked=Unasked.FIX,
)
