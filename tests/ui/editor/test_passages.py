from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from editor_app.document.model import Block, BlockKind, Document, MarkKind
from editor_app.proofreading.finding import Finding, Kind, Severity
from editor_app.text.counting import Counts, counts
from editor_app.ui.editor import conversion, editing, formats
from editor_app.ui.editor.passages import Passages


def found(text, words):
    start = text.index(words)
    return Finding(start, start + len(words), "spelling.word", Kind.SPELLING, Severity.ERROR, "")


def answered(passages, row, findings):
    _, revision, _ = passages.ask(row)
    assert passages.answer(row, revision, findings)


def shown_by(text, finding):
    return text[finding.start : finding.end]


EDITS = ("insert", "delete", "split", "kind", "bold", "undo", "redo", "paste")


def whole(document, place):
    """The place, or the one before it where no cursor can stand: inside a character of two code units."""
    place = min(place, document.characterCount() - 1)
    return place - (document.characterAt(place) in map(chr, range(0xDC00, 0xE000)))


def act(document, name, at, length, text):
    cursor = QTextCursor(document)
    at, end = (whole(document, place) for place in (at, at + length))
    cursor.setPosition(at)
    match name:
        case "insert":
            cursor.insertText(text)
        case "delete":
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        case "split":
            cursor.insertBlock()
        case "kind":
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setBlockFormat(formats.block_format(BlockKind.QUOTE))
        case "bold":
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            editing.set_mark(cursor, MarkKind.BOLD, on=True)
        case "undo":
            document.undo()
        case "redo":
            document.redo()
        case "paste":
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(f"{text}\n{text}\nконец")


scripts = st.lists(
    st.tuples(
        st.sampled_from(EDITS), st.integers(0, 60), st.integers(0, 30), st.sampled_from(["а", " ", "слово", "👍"])
    ),
    max_size=12,
)


@given(st.from_type(Document), scripts)
def test_rows_are_the_blocks_whatever_is_done(document, script):
    text = QTextDocument()
    passages = Passages(text)
    conversion.fill(text, document)
    for step in script:
        act(text, *step)
        blocks = [text.findBlockByNumber(n).text() for n in range(text.blockCount())]
        assert [row.text for row in passages.rows] == blocks
        assert passages.document() == conversion.document_of(text)
        assert passages.counts == sum((counts(row.public) for row in passages.rows), Counts())
        assert [row.is_note for row in passages.rows] == [
            formats.kind_of(passages.block(row).blockFormat()) is BlockKind.NOTE for row in passages.rows
        ]
        assert len({row.key for row in passages.rows}) == len(passages.rows)


@given(st.from_type(Document))
def test_rows_of_an_expected_document_say_what_qt_holds(document):
    text = QTextDocument()
    passages = Passages(text)
    with passages.expecting(document):
        conversion.fill(text, document)
    blocks = [text.findBlockByNumber(n) for n in range(text.blockCount())]
    assert [row.text for row in passages.rows] == [block.text() for block in blocks]
    kinds = [formats.kind_of(block.blockFormat()) for block in blocks]
    assert [row.is_note for row in passages.rows] == [kind is BlockKind.NOTE for kind in kinds]
    assert passages.document() == conversion.document_of(text)


@given(st.from_type(Document), scripts)
def test_after_undo_of_all_the_document_is_the_first_one(document, script):
    text = QTextDocument()
    passages = Passages(text)
    conversion.fill(text, document)
    first = passages.document()
    for step in script:
        act(text, *step)
    while text.isUndoAvailable():
        text.undo()
    assert passages.document() == first


@given(scripts)
def test_a_mark_always_stands_under_its_own_words(script):
    text = QTextDocument()
    passages = Passages(text)
    text.setPlainText("один карова два\nтри сабака четыре\nпять")
    for row, words in zip(passages.rows, ("карова", "сабака", "пять"), strict=True):
        answered(passages, row, (found(row.text, words),))
    for step in script:
        act(text, *step)
        for row in passages.rows:
            for finding in row.shown:
                assert shown_by(row.text, finding) in ("карова", "сабака", "пять")


