"""A word that exists in none of the desk's languages, where it is plain enough what was meant."""

from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.lexicon.unknown_words import Guess
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good


def _check(passage: Passage) -> Iterator[Match]:
    for unknown in passage.unknown_words:
        if unknown.guess is Guess.SLIP:
            yield Match(unknown.span, unknown.suggestions)


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Опечатка или ошибка в слове"),
    message=QT_TRANSLATE_NOOP("rules", "Такого слова нет ни в одном из словарей."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Компания несет {отвественность} за груз.", "ответственность"),
        bad("Новое {агенство} откроют осенью.", "агентство"),
        bad("{Тренеровка} прошла на новом стадионе.", "Тренировка"),
        good("Аким области Ерлан Сагинбаев открыл курултай в ауле."),
        good("Ансамбль «Жас ұлан» исполнил кюй «Бақытты отбасы»."),
        good("Северо-казахстанские животноводы получили субсидии ЕНПФ и КазМунайГаза."),
    ),
    authority="Орфографический словарь; словари Hunspell и OpenCorpora",
    catch_all=True,
)
