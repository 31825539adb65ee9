"""A Russian word typed in the Latin layout of the keyboard: «ghbdtn» for «привет»."""

from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.alphabet import is_latin

_LAYOUT = str.maketrans("qwertyuiopasdfghjklzxcvbnm", "йцукенгшщзфывапролдячсмить")
_SHORTEST, _COMMON = 4, 3.0
"""Letters, and frequency on the Zipf scale, that a word must have to be told from a name or an abbreviation."""


def _check(passage: Passage) -> Iterator[Match]:
    lexicon = passage.language.lexicon
    for word in passage.words:
        if len(word.text) >= _SHORTEST and word.text.islower() and is_latin(word.text):
            meant = word.text.translate(_LAYOUT)
            if lexicon.zipf(meant) >= _COMMON and not lexicon.knows(word.text):
                yield Match(word.span, (meant,))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Другая раскладка клавиатуры"),
    message=QT_TRANSLATE_NOOP("rules", "Слово набрано в латинской раскладке."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Министр {crfpfk} об этом.", "сказал"),
        bad("Открыта новая {irjkf} в ауле.", "школа"),
        good("Открыта новая школа iQanat."),
        good("Стартап запустил сервис wooppay и чат bot."),
    ),
    authority="Раскладки клавиатуры ЙЦУКЕН и QWERTY",
)
