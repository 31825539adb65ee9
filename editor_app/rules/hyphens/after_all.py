"""«Таки» takes a hyphen after an adverb, a particle or a verb."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Все-таки»"),
    message=QT_TRANSLATE_NOOP("rules", "«Таки» присоединяется дефисом."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=phrases(
        (r"([а-я]{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)) (таки)", r"\1-\2"),
        ("(он|она|они|оно|мы|вы|ты|я)-(таки)", r"\1 \2"),
        ("(все|так|довольно|опять|прямо|действительно|неужели|верно) (таки)", r"\1-\2"),
    ),
    examples=(
        bad("Дорогу {все таки} открыли.", "все-таки"),
        bad("Он {опять таки} прав.", "опять-таки"),
        good("Дорогу все-таки открыли."),
        bad("Дорогу {открыли таки} вчера.", "открыли-таки"),
        good("Он таки пришел."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
    unasked=Unasked.TYPESETTING,
)
