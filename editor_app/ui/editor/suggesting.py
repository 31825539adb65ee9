"""Suggest mode: what a person does to the text becomes a suggestion, in the same step of undo.

Whatever changed the body (a key, a paste, a fix, find and replace), the change is looked at when it is done: the blocks
that it touched, as they were and as they are, give the blocks as they should be (`document.suggesting`). A letter that
is typed is born with its mark, so that a row of letters is one step of undo, as it is without the mode.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor

from editor_app.document import tables
from editor_app.document.model import Block, Cell, Document, MarkKind
from editor_app.document.suggested_tables import Building, held, with_held
from editor_app.document.suggesting import direct, suggested
from editor_app.document.suggestions import ids
from editor_app.ui.editor import cells, editing, formats, putting
from editor_app.ui.editor.cells import Ground
from editor_app.ui.editor.changed_blocks import Change, Piece, is_born, pieces_of
from editor_app.ui.editor.field import letters_of
from editor_app.ui.editor.offsets import Offsets
from editor_app.ui.editor.passing import pass_taken_out
from editor_app.ui.editor.rewriting import rewrite
from editor_app.ui.editor.rich_text import RichText
from editor_app.ui.editor.steps import closed_step
from editor_app.ui.editor.suggestion_register import SuggestionRegister
from editor_app.ui.editor.tabling import Build
from editor_app.ui.editor.taken_out import TakenOut

_MARKS = (MarkKind.INSERTION, MarkKind.DELETION, MarkKind.FORMATTING)


class Suggesting(QObject):
    """Makes suggestions of the changes of a body while the mode is on; without it, keeps those true that are there."""

    changed = Signal()
    """A suggestion came, or the mode is another one."""

    def __init__(self, body: RichText, register: SuggestionRegister) -> None:
        super().__init__(body)
        self.register = register
        """Whose each suggestion is."""
        self._body = body
        self._taken_out = TakenOut(body.passages)
        self._on = self._watches = self._is_busy = False
        self._change: Change | None = None
        self._ground = Ground()
        self._range = (0, 0, 0)
        self._is_backward = False
        body.document().contentsChange.connect(self._note_range)
        body.passages.followed.connect(self._note)
        body.document().contentsChanged.connect(self._follow)
        body.installEventFilter(self)
        body.building = self.building

    @property
    def on(self) -> bool:
        """Whether changes are suggested."""
        return self._on

    def turn(self, *, on: bool) -> None:
        """Suggest changes from now on, or make them."""
        if on != self._on:
            self._on = on
            self._watch(on or self._watches)
            self.register.close()
            self.changed.emit()

    def show(self, document: Document, taken: Iterable[str] = ()) -> None:
        """Begin with another text, which the body shows already; `taken` are ids that are in use round it."""
        self.register.begin(document, taken)
        self._watch(self._on or bool(ids(document)))

    def resolve(self, change: Callable[[Document], Document], runs: Iterable[tuple[int, int]]) -> None:
        """Change blocks (number of the first, how many) as one step of undo.

        They lie in one cell or in none, or begin and end outside of the tables that are among them.
        """
        document, rows = self._body.document(), self._body.passages
        ground = cells.ground(document)
        with self._undisturbed(), closed_step(QTextCursor(document)):
            for start, count in sorted(runs, reverse=True):
                now = [rows.known(start + at) for at in range(count)]
                if ground.is_one_run(start, count):
                    putting.put_words(document, start, now, change(Document(tuple(now))).blocks)
                else:
                    putting.put(document, ground, start, now, change(putting.parts_of(ground, now, start)))

    @contextmanager
    def building(self) -> Iterator[Build]:
        """Give what changes the build of tables, and let stand what is done with it inside."""
        with self._undisturbed():
            yield Building(self.register.new_id(), self.register.own) if self._on else tables

    @contextmanager
    def _undisturbed(self) -> Iterator[None]:
        """Let stand what is done inside."""
        self._is_busy = True
        try:
            yield
        finally:
            self._is_busy = False
        self._change = None
        self.register.close()
        self._body.passages.document()
        self._taken_out.tell_all()
        self._learn_cells()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._body and not self._body.isReadOnly():
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                self._prepare(event)
            elif isinstance(event, QInputMethodEvent):
                self._is_backward = False
                self._prepare_letters()
        return False

    def _prepare(self, event: QKeyEvent) -> None:
        key = event.key()
        self._is_backward = key == Qt.Key.Key_Backspace
        if letters_of(event):
            self._prepare_letters()
        elif self._on and key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            pass_taken_out(self._body, forward=key == Qt.Key.Key_Delete)

    def _prepare_letters(self) -> None:
        """Let the letters that come have the mark that they will need, and none that is not theirs."""
        cursor = self._body.textCursor()
        self._body.born_as = None
        if not self._watches or cursor.hasComplexSelection():
            return
        before = formats.looks_of(self._body.currentCharFormat())
        after = editing.without_mark(before, *_MARKS)
        if self._on:
            place = cursor.selectionStart()
            self._range = (place, cursor.selectionEnd() - place, 0)
            id_ = self._id()
            self.register.keep_open(id_, place)
            after |= with_held(self._within(cursor), id_, self.register.own)
        else:
            after |= self._within(cursor)
        if cursor.hasSelection():
            self._body.born_as = formats.char_format(after)
        elif after != before:
            self._body.setCurrentCharFormat(formats.char_format(after))

    def _within(self, cursor: QTextCursor) -> frozenset[formats.Look]:
        """Return what is suggested about the cell of the cursor."""
        number = cursor.blockNumber()
        if not self._ground.cell(number).in_table:
            return frozenset()
        numbers = self._ground.run(number)
        return held(Cell(tuple(self._body.passages.known(each) for each in numbers)))

    def _watch(self, on: bool) -> None:  # noqa: FBT001 - the one thing that is told
        self._watches = self._body.deletes_in_steps = on
        if on:
            self._body.passages.document()  # every row knows its block from now on
            self._taken_out.tell_all()
            self._learn_cells()

    def _learn_cells(self) -> None:
        if self._watches:
            self._ground = cells.ground(self._body.document())

    def _note(self, start: int, before: Sequence[Block | None], count: int) -> None:
        """Take note of a change, which is not done yet."""
        if self._watches:
            self._taken_out.note(start, count)
            if not self._is_busy:
                self._change = Change(start, before, count)

    def _note_range(self, at: int, removed: int, added: int) -> None:
        if not self._is_busy:
            self._range = (at, removed, added)

    def _follow(self) -> None:
        change, self._change = self._change, None
        if change is None or self._is_busy:
            return
        now = [self._body.passages.known(change.start + at) for at in range(change.count)]
        ground = self._ground
        self._learn_cells()
        if not self._body.is_replaying and None not in change.before:
            self._is_busy = True
            self._mend(change, now, ground)
            self._is_busy = False
        self._taken_out.tell()

    def _mend(self, change: Change, now: Sequence[Block], ground: Ground) -> None:
        """Put what should be in place of what was made of the blocks that changed."""
        pieces = pieces_of(change, now, ground, self._ground, self._body.passages.known)
        if pieces is None:
            self._mend_tables(change, now, ground)
            return
        id_, wanted = self._wanted(pieces)
        if all(blocks == piece.now for blocks, piece in zip(wanted, pieces, strict=True)):
            self._go_on(id_, 0)
            return
        place, length = self._body.textCursor().position(), self._body.document().characterCount()
        cursor, keeper = QTextCursor(self._body.document()), QTextCursor(self._body.document())
        keeper.setPosition(place)
        keeper.setKeepPositionOnInsert(True)
        cursor.joinPreviousEditBlock()
        for piece, blocks in reversed(list(zip(pieces, wanted, strict=True))):
            if blocks != piece.now:
                rewrite(self._body.document(), piece.first, piece.shown, blocks or (Block(),))
        cursor.endEditBlock()
        if self._is_backward and keeper.position() != self._body.textCursor().position():
            caret = self._body.textCursor()
            caret.setPosition(keeper.position())
            self._body.setTextCursor(caret)
        self._body.passages.document()
        self._learn_cells()
        self._go_on(id_, self._body.document().characterCount() - length)
        self.changed.emit()

    def _mend_tables(self, change: Change, now: Sequence[Block], ground: Ground) -> None:
        """Put back a table that was taken out, and mark one that came."""
        self.register.close()
        if not self._on:
            return
        rows, document = self._body.passages, self._body.document()
        ends = change.start + len(change.before), change.start + change.count
        before, behind = putting.around((ground, self._ground), change.start, ends)
        start = change.start - before
        lead = [rows.known(start + at) for at in range(before)]
        trail = [rows.known(ends[1] + at) for at in range(behind)]
        was = putting.parts_of(ground, [*lead, *filter(None, change.before), *trail], start)
        shown = [*lead, *now, *trail]
        is_ = putting.parts_of(self._ground, shown, start)
        wanted = suggested(was, is_, self.register.new_id(), self.register.own, by_words=self._body.is_replacing)
        if wanted == is_:
            return
        cursor, caret = QTextCursor(document), QTextCursor(self._body.textCursor())
        cursor.joinPreviousEditBlock()
        putting.put(document, self._ground, start, shown, wanted)
        cursor.endEditBlock()
        self._body.setTextCursor(caret)
        rows.document()
        self._learn_cells()
        self.changed.emit()

    def _wanted(self, pieces: Sequence[Piece]) -> tuple[str, list[tuple[Block, ...]]]:
        """Return the blocks that should be in place of each piece, and the suggestion that they are of, if any.

        New words in several paragraphs at once are a suggestion in each, for they can be decided one by one.
        """
        if all(piece.was == piece.now for piece in pieces):
            return "", [piece.now for piece in pieces]
        if not self._on:
            return "", [
                direct(Document(piece.was), Document(piece.now), piece.within or frozenset()).blocks for piece in pieces
            ]
        id_ = self._id()
        if len(pieces) == 1 and is_born(pieces[0], id_):
            return id_, [pieces[0].now]
        several = sum(piece.has_new_words for piece in pieces) > 1
        made = []
        for piece in pieces:
            own_id = self.register.new_id() if several and piece.has_new_words else id_
            was, now = Document(piece.was), Document(piece.now)
            at, by_words = self._place_in(piece), self._body.is_replacing
            made.append(suggested(was, now, own_id, self.register.own, piece.within, at=at, by_words=by_words).blocks)
        return ("" if several else id_), made

    def _place_in(self, piece: Piece) -> int | None:
        """Return at which letter of some blocks the change began, None where that is elsewhere."""
        block = self._body.document().findBlock(self._range[0])
        blocks, number = piece.now, block.blockNumber() - piece.first
        if not 0 <= number < len(blocks) or blocks != piece.shown:
            return None
        before = sum(len(each.text) + 1 for each in blocks[:number])
        return before + Offsets(blocks[number].text).to_points(self._range[0] - block.position())

    def _id(self) -> str:
        """Return the id of the suggestion that the change belongs to."""
        at, removed, _ = self._range
        return self.register.id_at(at, at + removed)

    def _go_on(self, id_: str, grown: int) -> None:
        """Let the next change at the same place go on with this suggestion."""
        at, _, added = self._range
        place = self._body.textCursor().position()
        if id_ and at <= place <= at + added + grown:
            self.register.keep_open(id_, place)
        else:
            self.register.close()
