"""A short last word or number does not stand alone on the last line of a paragraph."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

_END = r"(?= [«„(\[—]*[^\W\d_a-zа-яё]|$)"
"""Where a sentence or the paragraph ends."""

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Короткое слово в конце предложения"),
    message=QT_TRANSLATE_NOOP("rules", "Перед коротким последним словом ставится неразрывный пробел."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (rf"(?<=[^\W_])(?<!\bв)(?<!\bи) (?=[A-Za-zА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]{{1,3}}[.!?…]{_END})", "\u00a0"),
        (rf"(?<=[^\W\d_]) (?=\d{{1,2}}[-+−%»”\")]?(?:[.!?…]{_END}|$))", "\u00a0"),
    ),
    examples=(
        bad("Спросили, что он{ }ест.", "\u00a0"),
        bad("Справка{ }09", "\u00a0"),
        good("Спросили, что он\u00a0ест."),
        good("Открыли новую дорогу."),
    ),
    authority="А. Лебедев. Ководство, § 62; typograf 7.8, common/nbsp/beforeShortLastWord",
    optional=True,
    unasked=Unasked.TYPESETTING,
)
