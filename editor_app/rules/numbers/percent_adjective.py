"""«20%-ный», not «20%-ый»; «20%», not «20-ти %»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Прилагательное со знаком процента"),
    message=QT_TRANSLATE_NOOP("rules", "Наращение после знака процента — с «н»: «20%-ный»."),
    kind=Kind.SPELLING,
    severity=Severity.WARNING,
    check=patterns(
        (r"(\d+%)-(ый|ая|ое|ые|ого|ому|ым|ом|ой|ую|ых|ыми)(?!\w)", r"\1-н\2"),
        (r"(\d+)-(?:ти|и|х|ми)[ \u00a0]?%", r"\1%"),
    ),
    examples=(
        bad("Банк дает {20%-ый} кредит.", "20%-ный"),
        bad("Рост составил около {20-ти%}.", "20%"),
        good("Банк дает 20%-ный кредит."),
        good("Банк дает 20-процентный кредит."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    unasked=Unasked.TYPESETTING,
)
