"""«№», «§» and «¶» do not leave their number: «№ 5»; the sign is not doubled."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Неразрывный пробел после № и §"),
    message=QT_TRANSLATE_NOOP("rules", "Между знаком и номером ставится неразрывный пробел."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (r"(?<=[№§¶])(?<!№№) ?(?=\d|[IVX]|п/п)", "\u00a0"),
        (r"№№(?!№)", "№"),
    ),
    examples=(
        bad("Школа №{ }15 закрыта.", "\u00a0"),
        bad("Закрыты школы {№№}\u00a05 и 7.", "№"),
        good("Школа №\u00a015 закрыта."),
        good("Подпишите под № и ждите."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора; А. Лебедев. Ководство, § 62",
    optional=True,
    any_language=True,
    unasked=Unasked.TYPESETTING,
)
