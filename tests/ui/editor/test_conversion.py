from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind
from editor_app.ui.editor import conversion


@given(st.from_type(Document))
def test_there_and_back_is_the_same_document(document):
    shown = QTextDocument()
    conversion.fill(shown, document)
    assert conversion.document_of(shown) == document


@given(st.from_type(Document))
def test_what_was_opened_cannot_be_undone(document):
    shown = QTextDocument()
    conversion.fill(shown, document)
    assert shown.isUndoAvailable() is False


@given(st.from_type(Document), st.data())
def test_pieces_of_a_block_are_the_block(document, data):
    for block in document.blocks:
        place = data.draw(st.integers(0, len(block.text)))
        left, right = conversion.cut(block, 0, place), conversion.cut(block, place, len(block.text))
        shifted = (Mark(m.start + place, m.end + place, m.kind, m.value) for m in right.marks)
        letters = conversion.cut(block, 0, len(block.text))
        assert replace(block, text=left.text + right.text, marks=(*left.marks, *shifted)) == letters


def test_an_empty_document_and_one_of_an_empty_paragraph_are_told_apart():
    for document in (Document(), Document((Block(),))):
        shown = QTextDocument()
        conversion.fill(shown, document)
        assert conversion.document_of(shown) == document


def test_marks_after_an_emoji_stay_on_their_letters():
    document = Document((Block("👍 за\u0301мок", BlockKind.QUOTE, (Mark(2, 7, MarkKind.BOLD),)),))
    shown = QTextDocument()
    conversion.fill(shown, document)
    assert conversion.document_of(shown) == document
    assert shown.firstBlock().textFormats()[1].start == 3
