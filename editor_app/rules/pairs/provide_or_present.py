"""«Предоставить» is to give, «представлять» is to be."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Представить» и «предоставить»"),
    message=QT_TRANSLATE_NOOP(
        "rules", "Дать возможность — «предоставить»; быть интересным или опасным — «представлять»."
    ),
    kind=Kind.SPELLING,
    severity=Severity.WARNING,
    check=phrases(
        (
            (
                r"предоставля(ет|ют|л|ла|ло|ли|ющ\w+)(?= (?:\w+(?:ый|ий|ую|ое|ой) )?(?:интерес|опасность|"
                r"угрозу|ценность|сложность|трудность)(?!\w))"
            ),
            r"представля\1",
        ),
        (
            (
                r"представ(ля(?:ет|ют|ли|ть)|ил[аи]?|ить|ят|ит)(?= (?:\w+(?:ый|ий|ую|ое|ой|ые|ие) "
                r")?(?:возможность|отсрочк[уи]|субсиди[юи]|льгот[уы]|жилье|скидк[уи]|кредиты?)(?!\w))"
            ),
            r"предостав\1",
        ),
    ),
    examples=(
        bad("Находка {предоставляет} большой интерес.", "представляет"),
        bad("Закон {представляет} возможность вернуть налог.", "предоставляет"),
        good("Находка представляет большой интерес."),
        good("Закон предоставляет возможность вернуть налог."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке",
)
