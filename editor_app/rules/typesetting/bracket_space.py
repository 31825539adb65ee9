"""A space before an opening bracket, none inside an empty one: «слово (слово)»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Пробел перед скобкой"),
    message=QT_TRANSLATE_NOOP("rules", "Перед открывающей скобкой ставится пробел."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (r"(?:(?<=[а-яёА-ЯЁ]{2})|(?<=[.!?,;…)]))(\()(?![а-яёa-z]{1,4}\))", r" \1"),
        (r"(?<=[A-Za-z]{2})(\()(?=[A-ZА-ЯЁ][a-zа-яё]+ )", r" \1"),
        (r"(?<=[(\[]) +(?=[)\]])", ""),
    ),
    examples=(
        bad("Скобки{(}все правильные)", " ("),
        bad("Строка (первая){(}вторая).", " ("),
        good("Просим участника(ов) сообщить о себе."),
        good("Это (не)возможно."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    optional=True,
    unasked=Unasked.TYPESETTING,
)
