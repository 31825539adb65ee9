"""A cardinal in figures takes no ending: «в 24 странах», «20 часов». Decades keep theirs: «90-х»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

_ORDINALS = "класс|курс|игр|год|числ|групп|страниц|мест|вод|век|разряд|квартал"

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Окончание количественного числительного"),
    message=QT_TRANSLATE_NOOP("rules", "После количественного числительного в цифрах окончание не пишут."),
    kind=Kind.SPELLING,
    severity=Severity.WARNING,
    check=patterns(
        (rf"(?<![\w,.–-])(\d*(?<!1)[234])-(?:х|ех|мя|емя)(?=[ \u00a0]+(?!{_ORDINALS})[а-яё]{{3,}})", r"\1"),
        (rf"(?<![\w,.–-])(\d+)-(?:и|ти|ми|тью)(?=[ \u00a0]+(?!{_ORDINALS})[а-яё]{{3,}})", r"\1"),
    ),
    examples=(
        bad("Болезнь нашли в {24-х} странах.", "24"),
        bad("После {20-и} часов работы он уснул.", "20"),
        bad("Ждали больше {5-ти} лет.", "5"),
        good("Болезнь нашли в 24 странах в конце 90-х годов."),
        good("Экзамены сдают в 2-х классах школы."),
        good("Мода 60-х и 1980-х вернулась."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    unasked=Unasked.FIX,
)
