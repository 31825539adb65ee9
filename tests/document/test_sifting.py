import json

import pytest

from editor_app.document import serial
from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind
from editor_app.document.suggestions import ids
from editor_app.document.verdicts import original, proposed

_DAMAGED = (
    "",
    "x",
    "7",
    "[]",
    '{"a": 1}',
    "[7]",
    '["один", "quote", 0]',
    '["000001"]',
    '["000001", "picture", 0]',
    '["000001", "poem", 0]',
    '["000001", "quote", -1]',
    '["000001", "quote", "0"]',
    '["000001", ["bold", ""]]',
)


@pytest.mark.parametrize("value", _DAMAGED)
def test_a_damaged_suggestion_about_the_end_of_a_paragraph_is_left_out_and_the_words_stay(value):
    written = {"version": 2, "blocks": [{"kind": "paragraph", "text": "Мост", "marks": [[4, 5, "formatting", value]]}]}
    read = serial.loads(json.dumps(written))

    assert read == original(read) == proposed(read) == Document((Block("Мост"),))


@pytest.mark.parametrize("mark", [[0, 4, "formatting", '["000001", ["poem", ""]]'], [0, 4, "insertion", "x"]])
def test_so_is_one_about_letters(mark):
    written = {"version": 2, "blocks": [{"kind": "paragraph", "text": "Мост", "marks": [mark]}]}

    assert serial.loads(json.dumps(written)) == Document((Block("Мост"),))


def test_what_can_be_decided_stays():
    marks = (
        Mark(0, 4, MarkKind.FORMATTING, '["000001", ["bold", ""], ["link", "https://example.kz"]]'),
        Mark(4, 5, MarkKind.FORMATTING, '["000002", "bullet", 2]'),
        Mark(0, 5, MarkKind.INSERTION, "000003"),
    )
    document = Document((Block("Мост", BlockKind.QUOTE, marks),))

    assert serial.loads(serial.dumps(document)) == document
    assert ids(document) == {"000001", "000002", "000003"}
