from hypothesis import given
from hypothesis import strategies as st

from editor_app.lexicon.slips import letters_apart, one_slip, weight
from editor_app.lexicon.sounds import sound

WORDS = st.text("абвгдеиклмнопрстуыья", min_size=1, max_size=12)
LETTERS = "абвгдеиклмнопрстуыья"


@given(WORDS)
def test_a_word_is_no_slip_of_itself(word: str) -> None:
    assert weight(word, word) == 0


@given(WORDS, st.data())
def test_one_slip_weighs_something_and_not_much(word: str, data: st.DataObject) -> None:
    other = data.draw(st.sampled_from([slip for slip in one_slip(word, LETTERS) if slip != word] or [word + "а"]))
    assert 0 < weight(other, word) < 5


@given(WORDS, WORDS)
def test_letters_are_counted_alike_from_either_side(one: str, other: str) -> None:
    assert letters_apart(one, other) == letters_apart(other, one)
    assert (letters_apart(one, other) == 0) == (one == other)
    assert letters_apart(one, other) <= max(len(one), len(other))


def test_letters_that_are_swapped_count_as_one() -> None:
    assert letters_apart("горда", "града") == 2
    assert letters_apart("гроод", "город") == 1
    assert letters_apart("врая", "время") == 2


def test_slips_of_the_ear_and_of_the_finger_weigh_less_than_others() -> None:
    assert weight("карова", "корова") < weight("кцрова", "корова")
    assert weight("програма", "программа") < weight("пограмма", "программа")
    assert weight("рлботать", "работать") > weight("роботать", "работать")


def test_words_that_are_taken_for_one_another_sound_the_same() -> None:
    assert sound("росписание") == sound("расписание")
    assert sound("учится") == sound("учиться")
    assert sound("искуство") == sound("искусство")
    assert sound("здраствуй") == sound("здравствуй")
    assert sound("корова") != sound("ворона")


def test_nothing_is_one_slip_away_from_what_is_longer_than_any_word() -> None:
    assert list(one_slip("а" * 5000, LETTERS)) == []
