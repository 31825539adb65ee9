import pytest

from editor_app.lexicon.derivation import Derivation

_FREQUENCIES = {"сварщик": 2.8, "модельер": 2.9, "флейтист": 2.5, "сугроб": 3.0, "зыбкий": 2.4, "фламандский": 2.1}


@pytest.fixture
def derivation() -> Derivation:
    return Derivation(_FREQUENCIES.__contains__, lambda word: _FREQUENCIES.get(word, 0.0))


@pytest.mark.parametrize("word", ["сварщицами", "флейтистка", "сугробчики", "зыбкостью", "фламандцев", "фламандски"])
def test_a_suffix_makes_a_word_of_a_known_one(derivation: Derivation, word: str) -> None:
    assert derivation.makes(word)


@pytest.mark.parametrize("word", ["сворщица", "флейтиска", "зыпкость", "фламанци", "сугроб", "модельерчи"])
def test_nothing_is_made_of_what_is_no_word(derivation: Derivation, word: str) -> None:
    assert not derivation.makes(word)


def test_people_are_called_after_a_place() -> None:
    derivation = Derivation({"Бурунд"}.__contains__, lambda word: {"бурунд": 2.3}.get(word, 0.0))
    assert derivation.makes("бурундцы")


def test_a_word_that_texts_do_not_have_makes_no_other() -> None:
    assert not Derivation(lambda _: True, lambda _: 0.0).makes("сварщица")
