"""«т. д.», «т. п.», «т. е.» and their kin are two words, each with its full stop and a space between."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

_SPACE = "\u00a0"

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Сокращения из двух слов"),
    message=QT_TRANSLATE_NOOP("rules", "Части сокращения разделяются неразрывным пробелом."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (r"(?<![\w.])([тТ]\.)([деёкнп]\.)(?![\w])", rf"\1{_SPACE}\2"),
        (r"(?<![\w.])в т\.ч\.(?!\w)", f"в т.{_SPACE}ч."),
        (r"(?<![\w.])(?:н\.э\.)(?!\w)", f"н.{_SPACE}э."),
        (r"(?<=\bи )(?P<at>т([дп])\.?)(?![\w-])", rf"т.{_SPACE}\2."),
        (r"(?<![\w.])г\.г\.(?!\w)", "гг."),
        (r"(?<![\w.])в\.в\.(?!\w)", "вв."),
    ),
    examples=(
        bad("Купили парты, доски и {т.д.}", "т.\u00a0д."),
        bad("Купили парты, доски и {тд.}", "т.\u00a0д."),
        bad("Работы велись в 2021–2022 {г.г.} без перерыва.", "гг."),
        bad("Сумма включает все расходы, {в т.ч.} на дорогу.", "в т.\u00a0ч."),
        good("Купили парты, доски и т. д."),
        good("Работы велись в 2021–2022 гг. без перерыва."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    unasked=Unasked.TYPESETTING,
)
