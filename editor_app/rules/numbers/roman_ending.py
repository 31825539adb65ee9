"""Roman figures take no ending: «XX века»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Окончание после римских цифр"),
    message=QT_TRANSLATE_NOOP("rules", "После римских цифр окончание не пишут."),
    kind=Kind.SPELLING,
    severity=Severity.WARNING,
    check=patterns((r"(?<![\w-])([IVX]+)-(?:го|ого|му|ому|й|ый|ой|м|ом|е|ое|я|ая|ю|ую|х|ых)(?![\w-])", r"\1")),
    examples=(
        bad("Мечеть построена в начале {XX-го} века.", "XX"),
        bad("Прошел {IV-й} съезд учителей.", "IV"),
        good("Мечеть построена в начале XX века."),
        good("Прошел IV съезд учителей."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    unasked=Unasked.TYPESETTING,
)
