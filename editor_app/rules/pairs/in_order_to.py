"""«Чтобы» is one word as a conjunction."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Чтобы» и «что бы»"),
    message=QT_TRANSLATE_NOOP("rules", "Союз «чтобы» пишется слитно."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=phrases(
        ("(?:для того|с тем|ради того|вместо того|без того)(?P<at>,? что бы)", ", чтобы"),
        (
            (
                "(?:хочет|хотят|хотел|хотели|хотела|важно|нужно|надо|необходимо|просят|просит|попросил|"
                "попросила|попросили|требует|требуют|потребовал|потребовали)(?P<at>, что бы)"
            ),
            ", чтобы",
        ),
    ),
    examples=(
        bad("Школу закрыли для того{, что бы} сделать ремонт.", ", чтобы"),
        bad("Жители хотят{, что бы} дорогу открыли.", ", чтобы"),
        good("Школу закрыли для того, чтобы сделать ремонт."),
        good("Что бы ни случилось, дорогу откроют."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
)
