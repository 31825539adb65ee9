from hypothesis import given
from hypothesis import strategies as st

from editor_app.text.diff import Change, Piece, words

_WORDS = st.lists(
    st.sampled_from(["мост", "моста", "Ишим", "и", "—", ",", "за́мок", "👩‍🚀", "Барыс", "2026"]), max_size=12
)
_TEXT = st.one_of(st.text(max_size=40), _WORDS.map(" ".join), _WORDS.map("".join))


@given(_TEXT, _TEXT)
def test_the_pieces_are_both_texts(before, after):
    pieces = words(before, after)
    assert "".join(piece.text for piece in pieces if piece.change is not Change.ADDED) == before
    assert "".join(piece.text for piece in pieces if piece.change is not Change.REMOVED) == after
    assert (before == after) == all(piece.change is Change.SAME for piece in pieces)


def test_a_word_in_another_form_is_a_word_and_not_a_letter():
    assert words("Откроют мост весной.", "Откроют моста весной.") == (
        Piece(Change.SAME, "Откроют "),
        Piece(Change.REMOVED, "мост"),
        Piece(Change.ADDED, "моста"),
        Piece(Change.SAME, " весной."),
    )


def test_a_sentence_that_was_added_has_its_own_stop():
    assert words("Мост открыт.", "Мост открыт. Поезд прошёл.") == (
        Piece(Change.SAME, "Мост открыт."),
        Piece(Change.ADDED, " Поезд прошёл."),
    )
    assert words("Мост открыт. Поезд прошёл.", "Мост открыт.")[1:] == (Piece(Change.REMOVED, " Поезд прошёл."),)


def test_words_that_went_in_a_row_are_one_piece():
    assert words("Мост откроют весной", "Тоннель закроют весной")[:2] == (
        Piece(Change.REMOVED, "Мост откроют"),
        Piece(Change.ADDED, "Тоннель закроют"),
    )


def test_a_single_paragraph_of_twenty_thousand_words_is_compared_word_by_word():
    old = [f"слово{number * number % 4001}" if number % 3 else "и" for number in range(20_000)]
    new = ["новое" if number % 500 == 0 else word for number, word in enumerate(old)]
    pieces = words(" ".join(old), " ".join(new))
    assert sum(piece.change is Change.ADDED for piece in pieces) == 40
    assert sum(len(piece.text.split()) for piece in pieces if piece.change is Change.REMOVED) == 40
