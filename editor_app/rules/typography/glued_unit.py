"""«г.», «гг.» and units stand apart from their figure: «2022 г.», «5 км»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

_UNITS = "гг?|вв?|тыс|млн|млрд|трлн|руб|тг|тенге|км|кг|см|мм|га|кв|мин|сек|ч|т|л"

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Пробел между числом и единицей"),
    message=QT_TRANSLATE_NOOP("rules", "Число отделяется от слова и сокращения неразрывным пробелом."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (r"(?<![\w-])((?:1[89]|20)\d\d)(гг?\.)", "\\1\u00a0\\2"),
        (rf"(?<![\w.-])(\d+(?:[.,]\d+)?)({_UNITS})(?![\w-])(?<!\d[гвтл])", "\\1\u00a0\\2"),
    ),
    examples=(
        bad("Мост построен в {2022г.} на средства области.", "2022\u00a0г."),
        bad("До поселка {15км} по трассе.", "15\u00a0км"),
        bad("Премия составила {500тг}.", "500\u00a0тг"),
        good("Мост построен в 2022\u00a0г. на средства области."),
        good("Сеть 5G и корпус 4г работают."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора; ГОСТ 8.417-2002",
    unasked=Unasked.TYPESETTING,
)
