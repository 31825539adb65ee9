"""A word that no dictionary has and that is like no other: it may be new, special, or badly distorted."""

from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.lexicon.unknown_words import Guess
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good


def _check(passage: Passage) -> Iterator[Match]:
    asked = set()
    for unknown in passage.unknown_words:
        if unknown.guess is Guess.RARE and unknown.word not in asked:
            asked.add(unknown.word)
            yield Match(unknown.span)


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Незнакомое слово"),
    message=QT_TRANSLATE_NOOP("rules", "Словари не знают этого слова. Если оно верно, добавьте его в словарь."),
    kind=Kind.SPELLING,
    severity=Severity.HINT,
    check=_check,
    examples=(
        bad("Ученые назвали вещество {бульмарфенксид}."),
        bad("По залу пронесся {ыщвзхрум}."),
        good("Ученые назвали вещество новым."),
        good("Водоотведение и берегоукрепление подорожали."),
    ),
    authority="Словари Hunspell и OpenCorpora",
    catch_all=True,
)
