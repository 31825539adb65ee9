import pytest

from editor_app.lexicon.lexicon import Lexicon
from editor_app.lexicon.unknown_words import Guess, UnknownWord, UnknownWords
from editor_app.text.sentences import sentences
from editor_app.text.tokens import tokens


def unknown_words(lexicon: Lexicon, text: str) -> list[UnknownWord]:
    openings = frozenset(sentence.start for sentence in sentences(text))
    return list(UnknownWords(lexicon, tuple(tokens(text)), openings, lambda _, __, candidates: [0.0] * len(candidates)))


@pytest.mark.parametrize(
    ("text", "word", "guess"),
    [
        ("Наша отвественность велика.", "отвественность", Guess.SLIP),
        ("Отвественность велика.", "Отвественность", Guess.SLIP),
        ("Обсудили повышениетарифов на воду.", "повышениетарифов", Guess.GLUED),
        ("Цифроориентированностьв школе помогла.", "Цифроориентированностьв", Guess.GLUED),
        ("Вчера Сагинбаевазаявила о планах.", "Сагинбаевазаявила", Guess.GLUED),
        ("Об этом Сагинбаевуне сообщили.", "Сагинбаевуне", Guess.GLUED),
        ("Аэтот голос знаком всем.", "Аэтот", Guess.GLUED),
        ("Деминбылназначен вчера.", "Деминбылназначен", Guess.GLUED),
        ("Утромжители вышли на субботник.", "Утромжители", Guess.GLUED),
        ("Построили онлайн-площадкуторговли зерном.", "онлайн-площадкуторговли", Guess.GLUED),
        ("Отложили расширениедвухэтажногоздания школы.", "расширениедвухэтажногоздания", Guess.GLUED),
        ("Их было многона площади.", "многона", Guess.GLUED),
        ("В гости пришел Уйрхольм с женой.", "Уйрхольм", Guess.NAME),
        ("Вещество бульмарфенксид опасно.", "бульмарфенксид", Guess.RARE),
        ("Двое пропарламентских депутатов молчат.", "пропарламентских", Guess.RARE),
        ("В горах он покорил все пятитысячники.", "пятитысячники", Guess.RARE),
        ("Он был невсегда прав.", "невсегда", Guess.GLUED),
    ],
)
def test_an_unknown_word_is_taken_for_what_it_is(lexicon: Lexicon, text: str, word: str, guess: Guess) -> None:
    [unknown] = unknown_words(lexicon, text)
    assert (unknown.word, unknown.guess) == (word, guess)
    assert unknown.span.of(text) == word


@pytest.mark.parametrize(
    "text",
    [
        "Прошел концерт «Бақытты отбасы».",
        "Компания «Казахстан темир жолы» и фракция «Ак жол» молчат.",
        "АРДФМ и ЕНПФ ответили, МВДшник молчал.",
        "Просим участника(ов) прийти; одно- и двухэтажный дом на 100 м².",
        "Министр Линас Канкявичус уехал в Вильнюс.",
        "Ол аң да, құс та емес.",
        "Выложили на YouTube и iPhone, пишет Liter.kz.",
    ],
)
def test_nothing_is_said_of_what_is_right_or_foreign(lexicon: Lexicon, text: str) -> None:
    assert [unknown for unknown in unknown_words(lexicon, text) if unknown.guess in (Guess.SLIP, Guess.GLUED)] == []


@pytest.mark.parametrize("word", ["Савенкин", "Маркос", "Дамьяно", "Румбас"])
def test_a_name_is_not_torn(lexicon: Lexicon, word: str) -> None:
    found = unknown_words(lexicon, f"Вчера в город приехал {word} с женой.")
    assert [unknown.word for unknown in found if unknown.guess in (Guess.SLIP, Guess.GLUED)] == []


@pytest.mark.parametrize("word", ["Вондел", "Дафила", "Несета", "Петрос"])
def test_a_short_name_at_the_opening_is_not_torn(lexicon: Lexicon, word: str) -> None:
    found = unknown_words(lexicon, f"{word} приехал в город с женой.")
    assert [unknown.word for unknown in found if unknown.guess is Guess.GLUED] == []


@pytest.mark.parametrize("text", ["Вночь на среду выпал снег.", "Ктобы сомневался.", "Ноэто не так."])
def test_short_glued_words_at_the_opening_are_split(lexicon: Lexicon, text: str) -> None:
    assert [unknown.guess for unknown in unknown_words(lexicon, text)] == [Guess.GLUED]


def test_in_a_text_without_capitals_a_name_lacks_its_own(lexicon: Lexicon) -> None:
    [unknown] = unknown_words(lexicon, "завтра едем из твери домой")
    assert unknown.suggestions[0] == "Твери"


def test_a_slip_is_not_excused_as_kazakh_by_a_russian_neighbour(lexicon: Lexicon) -> None:
    [unknown] = unknown_words(lexicon, "Вскоре музыканы поселка вернулись.")
    assert (unknown.guess, unknown.suggestions[0]) == (Guess.SLIP, "музыканты")


def test_the_sentence_decides_between_corrections(lexicon: Lexicon) -> None:
    def fits(words: object, place: int, candidates: list[str]) -> list[float]:
        return [9.0 if candidate == "группы" else 0.0 for candidate in candidates]

    text = "При участии контактной група."
    [unknown] = UnknownWords(lexicon, tuple(tokens(text)), frozenset({0}), fits)  # type: ignore[arg-type]
    assert unknown.suggestions[0] == "группы"


@pytest.mark.parametrize("text", ["В гости пришел Уйрхольм с женой.", "Вещество бульмарфенксид опасно."])
def test_the_sentence_is_not_asked_about_a_word_that_stays_as_it_is(lexicon: Lexicon, text: str) -> None:
    def fits(words: object, place: int, candidates: object) -> list[float]:
        raise AssertionError(candidates)

    [unknown] = UnknownWords(lexicon, tuple(tokens(text)), frozenset({0}), fits)
    assert unknown.suggestions == ()


def test_a_word_that_texts_do_not_show_may_be_what_was_meant(lexicon: Lexicon) -> None:
    assert not lexicon.corrections("пескоструйшик", rare=False)
    assert lexicon.corrections("пескоструйшик")[0].text == "пескоструйщик"


@pytest.mark.parametrize(
    "word",
    ["хлоркапрон", "лавиносъемку", "сартоколин", "приморозке", "переверсия", "вечнотающий", "роль-камеа", "Сан-Родан"],
)
def test_a_rare_word_is_neither_torn_nor_corrected(lexicon: Lexicon, word: str) -> None:
    found = unknown_words(lexicon, f"В книге описан {word} без рисунков.")
    assert [unknown for unknown in found if unknown.guess in (Guess.SLIP, Guess.GLUED)] == []


@pytest.mark.parametrize("word", ["племянниккузнеца", "горькаятоска", "вбольшомлесу", "поезд-блендерр"])
def test_what_is_stuck_or_slipped_is_still_told(lexicon: Lexicon, word: str) -> None:
    [unknown] = unknown_words(lexicon, f"В книге описан {word} без рисунков.")
    assert unknown.guess in (Guess.SLIP, Guess.GLUED)
