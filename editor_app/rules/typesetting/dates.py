"""A day does not leave its month, nor a year its «г.»: «14 апреля», «2022 г.»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

_MONTHS = "янв|фев|мар[та]|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек"

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Неразрывный пробел в дате"),
    message=QT_TRANSLATE_NOOP("rules", "Внутри даты ставится неразрывный пробел."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (rf"(?i)(?<!\d)\d{{1,2}}(?P<at> )(?=(?:{_MONTHS})[а-я]{{0,6}}(?!\w))", "\u00a0"),
        (r"(?<=\d{4}) (?=гг?(?:[ \u00a0.,;:!?)»]|$))", "\u00a0"),
        (r"(?<!\d)\d{4}(?P<at>)(?=гг?(?:[ \u00a0.,;]|$))", "\u00a0"),
        (r"(?<=[IVX]) ?(?=вв?(?:[.,;:?!»]|$))", "\u00a0"),
    ),
    examples=(
        bad("Школу откроют 14{ }апреля.", "\u00a0"),
        bad("Мост построен в 2022{ }г. в срок.", "\u00a0"),
        good("Школу откроют 14\u00a0апреля."),
        good("Мост построен в 2022\u00a0г. в срок."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    optional=True,
    unasked=Unasked.TYPESETTING,
)
