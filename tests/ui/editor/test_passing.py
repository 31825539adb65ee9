from PySide6.QtCore import Qt

from editor_app.document.model import Block, BlockKind, Document
from editor_app.document.verdicts import original, proposed


def test_a_key_passes_over_the_end_of_a_paragraph_that_is_taken_out(suggest, body):
    hand = suggest(Document((Block("Мост"), Block("Дождь", BlockKind.HEADING_2))))
    hand.stand("Мост")
    hand.press(Qt.Key.Key_Delete)
    steps = body.document().availableUndoSteps()
    hand.stand("Д")
    hand.press(Qt.Key.Key_Backspace, times=2)

    assert proposed(body.passages.document()).text == "Мосождь"
    body.undo()
    body.undo()
    assert body.document().availableUndoSteps() == steps


def test_keys_in_what_is_taken_out_change_nothing_there(suggest, body):
    words = Document((Block(kind=BlockKind.NOTE), Block("Мост"), Block("Дождь")))
    hand = suggest(words)
    body.selectAll()
    hand.press(Qt.Key.Key_Delete)
    steps = body.document().availableUndoSteps()
    hand.stand("Мост")
    hand.press(Qt.Key.Key_Delete, times=9)

    assert body.document().availableUndoSteps() == steps
    hand.press(Qt.Key.Key_Backspace, times=9)
    assert original(body.passages.document()) == words
    assert proposed(body.passages.document()) == Document((Block(),))
