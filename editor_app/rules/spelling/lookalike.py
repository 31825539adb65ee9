"""A Latin letter in a Cyrillic word that looks like the right one: «cнова» with a Latin «c»."""

from collections.abc import Iterator, Mapping

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.alphabet import CYRILLIC, LATIN

_RUSSIAN = str.maketrans("AaBEeKMHOoPpCcTyXx", "АаВЕеКМНОоРрСсТуХх")
_KAZAKH = _RUSSIAN | str.maketrans("IihYyəɵ", "ІіһҮүәө")
"""Letters that a keyboard without the Kazakh ones offers in their stead."""


def _check(passage: Passage) -> Iterator[Match]:
    for word in passage.words:
        # «ТНК-BP» is of two alphabets, its parts are not.
        if any(_is_mixed(part) for part in word.text.split("-")) and (right := _repaired(passage, word.text)):
            yield Match(word.span, (right,))


def _is_mixed(part: str) -> bool:
    return not (LATIN.isdisjoint(part) or CYRILLIC.isdisjoint(part))


def _repaired(passage: Passage, word: str) -> str | None:
    """Return the word all in Cyrillic if there is such a word."""
    for table in (_RUSSIAN, _KAZAKH):
        right = _translated(word, table)
        if right and passage.language.lexicon.knows(right):
            return right
    return None


def _translated(word: str, table: Mapping[int, int]) -> str | None:
    right = "-".join(part.translate(table) if _is_mixed(part) else part for part in word.split("-"))
    return None if LATIN.intersection(right) or right == word else right


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Латинская буква в слове"),
    message=QT_TRANSLATE_NOOP("rules", "В слове есть латинская буква, похожая на кириллическую."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Дорогу {cнова} закрыли.", "снова"),
        bad("Город ждет {стартaпов} и денег.", "стартапов"),
        bad("Министр говорил про {бiлiм} и науку.", "білім"),
        good("Дорогу снова закрыли."),
        good("Открыли IT-хаб и VIP-залы, продали ТНК-BP."),
    ),
    authority="Unicode, технический отчет 39",
    any_language=True,
)
