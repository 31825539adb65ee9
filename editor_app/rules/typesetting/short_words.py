"""A word of one or two letters does not stay at the end of a line: «в Алматы»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

_LETTER = "A-Za-zА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі"
_UNIT = r"(?!(?<=\d[ \u00a0])(?:м|мм|см|км|дм|гм|мг|кг|га|мл|т|ц|л|ч|mm?|km|cm|dm|kg)[ ])"
"""A unit leans on its number, not on what follows."""
_BEFORE = r"(?<![^\s(\[«„“”\"])"
_PARTICLE = r"(?:ли|ль|же|ж|бы|б)\b"
"""These lean on the word before them."""

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Короткое слово в конце строки"),
    message=QT_TRANSLATE_NOOP("rules", "После слова в одну или две буквы ставится неразрывный пробел."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (
            rf"{_BEFORE}(?!(?<=[^\W\d_][ \u00a0]){_PARTICLE}){_UNIT}[{_LETTER}]{{1,2}}(?P<at> )(?=\S)",
            "\u00a0",
        ),
    ),
    examples=(
        bad("Съезд прошел в{ }Алматы.", "\u00a0"),
        bad("Автобус пришел, но{ }мост закрыт.", "\u00a0"),
        good("Съезд прошел в\u00a0Алматы."),
        good("Пришел ли автобус."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора; typograf 7.8, common/nbsp/afterShortWord",
    optional=True,
    unasked=Unasked.TYPESETTING,
)
