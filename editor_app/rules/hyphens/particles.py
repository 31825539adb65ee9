"""«-либо», «-нибудь», «кое-» take a hyphen."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, Unasked, bad, good

_PRONOUN = (
    "как(?:ой|ая|ое|ие|ого|ому|им|ом|ую|их|ими)|что|чего|чему|чем|кто|кого|кому|кем|где|когда|как|куда|откуда|почему|"
    "зачем|чей|чья|чье|чьи|сколько"
)
_PLAIN = "как(?:ой|ая|ое|ие|ого|ому|их|ую)|кто|кого|кому|кем|где|куда|откуда|почему|зачем"
"""Those after which «то» is hardly a word of its own; «что то», «как то», «когда то» may be."""

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Дефис с «либо», «нибудь», «кое»"),
    message=QT_TRANSLATE_NOOP("rules", "Частица присоединяется дефисом."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=phrases(
        (rf"({_PRONOUN})(?: -|- | - )(то|либо|нибудь)", r"\1-\2"),
        (rf"({_PRONOUN}) (либо(?! [а-я]+,? либо)(?!,)|нибудь)", r"\1-\2"),
        (rf"({_PLAIN}) то(?! же| и | или |,? что| самое)", r"\1-то"),
        (r"(кое|кой)(?: -|- | - | )(кто|что|где|как|какой|какая|какие|куда|когда|кого|чего)", r"\1-\2"),
    ),
    examples=(
        bad("Запретить увеличение {каких либо} налогов.", "каких-либо"),
        bad("Он {где нибудь} остановится.", "где-нибудь"),
        bad("Осталось {кое что} сделать.", "кое-что"),
        bad("{Кто то} открыл дверь.", "Кто-то"),
        bad("{Кое -кто} ушел.", "Кое-кто"),
        good("Без каких-либо налогов он где-нибудь остановится."),
        good("Кое о чем договорились."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
    unasked=Unasked.TYPESETTING,
)
