"""«-либо», «-нибудь», «кое-» take a hyphen."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Дефис с «либо», «нибудь», «кое»"),
    message=QT_TRANSLATE_NOOP("rules", "Частица присоединяется дефисом."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=phrases(
        (
            (
                "(как(?:ой|ая|ое|ие|ого|ому|им|ом|ую|их|ими|ой)|что|чего|чему|чем|чем|кто|кого|кому|кем|ком|"
                "где|когда|как|куда|откуда|почему|зачем|чей|чья|чье|чьи|сколько) (либо(?! [а-я]+,? "
                "либо)(?!,)|нибудь)(?<! либо либо)"
            ),
            r"\1-\2",
        ),
        ("(кое) (кто|что|где|как|какой|какая|какие|куда|когда|кого|чего)", r"\1-\2"),
    ),
    examples=(
        bad("Запретить увеличение {каких либо} налогов.", "каких-либо"),
        bad("Он {где нибудь} остановится.", "где-нибудь"),
        bad("Осталось {кое что} сделать.", "кое-что"),
        good("Без каких-либо налогов он где-нибудь остановится."),
        good("Кое о чем договорились."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
)
