from editor_app.morphology.analyzer import Analyzer
from editor_app.morphology.context import Context
from editor_app.morphology.syntax import Parser


def test_the_form_that_the_place_asks_for_fits_best() -> None:
    context = Context(Analyzer(), Parser())
    words = "При участии контактной група в городе".split()
    group, groups = context.fits(words, 3, ["группа", "группы"])
    assert groups > group


def test_the_word_that_keeps_this_company_fits_best() -> None:
    context = Context(Analyzer(), Parser())
    words = "На место аварии приехала скоря помощь и полиция".split()
    ambulance, soon = context.fits(words, 4, ["скорая", "скоро"])
    assert ambulance > soon


def test_a_word_without_a_vector_and_a_lonely_word_get_a_value_too() -> None:
    context = Context(Analyzer(), Parser())
    assert len(context.fits(["ыгщр"], 0, ["абырвалг", "в общем"])) == 2
