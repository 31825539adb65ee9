"""Paragraphs and sentences set against each other: both texts are in it, and it reads as what the writer did."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.text.diff import Change, Piece
from editor_app.text.rows import PARAGRAPH, Row, paragraphs

BRIDGE = "Мост через Ишим открыли весной этого года."
GUESTS = "Гости из соседних городов приехали на открытие."
TOWN = "Город ждал этого моста очень долго."
FROST = "Строители работали даже в сильный мороз."

_WORDS = st.lists(st.sampled_from(["мост", "моста", "Ишим", "и", "—", ",", "за́мок", "👩‍🚀", "2026"]), max_size=12)
_TEXT = st.one_of(st.text(st.characters(exclude_characters=PARAGRAPH), max_size=40), _WORDS.map(" ".join))
_TEXTS = st.lists(_TEXT, max_size=8)


def _side(rows: Iterable[Row], other: Change) -> list[str]:
    """The paragraphs of one side, as the pieces of the sentences make them."""
    sides = [
        "".join(
            piece.text for sentence in row.sentences or (row,) for piece in sentence.pieces if piece.change is not other
        )
        for row in rows
        if (row.after if other is Change.REMOVED else row.before) is not None
    ]
    return [paragraph for side in sides for paragraph in side.split(PARAGRAPH)]


def _moves(rows: Iterable[Row]) -> list[tuple[Change, str]]:
    return [(piece.change, piece.text.strip()) for row in rows for piece in row.pieces if piece.move is not None]


def _changed(rows: Iterable[Row]) -> list[tuple[str, str]]:
    return [(piece.change.value, piece.text) for row in rows for piece in row.pieces if piece.change is not Change.SAME]


@st.composite
def _rewritten(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    """A text, and what splits, joins, moves and rewordings made of it."""
    count = iter(range(1000))
    pool = ["мост", "город", "река", "и", "на", "открыли", "весной", "строят"]
    sentences = st.lists(st.sampled_from(pool), min_size=3, max_size=9).map(
        lambda words: f"{' '.join([f'Слово{next(count)}', *words])}."
    )
    text = draw(st.lists(st.lists(sentences, min_size=1, max_size=4), min_size=1, max_size=6))
    before = [" ".join(paragraph) for paragraph in text]
    for _ in range(draw(st.integers(0, 5))):
        at = draw(st.integers(0, len(text) - 1))
        paragraph = text[at]
        place = draw(st.integers(0, len(paragraph) - 1))
        match draw(st.sampled_from(["split", "join", "move", "carry", "reword", "drop", "add"])):
            case "split" if place:
                text[at : at + 1] = [paragraph[:place], paragraph[place:]]
            case "join" if at:
                text[at - 1 : at + 1] = [text[at - 1] + paragraph]
            case "move":
                del text[at]
                text.insert(draw(st.integers(0, len(text))), paragraph)
            case "carry" if len(paragraph) > 1:
                sentence, text[at] = paragraph[place], [*paragraph[:place], *paragraph[place + 1 :]]
                to = draw(st.integers(0, len(text) - 1))
                text[to] = [*text[to], sentence]
            case "reword":
                text[at] = [*paragraph[:place], paragraph[place].replace("мост", "тоннель"), *paragraph[place + 1 :]]
            case "drop" if len(paragraph) > 1:
                text[at] = [*paragraph[:place], *paragraph[place + 1 :]]
            case "add":
                text[at] = [*paragraph[:place], draw(sentences), *paragraph[place:]]
    return before, [" ".join(paragraph) for paragraph in text]


@given(st.one_of(st.tuples(_TEXTS, _TEXTS), _rewritten()))
def test_what_is_shown_makes_the_new_text_of_the_old_and_the_old_of_the_new(texts):
    before, after = texts
    rows = paragraphs(before, after)
    assert _side(rows, Change.ADDED) == before
    assert _side(rows, Change.REMOVED) == after
    for row in rows:
        assert "".join(piece.text for piece in row.pieces if piece.change is not Change.ADDED) == (row.before or "")
        assert "".join(piece.text for piece in row.pieces if piece.change is not Change.REMOVED) == (row.after or "")
        assert any(sentence.is_changed for sentence in row.sentences) == (row.is_changed and bool(row.pieces))


@given(_rewritten())
def test_what_moved_went_once_and_came_once_with_its_own_words(texts):
    rows = paragraphs(*texts)
    ends: dict[int, list[Piece]] = {}
    for row in rows:
        for piece in row.pieces:
            if piece.move is not None:
                ends.setdefault(id(piece.move), []).append(piece)
    for pieces in ends.values():
        assert sorted(piece.change.value for piece in pieces) == ["added", "removed"]
        for piece, other in zip(pieces, pieces[::-1], strict=True):
            drop = Change.ADDED if piece.change is Change.REMOVED else Change.REMOVED
            said = "".join(each.text for each in piece.move.pieces if each.change is not drop)  # type: ignore[union-attr]
            assert said == piece.text.strip() != ""
            assert other is not piece


@given(_rewritten(), st.data())
def test_a_changed_word_is_shown_and_no_other(texts, data):
    before, _ = texts
    at = data.draw(st.integers(0, len(before) - 1))
    words = before[at].split()
    place = data.draw(st.integers(0, len(words) - 1))
    word = words[place].removesuffix(".")
    words[place] = words[place].replace(word, "изменилось")
    after = [*before[:at], " ".join(words), *before[at + 1 :]]
    assert _changed(paragraphs(before, after)) == [("removed", word), ("added", "изменилось")]


@given(_rewritten(), st.data())
def test_one_sentence_that_was_moved_is_one_move(texts, data):
    text = [paragraph.removesuffix(".").split(". ") for paragraph in texts[0]]
    sentences = [f"{sentence}." for paragraph in text for sentence in paragraph]
    place = data.draw(st.integers(0, len(sentences) - 1))
    to = data.draw(st.integers(0, len(sentences) - 1))
    after = [*sentences[:place], *sentences[place + 1 :]]
    after.insert(to, sentences[place])
    rows = paragraphs(sentences, after)
    if place != to:
        moved = {words for _, words in _moves(rows)}
        assert moved == {sentences[place]} or (abs(place - to) == 1 and moved == {sentences[to]})
        assert sum(row.changes for row in rows) == 1
    assert sum(row.added + row.removed for row in rows) == 0


def test_a_paragraph_that_was_split_is_split_and_no_word_changed():
    text = " ".join((BRIDGE, GUESTS, TOWN, FROST))
    [row] = paragraphs([text], [f"{BRIDGE} {GUESTS}", f"{TOWN} {FROST}"])
    assert _changed([row]) == [("removed", " "), ("added", PARAGRAPH)]
    assert (row.changes, row.added, row.removed) == (1, 0, 0)
    [back] = paragraphs([f"{BRIDGE} {GUESTS}", f"{TOWN} {FROST}"], [text])
    assert _changed([back]) == [("removed", PARAGRAPH), ("added", " ")]


@pytest.mark.parametrize("others", [["Начало."], []])
def test_one_paragraph_of_many_and_many_of_one(others):
    sentences = [BRIDGE, GUESTS, TOWN, FROST]
    assert sum(row.changes for row in paragraphs([*others, " ".join(sentences)], [*others, *sentences])) == 3
    assert sum(row.changes for row in paragraphs([*sentences, *others], [" ".join(sentences), *others])) == 3


def test_a_sentence_that_went_over_the_end_of_its_paragraph_leaves_all_words_where_they_are():
    [row] = paragraphs([f"{BRIDGE} {GUESTS}", f"{TOWN}"], [BRIDGE, f"{GUESTS} {TOWN}"])
    assert _changed([row]) == [("removed", " "), ("added", PARAGRAPH), ("removed", PARAGRAPH), ("added", " ")]


def test_a_word_that_was_changed_where_a_paragraph_was_split_is_shown_beside_it():
    rows = paragraphs([f"{BRIDGE} {GUESTS} {TOWN}"], [BRIDGE, f"{GUESTS} {TOWN.replace('долго', 'терпеливо')}"])
    assert [text for fate, text in _changed(rows) if text.strip()] == ["долго", "терпеливо"]


def test_two_sentences_made_of_one_are_one_rewritten():
    rows = paragraphs(
        ["Он приехал в Астану, и его встретили у вокзала."], ["Он приехал в Астану. Его встретили у вокзала."]
    )
    assert _changed(rows) == [("removed", ", и его"), ("added", ". Его")]


def test_rows_of_tables_are_not_joined():
    rows = paragraphs([f"{BRIDGE} {GUESTS}"], [BRIDGE, GUESTS], ({0}, {0, 1}))
    assert all(PARAGRAPH not in (row.before or row.after or "") for row in rows)


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


def test_a_paragraph_that_was_moved_and_reworded_shows_the_word():
    moved = f"{BRIDGE} {GUESTS}"
    rows = paragraphs([moved, TOWN, FROST], [TOWN, FROST, moved.replace("весной", "осенью")])
    assert [row.is_moved for row in rows] == [True, False, False, True]
    inside = [
        (each.change.value, each.text)
        for piece in rows[-1].pieces
        if piece.move
        for each in piece.move.pieces
        if each.change is not Change.SAME
    ]
    assert inside == [("removed", "весной"), ("added", "осенью")]
    assert sum(row.changes for row in rows) == 2
    assert [(row.added, row.removed) for row in rows if row.is_moved] == [(0, 0), (1, 1)]


def test_two_paragraphs_that_changed_places_and_words_are_both_found():
    rows = paragraphs([BRIDGE, GUESTS, TOWN], [TOWN.replace("очень", "слишком"), GUESTS, BRIDGE.replace("год", "лет")])
    assert [row.is_moved for row in rows] == [True, True, False, True, True]


def test_a_paragraph_with_another_one_in_its_place_is_one_row():
    assert [(row.before, row.after) for row in paragraphs(["Мост откроют"], ["Тоннель закрыт"])] == [
        ("Мост откроют", "Тоннель закрыт")
    ]


def test_words_are_counted_without_marks_and_spaces():
    [row] = paragraphs(["Мост, говорят, откроют."], ["Мост откроют завтра вечером."])
    assert (row.added, row.removed) == (2, 1)


def test_a_sentence_that_was_changed_is_paired_with_what_it_was():
    [row] = paragraphs(["Мост открыли. Дождь шёл весь день."], ["Мост открыли. Дождь шёл всю ночь."])
    assert [(sentence.before, sentence.after, sentence.is_changed) for sentence in row.sentences] == [
        ("Мост открыли. ", "Мост открыли. ", False),
        ("Дождь шёл весь день.", "Дождь шёл всю ночь.", True),
    ]


def test_a_sentence_that_went_into_another_paragraph_is_moved():
    before = ["Мост открыли весной. Гости приехали.", "Город ждал моста долго."]
    after = ["Мост открыли весной.", "Город ждал моста долго. Гости приехали."]
    assert _moves(paragraphs(before, after)) == [
        (Change.REMOVED, "Гости приехали."),
        (Change.ADDED, "Гости приехали."),
    ]


@pytest.mark.parametrize("changed", [0, 1500, 2999])
def test_a_long_article_with_every_space_changed_takes_no_time(changed):
    before = [f"Абзац {number} о мосте через реку, который строят третий год подряд." for number in range(3000)]
    after = [text.replace(" о ", "\N{NO-BREAK SPACE}о ") for text in before]
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
