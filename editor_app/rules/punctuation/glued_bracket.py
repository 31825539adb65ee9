"""A bracket or a closing quotation mark with no space between it and the next word."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Скобка или кавычка слиплась со словом"),
    message=QT_TRANSLATE_NOOP("rules", "Здесь нужен пробел."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=patterns(
        # «участник(и)» and «(не)возможно» are one word; «Барселона»ның has a Kazakh ending.
        (r"(?<=[а-яёА-ЯЁ]{2})(\()(?=[^()]{4,}\))", r" \1"),
        (r"[^()]{5}(?P<at>(\)))(?=[а-яёА-ЯЁ]{3})", r"\2 "),
        (r"(?<=[а-яёА-ЯЁ])(«)(?=[А-ЯЁа-яё])", r" \1"),
        (r"(?<=[а-яё.!?])(»)(?=[а-яё]{4})", r"\1 "),
    ),
    examples=(
        bad("Работы завершит подрядчик{(}их ведут с весны).", " ("),
        bad("Работы завершит ТОО{«}Алтын жол».", " «"),
        bad("Газета «Степной вестник{»}вышла утром.", "» "),
        good("Просим участника(ов) сообщить о себе."),
        good("Это (не)возможно."),
        good("Матч «Барселона»ның жеңісі."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    unasked=Unasked.FIX,
)
