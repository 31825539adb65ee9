import pytest

from editor_app.morphology.analyzer import Analyzer


@pytest.fixture(scope="module")
def analyzer() -> Analyzer:
    return Analyzer()


def test_a_form_of_the_dictionary_is_known_in_any_case_and_without_the_dots_of_yo(analyzer: Analyzer) -> None:
    assert analyzer.knows("Отчёты")
    assert analyzer.knows("ОТЧЕТЫ")
    assert not analyzer.knows("отчоты")


def test_readings_tell_case_number_and_gender(analyzer: Analyzer) -> None:
    reading = next(r for r in analyzer.readings("партий") if r.case == "gent")
    assert (reading.part, reading.number, reading.gender, reading.lemma) == ("NOUN", "plur", "femn", "партия")
    assert reading.known
    assert reading.has("NOUN", "gent")


def test_second_genitive_counts_as_genitive(analyzer: Analyzer) -> None:
    assert "gent" in {reading.case for reading in analyzer.readings("чаю") if reading.has("gen2")}


def test_an_unknown_name_is_read_by_its_ending(analyzer: Analyzer) -> None:
    assert "сагынбаев" in analyzer.lemmas("Сагынбаеву")
    assert not any(reading.known for reading in analyzer.readings("Сагынбаеву"))


def test_a_word_is_put_into_another_case(analyzer: Analyzer) -> None:
    reading = analyzer.readings("приказа")[0]
    assert analyzer.inflect(reading, {"datv"}) == "приказу"
    assert "приказами" in {form.form for form in analyzer.forms(reading)}


def test_a_noun_agrees_with_a_number(analyzer: Analyzer) -> None:
    ton = analyzer.readings("тонна")[0]
    assert [analyzer.with_number(ton, n) for n in (1, 3, 5)] == ["тонна", "тонны", "тонн"]


def test_a_name_is_a_form_that_can_be_nothing_else(analyzer: Analyzer) -> None:
    assert analyzer.is_name("Орлова")
    assert not analyzer.is_name("роза")


def test_a_preposition_is_followed_by_a_case_that_it_takes(analyzer: Analyzer) -> None:
    assert analyzer.may_follow("о", "лесах")
    assert not analyzer.may_follow("о", "лесов")
    assert not analyzer.may_follow("с", "дом")
    assert not analyzer.may_follow("по", "дом")
    assert analyzer.may_follow("до", "сегодня")
    assert analyzer.may_follow("лес", "лесов")
