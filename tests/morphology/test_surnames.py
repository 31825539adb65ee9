import pytest

from editor_app import bootstrap
from editor_app.morphology.surnames import Surnames


@pytest.fixture(scope="module")
def analyzer():
    return bootstrap.language().analyzer


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("Токаев", "токаевым"),
        ("Токаевой", "токаева"),
        ("Бектенов", "бектеновых"),
        ("Путин", "путиным"),
        ("Соловьёв", "соловьева"),
        ("Касым-Жомарт", "касым-жомартом"),
        ("школа", "школой"),
        ("Смагул", "смагулу"),
    ],
)
def test_forms_of_names_and_words(analyzer, word, form):
    assert form in Surnames(analyzer, [word]).forms_of(word)


def test_a_surname_is_none_of_a_common_word(analyzer):
    assert "токай" not in Surnames(analyzer, ["Токаев"]).forms_of("Токаев")
    assert "основой" in Surnames(analyzer, ["основа"]).forms_of("основа")


def test_a_form_can_be_of_several_cases(analyzer):
    known = Surnames(analyzer, ["Токаев"])
    assert {reading.case for reading in known.readings("токаева")} == {"gent", "accs", "nomn"}
    woman = next(reading for reading in known.readings("токаевой"))
    assert known.inflect(woman, {"accs", "sing", "femn"}) == "токаеву"
