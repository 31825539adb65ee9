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


def test_a_preposition_that_sticks_wants_its_case_after_it() -> None:
    context = Context(Analyzer(), Parser())
    assert seams(context, "Сменили планк порту", 1, "план к") == 1
    assert seams(context, "Сменили планк работает", 1, "план к") == -1


def test_a_conjunction_that_sticks_joins_words_of_one_case() -> None:
    context = Context(Analyzer(), Parser())
    assert seams(context, "Приехали школьникии учителя", 1, "школьники и") == 1
    assert seams(context, "Приехали школьникии", 1, "школьники и") == -1


def test_a_conjunction_that_sticks_joins_to_the_word_before_and_to_an_attribute() -> None:
    context = Context(Analyzer(), Parser())
    assert seams(context, "Он придумал ивнедрил метод", 2, "и внедрил") == 1
    assert seams(context, "Сотрудники службыи экономических ведомств", 1, "службы и") == 1


def test_a_negation_that_sticks_stands_before_no_noun() -> None:
    context = Context(Analyzer(), Parser())
    assert seams(context, "Приехали в городане юге", 2, "города не") == -1
    assert seams(context, "Жители городане ждали", 1, "города не") == 0


def test_a_form_of_the_case_that_is_asked_for_shows_in_its_signs() -> None:
    context = Context(Analyzer(), Parser())
    words = "Отчитались о ремонте сельской школаъ за год".split()
    nominative, genitive = context.features(words, 4, ["школа", "школы"])
    assert genitive.form > nominative.form
    assert genitive.case > nominative.case


def test_what_stands_at_a_place_says_nothing_of_what_it_asks_for() -> None:
    context = Context(Analyzer(), Parser())
    words = "Жителям придется мирится с шумом стройки".split()
    finite, infinitive = context.expected(words, 2, ["мирится", "мириться"])
    assert infinitive > 10 * finite
    words[2] = "мириться"
    assert context.expected(words, 2, ["мирится", "мириться"]) == [finite, infinitive]


def seams(context: Context, text: str, place: int, candidate: str) -> float:
    [features] = context.features(text.split(), place, [candidate])
    return features.seams
