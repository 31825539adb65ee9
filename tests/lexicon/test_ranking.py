from editor_app.lexicon.corrections import Correction
from editor_app.lexicon.lexicon import Lexicon
from editor_app.lexicon.ranking import likelihoods


def likelier(lexicon: Lexicon, typed: str, *corrections: Correction) -> str:
    likely = lexicon.likelihoods(typed, corrections)
    return max(zip(likely, corrections, strict=True), key=lambda pair: pair[0])[1].text


def test_the_lesser_slip_and_the_commoner_word_are_likelier(lexicon: Lexicon) -> None:
    assert likelier(lexicon, "школв", Correction("школа", 0, 2.6), Correction("шкала", 0, 5.8)) == "школа"
    assert likelier(lexicon, "гоз", Correction("год", 0, 3.2), Correction("гоп", 0, 3.2)) == "год"


def test_another_form_costs_less_than_its_letters_so_that_the_sentence_can_ask_for_it(lexicon: Lexicon) -> None:
    form, other = Correction("область", 0, 1.5), Correction("областями", 0, 8.0)
    [alone] = lexicon.likelihoods("облась", (other,))
    nearest, beside = lexicon.likelihoods("облась", (form, other))
    assert nearest > beside > alone


def test_a_word_that_sounds_the_same_is_likelier_than_a_commoner_one(lexicon: Lexicon) -> None:
    assert likelier(lexicon, "просыпаешся", Correction("просыпается", 0, 2.0), Correction("просыпаешься", 0, 1.5)) == (
        "просыпаешься"
    )
    assert likelier(lexicon, "котится", Correction("кажется", 0, 4.0), Correction("катится", 0, 1.3)) == "катится"


def test_a_capital_and_other_first_letters_are_seldom_missed(lexicon: Lexicon) -> None:
    assert likelier(lexicon, "мона", Correction("Мона", 0, 2.0), Correction("мода", 0, 2.6)) == "мода"
    assert likelier(lexicon, "карто", Correction("карта", 0, 1.3), Correction("парта", 0, 1.3)) == "карта"


def test_a_split_is_worth_less_with_every_part() -> None:
    two, three = Correction("в пути", 1.0, 2.0), Correction("в пу ти", 1.0, 3.0)
    first, second = likelihoods("впути", (two, three), lambda _: 0.0, lambda _: ())
    assert first > second
