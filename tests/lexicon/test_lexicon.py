import pytest

from editor_app.lexicon import dictionary
from editor_app.lexicon.dictionary import Dictionary
from editor_app.lexicon.errors import LexiconError
from editor_app.lexicon.lexicon import Lexicon


@pytest.mark.parametrize(
    "word",
    [
        *("указать", "прошёл", "прошел", "товарооборот", "антикоррупционному", "межгосударственных", "лайфхаки"),
        *("акимата", "маслихатам", "мажилисменов", "тенге", "курултае", "дастархан", "кюйши"),
        *("Шымкентом", "Кокшетауский", "Талдыкоргана", "Кызылординскую", "Жезказгане"),
        *("казахстанско-китайский", "онлайн-формате", "экс-акима", "вице-министру", "IT-компания", "кто-то"),
        *("водоотведения", "паводкоопасный", "киберполиция", "оперштабе", "поудивлялись"),
        *("дочитывались", "попереписывали", "перечерчивание", "доукомплектование", "неконфетная"),
        *("густозеленоватой", "финно-казахстанский", "перуано-чилийской"),
        *("отбасы", "Бақытты", "Zoom", "release"),
    ],
)
def test_right_words_are_known(lexicon: Lexicon, word: str) -> None:
    if word == "отбасы":
        assert lexicon.knows_kazakh(word)
    else:
        assert lexicon.knows(word)


@pytest.mark.parametrize(
    "word",
    [
        *("отвественность", "агенство", "Агенство", "вообщем", "бессоница", "ето", "учавствовать"),
        *("принятиепакета", "чтото", "россия", "шымкент", "неможет", "небольшиепо", "дорешения", "хорошоизвестный"),
        *("пожтвердить", "инфорация", "прогресивный", "аэрапорт", "происходитт"),
    ],
)
def test_wrong_words_are_not_known(lexicon: Lexicon, word: str) -> None:
    assert not lexicon.knows(word)


def test_a_russian_slip_is_not_excused_by_a_foreign_dictionary(lexicon: Lexicon) -> None:
    assert lexicon.knows_kazakh("адам")
    assert not lexicon.knows("адам")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("отвественность", "ответственность"),
        ("Отвественность", "Ответственность"),
        ("ОТВЕСТВЕННОСТЬ", "ОТВЕТСТВЕННОСТЬ"),
        ("агенства", "агентства"),
        ("рассписание", "расписание"),
        ("прграмма", "программа"),
        ("корридор", "коридор"),
        ("блоггерами", "блогерами"),
        ("неприемлет", "не приемлет"),
        ("вообщем", "в общем"),
        ("чтото", "что-то"),
        ("подругому", "по-другому"),
        ("изза", "из-за"),
        ("казахстану", "Казахстану"),
        ("принятиепакета", "принятие пакета"),
        ("Всёэто", "Всё это"),
    ],
)
def test_the_first_suggestion_is_what_was_meant(lexicon: Lexicon, wrong: str, right: str) -> None:
    assert lexicon.suggest(wrong)[0] == right


def test_no_more_suggestions_than_asked_for(lexicon: Lexicon) -> None:
    assert len(lexicon.suggest("мала", 3)) <= 3


def test_words_of_the_user_are_known_in_any_case_until_they_are_taken_away(lexicon: Lexicon) -> None:
    lexicon.user_words = frozenset({"Хабаркент"})
    assert lexicon.knows("Хабаркент")
    assert lexicon.knows("хабаркент")
    lexicon.user_words = frozenset()
    assert not lexicon.knows("хабаркент")


def test_a_missing_dictionary_names_the_package_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(dictionary.PACKAGES, "xx_XX", "hunspell-xx")
    with pytest.raises(LexiconError, match="hunspell-xx"):
        Dictionary("xx_XX")


@pytest.mark.parametrize("word", ["пра\u0301вильное", "прави\u00adльное", "зелё\u00adный", "Ала\u00adколь"])
def test_what_is_not_seen_in_a_word_does_not_make_it_unknown(lexicon: Lexicon, word: str) -> None:
    assert lexicon.knows(word)


@pytest.mark.parametrize(("word", "right"), [("сша", "США"), ("ссср", "СССР"), ("италии", "Италии")])
def test_a_name_without_capitals_gets_those_that_it_has(lexicon: Lexicon, word: str, right: str) -> None:
    assert lexicon.suggest(word)[0] == right


@pytest.mark.parametrize(("word", "is_known"), [("временив", False), ("неоформление", True), ("повременив", True)])
def test_a_form_that_no_text_shows_is_not_known_where_two_common_words_are_likelier(
    lexicon: Lexicon, word: str, *, is_known: bool
) -> None:
    assert lexicon.knows(word) is is_known


@pytest.mark.parametrize("word", ["а" * 5000, "домстоит" * 600])
def test_letters_without_end_are_no_word(lexicon: Lexicon, word: str) -> None:
    assert not lexicon.knows(word)
