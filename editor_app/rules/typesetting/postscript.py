"""«P. S.» is two words that stay together, in Latin letters."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«P. S.»"),
    message=QT_TRANSLATE_NOOP("rules", "Постскриптум пишется латиницей, через неразрывный пробел."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (r"(?i)(?<!\S)[pз]\.[ \u00a0]?[sы]\.:?[ \u00a0](?<!\bP\.\u00a0S\. )", "P.\u00a0S. "),
        (
            r"(?i)(?<!\S)[pз]\.[ \u00a0]?[pз]\.[ \u00a0]?[sы]\.:?[ \u00a0](?<!\bP\.\u00a0P\.\u00a0S\. )",
            "P.\u00a0P.\u00a0S. ",
        ),
    ),
    examples=(
        bad("{P.S. }Привет всем.", "P.\u00a0S. "),
        bad("{P. P. S. }Привет всем.", "P.\u00a0P.\u00a0S. "),
        good("P.\u00a0S. Привет всем."),
        good("Версия 2P.S. устарела."),
    ),
    authority="typograf 7.8, ru/nbsp/ps",
    optional=True,
    unasked=Unasked.TYPESETTING,
)
