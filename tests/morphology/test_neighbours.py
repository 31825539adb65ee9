import pytest

from editor_app.morphology.analyzer import Analyzer
from editor_app.morphology.neighbours import agreement, attributed, before_infinitive, counted

ANALYZER = Analyzer()


@pytest.mark.parametrize(
    ("figure", "form", "fits"),
    [
        ("156", "детей", 1),
        ("156", "дети", -1),
        ("22", "человека", 1),
        ("12", "человека", -1),
        ("21", "минута", 1),
        ("21", "минуты", -1),
        ("11", "минута", -1),
        ("2,5", "миллиона", 1),
        ("2,5", "миллионов", -1),
        ("5", "живет", 0),
        ("в", "дома", 0),
    ],
)
def test_a_noun_is_in_the_form_that_the_figure_asks_for(figure: str, form: str, fits: int) -> None:
    assert counted(figure, ANALYZER.readings(form)) == fits


@pytest.mark.parametrize(("end", "fits"), [("1", 1), ("2", -1), ("11", -1), ("0", -1)])
def test_a_figure_may_be_longer_than_a_number_of_python(end: str, fits: int) -> None:
    assert counted("7" * 5000 + end, ANALYZER.readings("минута")) == fits


@pytest.mark.parametrize(
    ("before", "word", "after", "fits"),
    [
        ("новая", "школа", "", 1),
        ("новая", "школы", "", -1),
        ("", "новые", "дома", 1),
        ("", "новую", "дома", -1),
        ("красивый", "новый", "дом", 1),
        ("быстро", "идет", "дом", 0),
    ],
)
def test_a_word_agrees_with_those_beside_it(before: str, word: str, after: str, fits: int) -> None:
    left, right = (ANALYZER.readings(each) if each else () for each in (before, after))
    assert agreement(left, ANALYZER.readings(word), right) == fits


@pytest.mark.parametrize(
    ("attribute", "after", "fits"),
    [
        ("такой", "дом", 1),
        ("такое", "важное", 1),
        ("такой", "гласит", -1),
        ("такое", "возможность", -1),
        ("такой", "и", -1),
        ("тогда", "дом", 0),
    ],
)
def test_an_attribute_stands_before_what_it_agrees_with(attribute: str, after: str, fits: int) -> None:
    assert attributed(ANALYZER.readings(attribute), ANALYZER.readings(after)) == fits


@pytest.mark.parametrize(
    ("word", "after", "fits"),
    [("чтобы", "разобраться", 1), ("что", "разобраться", -1), ("что", "разобрался", 0), ("кто", "разобраться", 0)],
)
def test_an_infinitive_follows_a_conjunction_of_purpose(word: str, after: str, fits: int) -> None:
    assert before_infinitive(word, ANALYZER.readings(after)) == fits
