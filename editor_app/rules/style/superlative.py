"""«Самый оптимальный»: the word says it already."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Лишнее «самый»"),
    message=QT_TRANSLATE_NOOP("rules", "Слово само означает высшую степень."),
    kind=Kind.STYLE,
    severity=Severity.HINT,
    check=phrases(
        (
            (
                "сам(?:ый|ая|ое|ые|ого|ой|ому|ым|ых|ую|ыми|ом) ((?:оптимальн|максимальн|минимальн|наилучш|"
                r"наихудш|наибольш|наименьш|предельн|идеальн)\w+)"
            ),
            r"\1",
        ),
    ),
    examples=(
        bad("Это {самый оптимальный} вариант.", "оптимальный"),
        bad("Нужна {самая максимальная} скорость.", "максимальная"),
        good("Это оптимальный вариант."),
        good("Это самый лучший вариант."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке",
)
