"""«По-прежнему», «по-видимому», «по-русски» take a hyphen."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Дефис в наречиях на «по-»"),
    message=QT_TRANSLATE_NOOP("rules", "Наречие пишется через дефис."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=phrases(
        (r"по (\w{2,}(?:ск|цк)и)(?<!по поиски)(?<!по доски)(?<!по тиски)", r"по-\1"),
        ("по (видимому)", r"по-\1"),
        (
            (
                "по (прежнему)(?=[ ]+(?:не|в|на|с|из|к|у|за|от|остается|остаются|работает|работают|действует|"
                "действуют|продолжает|продолжают|будет|будут|является|есть|нет|живет|живут|стоит|стоят|"
                r"закрыт\w*|открыт\w*)(?!\w)|[,.])"
            ),
            r"по-\1",
        ),
    ),
    examples=(
        bad("Дорога {по прежнему} закрыта.", "по-прежнему"),
        bad("Он говорит {по казахски}.", "по-казахски"),
        bad("{По видимому}, дождь.", "По-видимому"),
        good("Дорога по-прежнему закрыта."),
        good("Живут по прежнему адресу."),
        good("Он говорит по-казахски."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
)
