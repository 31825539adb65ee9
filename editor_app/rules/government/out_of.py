"""«Вернуться из отпуска», «прийти из школы»: «из» for «в», «с» for «на»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Из» и «с»"),
    message=QT_TRANSLATE_NOOP("rules", "Если туда — «в», то оттуда — «из»."),
    kind=Kind.GRAMMAR,
    severity=Severity.WARNING,
    check=phrases(
        (
            (
                r"(?:верн|возвра|прие|приш|прибы|вы[шх]|уво)\w+ (?P<at>с) (?:школы|отпуска|армии|больницы|"
                "университета|института|магазина|города|страны|области|района|поселка|аула|села|деревни|суда|"
                "парламента|тюрьмы|колонии|дома|театра|музея|столицы|плена|эмиграции|командировки|поездки|"
                "санатория)"
            ),
            "из",
        ),
    ),
    examples=(
        bad("Он вернулся {с} отпуска.", "из"),
        bad("Дети пришли {с} школы.", "из"),
        good("Он вернулся из отпуска с завода."),
        good("Рабочие пришли с работы."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке",
)
