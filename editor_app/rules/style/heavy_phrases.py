"""Heavy turns of phrase that agencies live by: for houses that want none of them."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Тяжелые обороты"),
    message=QT_TRANSLATE_NOOP("rules", "Оборот можно заменить одним словом."),
    kind=Kind.STYLE,
    severity=Severity.HINT,
    check=phrases(
        ("приня(л|ла|ло|ли|ть) участие", r"участвова\1"),
        ("принима(ет|ют) участие", r"участву\1"),
        ("оказа(ли|ла) помощь", r"помог\1"),
        ("в рамках", "на", "во время"),
        ("тот факт,? что", "то, что"),
        (r"на территории (?=\w+ области)", "в "),
        ("в связи с тем,? что", "потому что"),
        ("в силу того,? что", "потому что"),
        ("за счет того,? что", "потому что"),
        ("при наличии", "если есть"),
        ("в случае наличия", "если есть"),
        ("озвучи(л|ла|ли|ть)", r"назва\1"),
    ),
    examples=(
        bad("Школьники {приняли участие} в конкурсе.", "участвовали"),
        bad("Рейс отменен {в связи с тем, что} идет снег.", "потому что"),
        good("Школьники участвовали в конкурсе."),
        good("Рейс отменен, потому что идет снег."),
    ),
    authority="Н. Галь. Слово живое и мертвое",
    optional=True,
)
