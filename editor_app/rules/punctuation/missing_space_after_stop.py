"""No space after a full stop: «слово.Слово». Sites, initials and numbers are let alone.

A name may be written so («Газета.Ру»): unlike a comma, the stop is not for a machine to move apart unasked.
"""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, bad, good

_SMALL, _BIG = "а-яёәғқңөұүһі", "А-ЯЁӘҒҚҢӨҰҮҺІ"

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Нет пробела после точки"),
    message=QT_TRANSLATE_NOOP("rules", "После точки нужен пробел."),
    kind=Kind.PUNCTUATION,
    severity=Severity.ERROR,
    check=patterns(
        # A full stop: after what is no abbreviation and no initial, before a word that opens a sentence.
        (rf"(?<=[{_SMALL}]{{3}})(?<!Яндекс)(\.)(?=[{_BIG}]|[A-Z][a-z]+[ ,])", r"\1 "),
        (rf"(?<=[{_BIG}]{{3}})(\.)(?=[{_BIG}][{_SMALL}])", r"\1 "),
        (rf"(?<=[»”\")]|[a-z])(\.)(?=[{_BIG}][{_SMALL}])", r"\1 "),
        (rf"(?<=[\w№-]\d)(\.)(?=[{_BIG}][{_SMALL}]* )", r"\1 "),
        (rf"(?<=[{_SMALL}]{{6}})(\.)(?=\d)", r"\1 "),
    ),
    examples=(
        bad("Дорогу открыли{.}Поток машин небольшой.", ". "),
        bad("Сел вертолет Ми-8{.}До поселка везли грузы.", ". "),
        good("Портал Liter.kz сообщил в 18:10, что курс вырос на 10,5 тенге."),
        good("А.С.Пушкин, А. С. Пушкин и/или сборник стихов."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    any_language=True,
)
