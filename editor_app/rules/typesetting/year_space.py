"""A space between the figures of a year and the word: «2012 год»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Пробел между числом и словом «год»"),
    message=QT_TRANSLATE_NOOP("rules", "Год отделяется от слова пробелом."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (r"(?<![^\s(«])\d{3,4}(?P<at>)(?=год(?:[ауе]|ом|ы)?(?!\w))", " "),
    ),
    examples=(
        bad("Завод открыт в 2012{}году.", " "),
        bad("Шел 2010{}год.", " "),
        good("Завод открыт в 2012 году."),
        good("Шел 2010 год."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    optional=True,
    unasked=Unasked.TYPESETTING,
)
