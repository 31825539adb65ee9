import pytest

from editor_app.lexicon.confidence import is_slip, is_slip_of_famous, is_slip_with_capital
from editor_app.lexicon.corrections import Correction


def near(text: str, score: float, weight: float = 2.6) -> Correction:
    return Correction(text, score, weight)


def test_the_shorter_a_word_the_surer_its_correction_must_be() -> None:
    typed = ("кор", "корм", "кормя", "кормяк", "кормякин", "кормякинско")
    known = [next(step for step in range(-30, 40) if is_slip(word, near("корма", 3.0), step / 10)) for word in typed]
    assert known == sorted(known, reverse=True)
    assert known[0] > known[-1]


def test_the_sentence_may_speak_against_a_slip_and_for_one() -> None:
    likely, unlikely = near("слово", 3.0), near("слово", -3.0)
    assert is_slip("слвоо", likely, 4.0)
    assert not is_slip("слвоо", likely, 0.0)
    assert is_slip("слвоо", unlikely, 4.0)
    assert not is_slip("слвоо", unlikely, 2.2)


@pytest.mark.parametrize(
    ("word", "meant", "opens", "of_verb"),
    [
        ("Праграмма", near("Программа", 3.6, 1.3), True, False),
        ("Расматривает", near("Рассматривает", 1.2, 1.4), True, True),
        ("Агенство", near("Агентство", 4.0, 0), False, False),
        ("Атллантический", near("Атлантический", 2.0, 1.4), False, False),
    ],
)
def test_a_capital_does_not_excuse_a_plain_slip(word: str, meant: Correction, *, opens: bool, of_verb: bool) -> None:
    assert is_slip_with_capital(word, meant, opens=opens, of_verb=of_verb)


@pytest.mark.parametrize(
    ("word", "meant", "opens"),
    [
        ("Ларго", near("Лагро", 2.5), True),
        ("Бру", near("Бра", 5.0, 1.3), True),
        ("Кранвелл", near("Кранов", 1.2), True),
        ("Карлсборг", near("Карлсберг", 2.4, 1.6), False),
    ],
)
def test_what_may_be_a_name_is_left_alone(word: str, meant: Correction, *, opens: bool) -> None:
    assert not is_slip_with_capital(word, meant, opens=opens, of_verb=False)


def test_a_famous_name_misheard_is_told_from_one_that_few_have() -> None:
    assert is_slip_of_famous("Достаевский", near("Достоевский", 3.0, 1.3), 3.8)
    assert not is_slip_of_famous("Достаевский", near("Достоевский", 3.0, 1.3), 2.0)
    assert not is_slip_of_famous("Дустоевский", near("Достоевский", 3.0, 3.2), 3.8)
