"""«№» and «§» stand apart from their number."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Пробел после № и §"),
    message=QT_TRANSLATE_NOOP("rules", "Между знаком и номером ставится неразрывный пробел."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns((r"([№§])(?=\d)", "\\1\u00a0")),
    examples=(
        bad("Школа {№}15 закрыта на ремонт.", "№\u00a0"),
        bad("Смотрите {§}12 устава.", "§\u00a0"),
        good("Школа №\u00a015 закрыта на ремонт."),
        good("Школа № 15 закрыта на ремонт."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора; А. Лебедев. Ководство, § 62",
    any_language=True,
    unasked=Unasked.TYPESETTING,
)
