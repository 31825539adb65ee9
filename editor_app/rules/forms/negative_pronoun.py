"""«Ни с кем», «ни при каких»: a preposition parts the negative pronoun."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Ни с кем», «ни при каких»"),
    message=QT_TRANSLATE_NOOP("rules", "Предлог ставится между «ни» и местоимением."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=phrases(
        (
            (
                "(с|при|к|у|о|об|от|на|за|для|под|по|перед) ни(каким|какими|каких|какой|каком|какому|кем|"
                "кого|кому|ком|чем|чего|чему)"
            ),
            r"ни \1 \2",
        ),
        ("(?P<at>не ?что) (?:другое|иное) не", "ничто"),
        ("(?P<at>не ?кто) (?:другой|иной) не", "никто"),
    ),
    examples=(
        bad("Он не говорил {с никем}.", "ни с кем"),
        bad("Нельзя {при никаких} условиях.", "ни при каких"),
        bad("{Нечто} другое не могло его испугать.", "Ничто"),
        good("Он не говорил ни с кем."),
        good("Это был не кто иной, как аким."),
        good("Дом возник из ничего."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
)