def test_enter_takes_the_marks_behind_it_to_the_new_paragraph():
    text = QTextDocument()
    passages = Passages(text)
    text.setPlainText("один карова сабака")
    row = passages.rows[0]
    answered(passages, row, (found(row.text, "карова"), found(row.text, "сабака")))
    cursor = QTextCursor(text)
    cursor.setPosition(12)
    cursor.insertBlock()
    assert [[shown_by(row.text, f) for f in row.shown] for row in passages.rows] == [["карова"], ["сабака"]]
    cursor.deletePreviousChar()
    assert [shown_by(passages.rows[0].text, f) for f in passages.rows[0].shown] == ["карова", "сабака"]


def test_an_answer_to_an_older_text_marks_the_same_words_or_none():
    text = QTextDocument()
    passages = Passages(text)
    text.setPlainText("карова сабака")
    [row] = passages.rows
    _, asked, sent = passages.ask(row)
    cursor = QTextCursor(text)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText("чка")
    assert passages.answer(row, asked, (found(sent, "карова"), found(sent, "сабака")))
    assert [shown_by(row.text, finding) for finding in row.shown] == ["карова"]


def test_an_answer_that_was_overtaken_changes_nothing():
    text = QTextDocument()
    passages = Passages(text)
    text.setPlainText("карова")
    [row] = passages.rows
    _, asked, sent = passages.ask(row)
    QTextCursor(text).insertText("Вот ")
    passages.ask(row)
    assert passages.answer(row, asked, (found(sent, "карова"),)) is False
    assert row.shown == ()


def test_an_answer_from_before_the_checker_knew_more_is_none_to_what_is_asked_anew():
    document = QTextDocument("Мост открыт")
    passages = Passages(document)
    [row] = passages.rows
    _, before, _ = passages.ask(row)
    passages.ask_again()
    assert passages.unasked() == [row]
    _, now, text = passages.ask(row)
    assert not passages.answer(row, before, (found(text, "Мост"),))
    assert list(row.shown) == []
    assert passages.answer(row, now, (found(text, "открыт"),))
    assert [shown_by(text, finding) for finding in row.shown] == ["открыт"]


def test_a_format_is_no_change_of_the_text():
    text = QTextDocument()
    passages = Passages(text)
    text.setPlainText("карова")
    revision = passages.rows[0].revision
    QTextCursor(text).setBlockFormat(formats.block_format(BlockKind.QUOTE))
    assert passages.rows[0].revision == revision
    assert passages.document().blocks[0].kind is BlockKind.QUOTE


def test_unchanged_blocks_are_the_same_objects_in_the_next_snapshot():
    text = QTextDocument()
    passages = Passages(text)
    text.setPlainText("один\nдва\nтри")
    before = passages.document().blocks
    QTextCursor(text).insertText("х")
    after = passages.document().blocks
    assert after[1] is before[1]
    assert after[2] is before[2]
    assert after[0].text == "ходин"


def test_a_note_to_the_editor_is_neither_counted_nor_proofread(qapp):
    document = QTextDocument()
    passages = Passages(document)
    conversion.fill(document, Document((Block("Пробок нет."), Block("проверить имя", BlockKind.NOTE))))
    first, note = passages.rows
    assert passages.counts == counts("Пробок нет.")
    assert not passages.answer(note, note.asked, (found("проверить имя", "имя"),))

    edits = []
    passages.edited.connect(lambda: edits.append(passages.counts))
    answered(passages, first, (found("Пробок нет.", "нет"),))
    formats_of = QTextCursor(document.firstBlock())
    editing.toggle_kind(formats_of, BlockKind.NOTE)
    assert edits == [Counts()]
    assert first.shown == ()

    editing.toggle_kind(formats_of, BlockKind.NOTE)
    assert passages.counts == counts("Пробок нет.")
