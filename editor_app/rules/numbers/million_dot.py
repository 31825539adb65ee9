"""«млн», «млрд», «трлн» are written without a full stop, unless it ends the sentence."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Точка после «млн», «млрд», «трлн»"),
    message=QT_TRANSLATE_NOOP("rules", "Это сокращение пишется без точки."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=patterns((r"(?<![\w-])(млн|млрд|трлн)\.(?=[ \u00a0]+(?:[а-яё(]|куб)|[ \u00a0]?[,;:)–—-])", r"\1")),
    examples=(
        bad("Бюджет вырос до 20 {млрд.} тенге.", "млрд"),
        bad("Освоено 5 {млн.}, остальное вернули.", "млн"),
        good("Бюджет вырос до 20 млрд тенге."),
        good("Бюджет вырос до 20 млрд. Деньги пойдут на дороги."),
        good("Бюджет вырос до 20 млрд."),
    ),
    authority="Справочная служба gramota.ru; А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    unasked=Unasked.TYPESETTING,
)
