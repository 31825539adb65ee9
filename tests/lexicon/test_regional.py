from editor_app.lexicon.endings import dictionary_forms
from editor_app.lexicon.regional import Regional

WORDS = Regional(["акимат", "маслихат", "домбра", "Шымкент", "Алматы", "Кызылорда", "Костанай", "курултай"])


def test_a_listed_word_is_known_in_all_forms() -> None:
    for form in ("акимат", "акимату", "акиматами", "домбры", "домброй", "курултаем", "Шымкентом", "Кызылорде"):
        assert WORDS.knows(form), form


def test_a_listed_verb_is_known_in_all_forms() -> None:
    verbs = Regional(["шурудить", "махнуться", "шаманствовать"])
    for form in ("шурудит", "шурудили", "махнулась", "махнемся", "шаманствует", "шаманствовал"):
        assert verbs.knows(form), form
    assert not verbs.knows("махнулася")


def test_a_name_is_known_with_its_capital_alone() -> None:
    assert WORDS.knows("Шымкента")
    assert not WORDS.knows("шымкента")


def test_the_adjective_of_a_place_is_known() -> None:
    for form in ("шымкентский", "алматинскую", "костанайская", "кызылординских", "Шымкентского"):
        assert WORDS.knows(form), form


def test_what_is_not_listed_is_not_known() -> None:
    assert not WORDS.knows("акиматт")
    assert not WORDS.knows("домбрен")


def test_the_form_itself_comes_first() -> None:
    assert next(dictionary_forms("домбру")) == "домбру"
    assert "домбра" in set(dictionary_forms("домбру"))
