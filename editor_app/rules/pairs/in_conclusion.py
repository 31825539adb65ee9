"""«В заключение» is «finally»; «в заключении» is in custody or in a report."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«В заключение»"),
    message=QT_TRANSLATE_NOOP("rules", "В значении «в конце» пишется «в заключение», «в завершение»."),
    kind=Kind.SPELLING,
    severity=Severity.WARNING,
    check=phrases(
        (
            (
                r"(?P<at>в (заключ|заверш)ении)(?=,? (?:\w+ ){0,4}(?:отметил|сказал|подчеркнул|сообщил|"
                r"поблагодарил|пожелал|заявил|добавил|призвал|напомнил|выразил)[аио]?(?!\w))(?! (?:эксперт|"
                "суд|комисси|специалист|прокур))"
            ),
            r"в \2ение",
        ),
        (
            (
                "(?P<at>в заключении) (?:своего |своей )?(?:выступления|речи|встречи|беседы|заседания|"
                "разговора|концерта|программы)"
            ),
            "в заключение",
        ),
    ),
    examples=(
        bad("{В заключении} аким поблагодарил врачей.", "В заключение"),
        bad("{В заключении} встречи стороны обменялись подарками.", "В заключение"),
        good("В заключение аким поблагодарил врачей."),
        good("В заключении экспертов говорится о сроках."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
)
