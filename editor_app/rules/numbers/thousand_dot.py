"""«тыс.», «руб.», «коп.», «долл.» are written with a full stop."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Точка после «тыс.», «руб.», «коп.», «долл.»"),
    message=QT_TRANSLATE_NOOP("rules", "Это сокращение пишется с точкой."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=patterns(
        (r"(?<=\d[ \u00a0])(тыс|руб|коп|долл)(?![\w.-])", r"\1."),
        (r"(?<=тыс\.[ \u00a0])(руб|долл)(?![\w.-])", r"\1."),
    ),
    examples=(
        bad("Билет стоит 40 {тыс} тенге.", "тыс."),
        bad("Цена 40 тыс. {руб} за тонну.", "руб."),
        good("Билет стоит 40 тыс. тенге."),
        good("Билет стоит 40 тысяч тенге."),
    ),
    authority="Справочная служба gramota.ru; А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    unasked=Unasked.TYPESETTING,
)
