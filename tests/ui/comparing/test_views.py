"""Both views of a comparison, as they are written: the same changes in the same order, readable by themselves."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from editor_app.document.model import paragraphs
from editor_app.document.suggesting import suggested
from editor_app.ui.comparing import by_sentences, by_words
from editor_app.ui.comparing.sheet import Sheet
from editor_app.workflow.article import Content
from editor_app.workflow.comments import Remark, Thread
from editor_app.workflow.comparison import compare

BRIDGE = "Мост через Ишим открыли весной."
GUESTS = "Гости приехали на открытие."
TOWN = "Город ждал моста очень долго."

VIEWS = (by_words.write, by_sentences.write)

pytestmark = pytest.mark.usefixtures("desk")


def _article(*texts: str) -> Content:
    return Content(body=paragraphs("\n".join(texts)))


def _written(view, before: Content, after: Content) -> tuple[str, list[str]]:
    """What a view says, and the words at which its changes stand."""
    document = QTextDocument()
    sheet = Sheet(document, {})
    comparison = compare(before, after)
    view(sheet, comparison, ("Было", "Стало"))
    assert len(sheet.places) == comparison.changes + comparison.comments
    stops = []
    for start, end in sheet.places:
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        stops.append(cursor.selectedText())
    return document.toPlainText(), stops


@pytest.mark.parametrize("view", VIEWS)
def test_a_split_paragraph_says_where_the_new_one_begins_and_changes_no_word(view):
    text, stops = _written(view, _article(f"{BRIDGE} {GUESTS}"), _article(BRIDGE, GUESTS))
    assert f"{BRIDGE}¶ новый абзац" in text
    assert [stop.split()[0] for stop in stops] == ["¶"]
    text, _ = _written(view, _article(BRIDGE, GUESTS), _article(f"{BRIDGE} {GUESTS}"))
    assert "¶ абзацы соединены" in text


@pytest.mark.parametrize("view", VIEWS)
def test_a_moved_paragraph_is_one_stop_where_it_came_to_and_its_new_word_another(view):
    before, after = _article(BRIDGE, GUESTS, TOWN), _article(GUESTS, TOWN, BRIDGE.replace("весной", "осенью"))
    text, stops = _written(view, before, after)
    assert "Перенесено ниже: " + BRIDGE in text
    assert "Стояло выше: Мост" in text
    assert len(stops) == 2
    assert stops[0].startswith("Стояло выше")
    assert stops[1].endswith("осенью")


def test_a_moved_sentence_stands_off_from_the_one_before_it():
    text, _ = _written(VIEWS[0], _article(f"{BRIDGE} {GUESTS}", TOWN), _article(GUESTS, f"{TOWN} {BRIDGE}"))
    assert f"{TOWN} Стояло выше: {BRIDGE}" in text


def test_what_a_moved_sentence_was_stands_beside_it():
    before, after = _article(BRIDGE, GUESTS, TOWN), _article(GUESTS, TOWN, BRIDGE.replace("весной", "осенью"))
    text, _ = _written(VIEWS[1], before, after)
    lines = text.split("\n")
    assert lines[lines.index("Стояло выше: Мост через Ишим открыли осенью.") - 1] == BRIDGE


@pytest.mark.parametrize("view", VIEWS)
def test_a_change_that_is_but_suggested_says_so_behind_its_words(view):
    before, after = _article(BRIDGE), _article(BRIDGE.replace("весной", "осенью"))
    waits = replace(before, body=suggested(before.body, after.body, "000001", ()))
    text, stops = _written(view, before, waits)
    assert "осенью (предложено)." in text
    assert len(stops) == 1
    text, _ = _written(view, waits, before)
    assert "(правка отклонена)" in text


@pytest.mark.parametrize("view", VIEWS)
def test_what_was_said_is_told_below_the_text(view):
    thread = Thread("000001", (Remark("Марина", datetime(2026, 11, 22, tzinfo=UTC), "Когда?"),), quote="весной")
    text, stops = _written(view, _article(BRIDGE), replace(_article(BRIDGE), threads=(thread,)))
    assert stops == ["• Марина о словах «весной»: «Когда?»"]
    assert text.rstrip().endswith(stops[0])


_TEXTS = st.lists(
    st.lists(
        st.sampled_from([BRIDGE, GUESTS, TOWN, "Да.", "Мост через Иртыш открыли осенью."]), min_size=1, max_size=3
    ),
    min_size=1,
    max_size=4,
)


@given(_TEXTS, _TEXTS)
def test_both_views_stop_at_every_change_that_is_counted(before, after):
    old, new = (_article(*map(" ".join, texts)) for texts in (before, after))
    stops = [_written(view, old, new)[1] for view in VIEWS]
    assert len(stops[0]) == len(stops[1])
    assert all(stop for each in stops for stop in each)
