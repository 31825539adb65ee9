import pytest

from editor_app.lexicon.lexicon import Lexicon
from editor_app.lexicon.strangers import Seems, Stranger, Strangers
from editor_app.text.sentences import sentences
from editor_app.text.tokens import tokens


def strangers(lexicon: Lexicon, text: str) -> list[Stranger]:
    openings = frozenset(sentence.start for sentence in sentences(text))
    return list(Strangers(lexicon, tuple(tokens(text)), openings, lambda _, __, candidates: [0.0] * len(candidates)))


@pytest.mark.parametrize(
    ("text", "word", "seems"),
    [
        ("Наша отвественность велика.", "отвественность", Seems.SLIP),
        ("Отвественность велика.", "Отвественность", Seems.SLIP),
        ("Обсудили повышениетарифов на воду.", "повышениетарифов", Seems.STUCK),
        ("Цифроориентированностьв школе помогла.", "Цифроориентированностьв", Seems.STUCK),
        ("Вчера Сагинбаевазаявила о планах.", "Сагинбаевазаявила", Seems.STUCK),
        ("Об этом Сагинбаевуне сообщили.", "Сагинбаевуне", Seems.STUCK),
        ("Аэтот голос знаком всем.", "Аэтот", Seems.STUCK),
        ("Деминбылназначен вчера.", "Деминбылназначен", Seems.STUCK),
        ("Утромжители вышли на субботник.", "Утромжители", Seems.STUCK),
        ("Построили онлайн-площадкуторговли зерном.", "онлайн-площадкуторговли", Seems.STUCK),
        ("Отложили расширениедвухэтажногоздания школы.", "расширениедвухэтажногоздания", Seems.STUCK),
        ("Их было многона площади.", "многона", Seems.STUCK),
        ("В гости пришел Уйрхольм с женой.", "Уйрхольм", Seems.NAME),
        ("Вещество бульмарфенксид опасно.", "бульмарфенксид", Seems.RARE),
        ("Двое пропарламентских депутатов молчат.", "пропарламентских", Seems.RARE),
        ("В горах он покорил все пятитысячники.", "пятитысячники", Seems.RARE),
        ("Он был невсегда прав.", "невсегда", Seems.STUCK),
    ],
)
def test_an_unknown_word_is_taken_for_what_it_is(lexicon: Lexicon, text: str, word: str, seems: Seems) -> None:
    [stranger] = strangers(lexicon, text)
    assert (stranger.word, stranger.seems) == (word, seems)
    assert stranger.span.of(text) == word


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
    assert [stranger for stranger in strangers(lexicon, text) if stranger.seems in (Seems.SLIP, Seems.STUCK)] == []


@pytest.mark.parametrize("word", ["Савенкин", "Маркос", "Дамьяно", "Румбас"])
def test_a_name_is_not_torn(lexicon: Lexicon, word: str) -> None:
    found = strangers(lexicon, f"Вчера в город приехал {word} с женой.")
    assert [stranger.word for stranger in found if stranger.seems in (Seems.SLIP, Seems.STUCK)] == []


def test_in_a_text_without_capitals_a_name_lacks_its_own(lexicon: Lexicon) -> None:
    [stranger] = strangers(lexicon, "завтра едем из твери домой")
    assert stranger.suggestions[0] == "Твери"


def test_a_slip_is_not_excused_as_kazakh_by_a_russian_neighbour(lexicon: Lexicon) -> None:
    [stranger] = strangers(lexicon, "Вскоре музыканы поселка вернулись.")
    assert (stranger.seems, stranger.suggestions[0]) == (Seems.SLIP, "музыканты")


def test_the_sentence_decides_between_corrections(lexicon: Lexicon) -> None:
    def fits(words: object, place: int, candidates: list[str]) -> list[float]:
        return [9.0 if candidate == "группы" else 0.0 for candidate in candidates]

    text = "При участии контактной група."
    [stranger] = Strangers(lexicon, tuple(tokens(text)), frozenset({0}), fits)  # type: ignore[arg-type]
    assert stranger.suggestions[0] == "группы"


@pytest.mark.parametrize("text", ["В гости пришел Уйрхольм с женой.", "Вещество бульмарфенксид опасно."])
def test_the_sentence_is_not_asked_about_a_word_that_stays_as_it_is(lexicon: Lexicon, text: str) -> None:
    def fits(words: object, place: int, candidates: object) -> list[float]:
        raise AssertionError(candidates)

    [stranger] = Strangers(lexicon, tuple(tokens(text)), frozenset({0}), fits)
    assert stranger.suggestions == ()


def test_a_word_that_texts_do_not_show_may_be_what_was_meant(lexicon: Lexicon) -> None:
    assert not lexicon.corrections("пескоструйшик", rare=False)
    assert lexicon.corrections("пескоструйшик")[0].text == "пескоструйщик"


@pytest.mark.parametrize(
    "word",
    ["хлоркапрон", "лавиносъемку", "сартоколин", "приморозке", "переверсия", "вечнотающий", "роль-камеа", "Сан-Родан"],
)
def test_a_rare_word_is_neither_torn_nor_corrected(lexicon: Lexicon, word: str) -> None:
    found = strangers(lexicon, f"В книге описан {word} без рисунков.")
    assert [stranger for stranger in found if stranger.seems in (Seems.SLIP, Seems.STUCK)] == []


@pytest.mark.parametrize("word", ["племянниккузнеца", "горькаятоска", "вбольшомлесу", "поезд-блендерр"])
def test_what_is_stuck_or_slipped_is_still_told(lexicon: Lexicon, word: str) -> None:
    [stranger] = strangers(lexicon, f"В книге описан {word} без рисунков.")
    assert stranger.seems in (Seems.SLIP, Seems.STUCK)
