"""No space after a mark between two words: «слово,слово». Sites, initials, decimals and times are let alone."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

_SMALL, _BIG = "а-яёәғқңөұүһі", "А-ЯЁӘҒҚҢӨҰҮҺІ"

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Нет пробела после знака"),
    message=QT_TRANSLATE_NOOP("rules", "После этого знака нужен пробел."),
    kind=Kind.PUNCTUATION,
    severity=Severity.ERROR,
    check=patterns(
        (rf"(?<=[{_SMALL}{_BIG}»”\")\d])([,;!?])(?=[^\W\d_]|[«„])", r"\1 "),
        (rf"(?<=\w)([,;!?])(?=[{_SMALL}{_BIG}«„])", r"\1 "),
        (r"(?<=[^\W\d_])([,;])(?=\d)", r"\1 "),
        (r"(?<=[a-z]{2})([,;!?])(?=[A-Za-z]{2})", r"\1 "),
        (rf"(?<=[{_SMALL}]{{2}})(:)(?=[^\W\d_]|[«„])", r"\1 "),
        (rf"(?<=[a-zA-Z]{{2}})(:)(?=[{_SMALL}{_BIG}«„])", r"\1 "),
        (rf"(?<=[!?])([!?])(?=[{_SMALL}{_BIG}«„])", r"\1 "),
    ),
    examples=(
        bad("Дорогу открыли{,}но поток машин небольшой.", ", "),
        bad("Напомним{,}Burabay.kz писал об этом.", ", "),
        bad("Штраф заменили{;}«это решение суда», говорят юристы.", "; "),
        good("Портал Liter.kz сообщил в 18:10, что курс вырос на 10,5 тенге."),
        good("А.С.Пушкин, А. С. Пушкин и/или сборник стихов."),
        good("Роста нет: 2:1 в пользу гостей :)"),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    any_language=True,
    unasked=Unasked.TYPESETTING,
)
