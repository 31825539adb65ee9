"""A long dash that is stuck to the words on both sides."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Тире без пробелов"),
    message=QT_TRANSLATE_NOOP("rules", "Тире отделяется пробелами."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        ("(?<=[а-яё]{2})—(?=[а-яё]{2})", "\u00a0— "),
        ("(?<=[»)])[—–](?=[а-яё])", "\u00a0— "),
    ),
    examples=(
        bad("Алматы{—}крупнейший город.", " — "),
        bad("Газета «Степь»{—}старейшая.", " — "),
        good("Алматы — крупнейший город."),
        good("Трасса Астана—Алматы закрыта."),
        good("Работы ведут 5—10 дней."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
)
