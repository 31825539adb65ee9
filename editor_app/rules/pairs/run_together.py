"""Adverbs and conjunctions that are one word, or two."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Слитно или раздельно"),
    message=QT_TRANSLATE_NOOP("rules", "Это наречие или союз пишется иначе."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=phrases(
        ("за частую", "зачастую"),
        ("в последствии", "впоследствии"),
        ("на последок", "напоследок"),
        ("в ручную(?! клад| работ)", "вручную"),
        ("в близи", "вблизи"),
        ("в плотную", "вплотную"),
        ("в перемешку", "вперемешку"),
        ("вобщем", "в общем"),
        ("всвязи", "в связи"),
        ("тоесть", "то есть"),
        ("вцелом", "в целом"),
        ("врезультате", "в результате"),
        ("потомучто", "потому что"),
        ("поповоду", "по поводу"),
        ("втом числе", "в том числе"),
    ),
    examples=(
        bad("{За частую} дороги закрывают ночью.", "Зачастую"),
        bad("{В последствии} он стал врачом.", "Впоследствии"),
        bad("{Вобщем}, сроки прежние.", "В общем"),
        bad("Рейс отменен {всвязи} с бурей.", "в связи"),
        good("Зачастую дороги закрывают ночью."),
        good("В связи с бурей рейс отменен."),
        good("В общем и целом, то есть почти всегда."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
)
