"""Words with no space between them: «принятиепакета». A compound, a brand or a rare word is never parted."""

from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.lexicon.unknown_words import Guess
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, Unasked, bad, good


def _check(passage: Passage) -> Iterator[Match]:
    for unknown in passage.unknown_words:
        if unknown.guess is Guess.GLUED:
            yield Match(unknown.span, unknown.suggestions)


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Слова слиплись"),
    message=QT_TRANSLATE_NOOP("rules", "Между словами нет пробела."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Депутаты обсудили {повышениетарифов} на воду.", "повышение тарифов"),
        bad("Главной {цельюявляетсяразвитие} села.", "целью является развитие"),
        bad("Это {позволилосократить} расходы.", "позволило сократить"),
        bad("{Причинойявляетсяотсутствие} денег.", "Причиной является отсутствие"),
        bad("Гостей встретил министр {ВанЮн}.", "Ван Юн"),
        bad("На вопросы ответил посол {ЧэньТао}.", "Чэнь Тао"),
        bad("Вчера он {посетилПавлодар}.", "посетил Павлодар"),
        bad("{Цифроориентированностьв} школе помогла.", "Цифроориентированность в"),
        good("Товарооборот вырос, водоснабжение указать в договоре."),
        good("КазМунайГаз и КазТрансОйл подписали договор."),
        good("Видео выложили на YouTube, его снял МакКейн на iPhone."),
    ),
    authority="Правила русской орфографии и пунктуации, под ред. В. В. Лопатина, 2006",
    unasked=Unasked.FIX,
)
