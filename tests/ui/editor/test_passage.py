from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.proofreading.finding import Finding, Kind, Severity
from editor_app.text.span import Span
from editor_app.ui.editor.passage import Passage, joined, moved


def _found(text: str, words: str) -> Finding:
    start = text.index(words)
    return Finding(start, start + len(words), "spelling.word", Kind.SPELLING, Severity.ERROR, "")


@pytest.mark.parametrize(
    ("after", "kept"),
    [
        ("а карова", True),
        ("карова, да", True),
        ("каровами", False),
        ("неокарова", False),
        ("корова", False),
        ("кар ова", False),
        ("", False),
    ],
)
def test_a_finding_lives_until_its_word_is_touched(after, kept):
    finding = _found("карова", "карова")
    expected = (replace(finding, start=after.index("карова"), end=after.index("карова") + 6),) if kept else ()
    assert moved((finding,), "карова", after) == expected


def test_what_is_suggested_to_go_is_not_checked_and_findings_stand_in_the_whole_text():
    passage = Passage("мост открытсдан каровой", gone=(Span(5, 11),))
    assert passage.public == "мост сдан каровой"
    (placed,) = passage.placed([_found(passage.public, "каровой")])
    assert passage.text[placed.start : placed.end] == "каровой"
    (before,) = passage.placed([_found(passage.public, "мост ")])
    assert (before.start, before.end) == (0, 5)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 3)), max_size=4), st.data())
def test_a_place_in_what_stands_is_found_in_the_whole_text_and_again(parts, data):
    gone, text = [], ""
    for number, (kept, out) in enumerate(parts):
        text += "абвг"[number] * (kept + (number > 0))
        gone.append(Span(len(text), len(text) + out))
        text += "×" * out
    passage = Passage(text + "д", gone=tuple(gone))
    start, end = sorted(data.draw(st.integers(0, len(passage.standing))) for _ in range(2))
    whole = passage.whole(Span(start, end))

    assert whole.of(passage.text).replace("×", "") == Span(start, end).of(passage.standing)
    assert not whole.of(passage.text).startswith("×")
    assert not whole.of(passage.text).endswith("×")
    assert passage.standing_at(whole) == Span(start, end)


def test_a_note_to_the_editor_has_nothing_to_check():
    assert Passage("карова", is_note=True).public == ""


def test_findings_of_rows_stand_where_the_rows_are_joined_by_line_ends():
    rows = [Passage(text, findings=(_found(text, "карова"),)) for text in ("одна карова", "карова")]
    assert [finding.start for finding in joined(rows)] == [5, 12]
