"""«Ли», «же», «бы» stay on the line of the word that they belong to."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Частица в начале строки"),
    message=QT_TRANSLATE_NOOP("rules", "Перед «ли», «же», «бы» ставится неразрывный пробел."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (r"(?i)(?<=[^\W\d_]) (?=(?:ли|ль|же|ж|бы|б)[ \u00a0,;:.?!…»“\"])", "\u00a0"),
        (r"(?i)(?<=[^\W\d_][ \u00a0])(?:ли|ль|же|ж|бы|б)(?P<at>\u00a0)(?=\w)", " "),
    ),
    examples=(
        bad("Придет{ }ли автобус вовремя.", "\u00a0"),
        bad("Так{ }же думают соседи.", "\u00a0"),
        good("Придет\u00a0ли автобус вовремя."),
        good("Автобус придет."),
    ),
    authority="А. Лебедев. Ководство, § 62; typograf 7.8, ru/nbsp/beforeParticle",
    optional=True,
    unasked=Unasked.TYPESETTING,
)
