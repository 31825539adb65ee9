import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.text.diff import Change, Piece, by_sentence, paragraphs, words

_WORDS = st.lists(
    st.sampled_from(["мост", "моста", "Ишим", "и", "—", ",", "за́мок", "👩‍🚀", "Барыс", "2026"]), max_size=12
)
_TEXT = st.one_of(st.text(max_size=40), _WORDS.map(" ".join), _WORDS.map("".join))
_TEXTS = st.lists(_TEXT, max_size=8)


@given(_TEXT, _TEXT)
def test_the_pieces_are_both_texts(before, after):
    pieces = words(before, after)
    assert "".join(piece.text for piece in pieces if piece.change is not Change.ADDED) == before
    assert "".join(piece.text for piece in pieces if piece.change is not Change.REMOVED) == after
    assert (before == after) == all(piece.change is Change.SAME for piece in pieces)


@given(_TEXTS, _TEXTS)
def test_the_rows_are_both_texts_and_the_pieces_of_each_both_sides(before, after):
    rows = paragraphs(before, after)
    assert [row.before for row in rows if row.before is not None] == before
    assert [row.after for row in rows if row.after is not None] == after
    for row in rows:
        assert "".join(piece.text for piece in row.pieces if piece.change is not Change.ADDED) == (row.before or "")
        assert "".join(piece.text for piece in row.pieces if piece.change is not Change.REMOVED) == (row.after or "")


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


def test_a_paragraph_that_was_put_in_does_not_move_those_after_it():
    rows = paragraphs(
        ["Первый абзац о мосте.", "Второй о городе."], ["Новый.", "Первый абзац о мосте!", "Второй о городе."]
    )
    assert [(row.before, row.after) for row in rows] == [
        (None, "Новый."),
        ("Первый абзац о мосте.", "Первый абзац о мосте!"),
        ("Второй о городе.", "Второй о городе."),
    ]


def test_a_paragraph_that_was_moved_is_said_to_be_and_no_other():
    rows = paragraphs(["Мост.", "Город.", "Река."], ["Город.", "Река.", "Мост.", "Гора."])
    assert [(row.before, row.after) for row in rows if row.is_moved] == [("Мост.", None), (None, "Мост.")]


def test_words_are_counted_without_marks_and_spaces():
    [row] = paragraphs(["Мост, говорят, откроют."], ["Мост откроют завтра вечером."])
    assert (row.added, row.removed) == (2, 1)


@pytest.mark.parametrize("changed", [0, 1500, 2999])
def test_a_long_article_with_every_space_changed_takes_no_time(changed):
    before = [f"Абзац {number} о мосте через реку, который строят третий год подряд." for number in range(3000)]
    after = [text.replace(" о ", " о ") for text in before]
    after[changed] = "Совсем другое."
    assert len(paragraphs(before, after)) in (3000, 3001)


def test_every_paragraph_of_a_long_article_finds_its_own_though_some_came_and_went():
    before = [f"Абзац {number} о мосте, который строят {number % 7} год подряд." for number in range(400)]
    after = [text.replace("строят", "возводят") for text in before]
    after.insert(5, "Совсем новое о другом.")
    del after[200]
    rows = paragraphs(before, after)
    assert [row.before for row in rows if row.after is None] == [before[199]]
    assert [row.after for row in rows if row.before is None] == ["Совсем новое о другом."]


def test_a_single_paragraph_of_twenty_thousand_words_is_compared_word_by_word():
    old = [f"слово{number * number % 4001}" if number % 3 else "и" for number in range(20_000)]
    new = ["новое" if number % 500 == 0 else word for number, word in enumerate(old)]
    pieces = words(" ".join(old), " ".join(new))
    assert sum(piece.change is Change.ADDED for piece in pieces) == 40
    assert sum(len(piece.text.split()) for piece in pieces if piece.change is Change.REMOVED) == 40


@given(_TEXTS, _TEXTS)
def test_the_sentences_say_what_the_paragraphs_say(before, after):
    rows = paragraphs(before, after)
    cut = by_sentence(rows)
    assert len(cut) == len(rows)
    for row, sentences in zip(rows, cut, strict=True):
        assert any(sentence.is_changed for sentence in sentences) == row.is_changed
        for side in ("before", "after"):
            whole = "".join(getattr(row, side) or "")
            said = "".join(text for sentence in sentences if (text := getattr(sentence, side)))
            assert "".join(said.split()) == "".join(whole.split())


def test_a_sentence_that_was_changed_is_paired_with_what_it_was():
    [row] = by_sentence(paragraphs(["Мост открыли. Дождь шёл весь день."], ["Мост открыли. Дождь шёл всю ночь."]))
    assert [(sentence.before, sentence.after, sentence.is_changed) for sentence in row] == [
        ("Мост открыли.", "Мост открыли.", False),
        ("Дождь шёл весь день.", "Дождь шёл всю ночь.", True),
    ]


def test_a_sentence_that_went_into_another_paragraph_is_moved():
    before = ["Мост открыли весной. Гости приехали.", "Город ждал моста долго."]
    after = ["Мост открыли весной.", "Город ждал моста долго. Гости приехали."]
    moved = [sentence for row in by_sentence(paragraphs(before, after)) for sentence in row if sentence.is_moved]
    assert [(sentence.before, sentence.after) for sentence in moved] == [
        ("Гости приехали.", None),
        (None, "Гости приехали."),
    ]
