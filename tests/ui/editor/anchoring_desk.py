"""Random work of two people on a text with comments; also run by `benchmarks/anchors.py`, a thousand times.

Every letter of the text is another one, from its first to the last that is typed, so that wherever the mark of a
comment comes to lie it can be told whether the letters under it are those that were commented on. A letter is also the
comment's where it was put between two of those, or in the place of some.
"""

import io
import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from editor_app.document import serial
from editor_app.document.model import Block, BlockKind, Cell, Document, MarkKind, Table
from editor_app.document.suggestions import ids
from editor_app.document.verdicts import Verdict
from editor_app.exchange import formats
from editor_app.exchange.format import Outlet
from editor_app.store import review
from editor_app.text.span import Span
from editor_app.ui.editor import selection, tabling
from editor_app.ui.editor.amending import Edit, Target, amend
from editor_app.ui.editor.article_editor import ArticleEditor
from editor_app.ui.editor.deciding import decide
from editor_app.ui.editor.passage import Passage
from editor_app.ui.editor.rich_text import RichText
from editor_app.workflow.article import Article, Content
from editor_app.workflow.carrying import carried_over
from editor_app.workflow.comments import About, anchored
from editor_app.workflow.states import State

PEOPLE = ("Анна", "Борис")
_LETTERS = [*map(chr, range(0x4E00, 0x9FA0)), *map(chr, range(0x20000, 0x20800))]
_KINDS = (BlockKind.HEADING_2, BlockKind.QUOTE, BlockKind.BULLET)
_WHEN = datetime(2025, 3, 3, 9, tzinfo=UTC)
_PLAIN, _CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_TableChange = Callable[[RichText], None]
_TABLE_CHANGES: tuple[_TableChange, ...] = (
    *(tabling.remove_rows, tabling.remove_columns, tabling.remove),
    *(tabling.merge, tabling.split, tabling.toggle_header),
)

Atoms = list[tuple[str, frozenset[str]]]
"""Each letter of a text with the comments whose marks it bears."""


def atoms(document: Document) -> Atoms:
    """Return the letters of a document, without what stands between words."""
    found = []
    for block in document.blocks:
        marks = [mark for mark in block.marks if mark.kind is MarkKind.COMMENT]
        for at, letter in enumerate(block.text):
            if letter in _KNOWN:
                found.append((letter, frozenset(mark.value for mark in marks if mark.start <= at < mark.end)))
    return found


_KNOWN = frozenset(_LETTERS)


@dataclass
class AnchoringDesk:
    """An editor, and whose words each letter is that ever stood in it."""

    editor: ArticleEditor
    chance: random.Random
    homes: dict[str, set[str]] = field(default_factory=dict)
    """By letter, the comments that may stand on it."""
    done: list[str] = field(default_factory=list)
    """What was done, for whoever looks for the fault."""

    def __post_init__(self) -> None:
        self._free = self.chance.sample(_LETTERS, 6000)
        self._replaced: set[str] = set()
        """Comments whose words, or what stands between them, are replaced just now."""
        self._used: set[str] = set()
        self._versions: list[Content] = []
        self._content = Content()
        self.editor.show_content(Content(body=self._article()), writable=True)
        self.editor.suggesting.turn(on=False)
        self._sit(PEOPLE[0])
        self.homes = {letter: set() for letter, _ in atoms(self.document)}
        self._comment()

    @property
    def document(self) -> Document:
        return self.editor.body.passages.document()

    def act(self) -> None:
        """Do something, and see that no comment came to stand on words that are not its own."""
        self._sit(self.chance.choice(PEOPLE))
        if self.chance.random() < 0.1:
            self.editor.suggesting.turn(on=not self.editor.suggesting.on)
        self._place()
        doing = self.chance.choices(*zip(*self._deeds().items(), strict=True))[0]
        before = atoms(self.document)
        self._replaced, self._keeps = set(), True
        self.done.append(doing.__name__)
        doing()
        self.check(before)

    def check(self, before: Atoms) -> None:
        """Compare where comments stand with where they may, and with where they stood."""
        now, document = atoms(self.document), self.document
        standing = {thread.id for thread in self.editor.commenting.threads}
        assert anchored(document) <= standing, "a mark of a comment that is not there"
        self._adopt(now)
        for letter, marks in now:
            assert marks <= self.homes[letter], "a comment on words that are not its own"
        if self._keeps:
            stood, there = Counter(letter for letter, _ in before), {letter for letter, _ in now}
            kept = {(letter, id_) for letter, marks in before for id_ in marks if stood[letter] == 1}
            lost = kept - {(letter, id_) for letter, marks in now for id_ in marks}
            gone = {id_ for letter, id_ in lost if letter in there}
            assert not gone & standing, "a comment left words that are still there"
        for thread in self.editor.commenting.threads:
            place = self.editor.commenting.place_of(thread.id)
            assert (place is None) == (thread.id not in anchored(document))
            if place is not None:
                told = [letter for letter in place.selectedText() if letter in _KNOWN]
                assert all(thread.id in self.homes[letter] for letter in told), "it is shown at other words"

    def _adopt(self, now: Atoms) -> None:
        """Take the letters that were not there before for those of the comments in whose words they were put."""
        new = {letter for letter, _ in now} - self.homes.keys()
        for block in self.document.blocks if new else ():
            marks = [mark for mark in block.marks if mark.kind is MarkKind.COMMENT]
            old = [at for at, letter in enumerate(block.text) if letter not in new]
            for at in {*range(len(block.text))}.difference(old):
                ends = [each for each in old if each < at][-1:], [each for each in old if each > at][:1]
                around = ({mark.value for mark in marks if end and mark.start <= end[0] < mark.end} for end in ends)
                self.homes[block.text[at]] = set.intersection(*around) | self._replaced

    _keeps: bool = True
    """Whether every letter that stays keeps its comments; what is undone or brought back has those that it had."""

    def _deeds(self) -> dict[Callable[[], None], float]:
        return {
            self._type: 5, self._delete: 5, self._split: 2, self._join: 2, self._form: 1, self._paste: 2,
            self._move: 2, self._undo: 4, self._redo: 3, self._replace: 3, self._fix: 3, self._table: 1,
            self._decide: 2, self._comment: 3, self._answer: 1, self._take_back: 1, self._reopen: 1,
            self._restore: 1, self._through_word: 0.3,
        }  # fmt: skip

    def _sit(self, person: str) -> None:
        self.editor.suggesting.register.person = self.editor.commenting.person = person

    def _fresh(self, number: int) -> str:
        return "".join(self._free.pop() for _ in range(number))

    def _words(self, number: int) -> str:
        return " ".join(self._fresh(self.chance.randint(1, 5)) for _ in range(number))

    def _article(self) -> Document:
        def block() -> Block:
            return Block(self._words(self.chance.randint(1, 6)), self.chance.choice([*_KINDS, Block().kind]))

        parts: list[Block | Table] = [block() for _ in range(self.chance.randint(2, 5))]
        if self.chance.random() < 0.4:
            cells = tuple(tuple(Cell((block(),)) for _ in range(2)) for _ in range(2))
            parts.insert(self.chance.randint(0, len(parts)), Table(cells))
        return Document(tuple(parts))

    def _place(self) -> None:
        """Put the cursor somewhere, now and then over some letters, often at the edge of a comment."""
        body, cursor = self.editor.body, self.editor.body.textCursor()
        end = body.document().characterCount() - 1
        edges = [edge for thread in self.editor.commenting.threads for edge in self._edges(thread.id)]
        if edges and self.chance.random() < 0.5:
            cursor.setPosition(self.chance.choice(edges))
        elif self.chance.random() < 0.8:
            cursor.setPosition(self._between(self.chance.randint(0, end)))
        if self.chance.random() < 0.4:
            to = max(0, min(cursor.position() + self.chance.randint(-14, 14), end))
            cursor.setPosition(self._between(to), QTextCursor.MoveMode.KeepAnchor)
            if self._crosses(cursor):
                cursor.clearSelection()
        body.setTextCursor(cursor)

    def _edges(self, thread: str) -> Iterator[int]:
        place = self.editor.commenting.place_of(thread)
        if place is not None:
            yield from (place.selectionStart(), place.selectionEnd())

    def _between(self, position: int) -> int:
        return position - ("\udc00" <= self.editor.body.document().characterAt(position) <= "\udfff")

    def _crosses(self, cursor: QTextCursor) -> bool:
        one, other = QTextCursor(cursor), QTextCursor(cursor)
        one.setPosition(cursor.selectionStart())
        other.setPosition(cursor.selectionEnd())
        tables = one.currentTable(), other.currentTable()
        if not any(tables):
            return any(border in cursor.selectedText() for border in "\ufdd0\ufdd1")
        return None in tables or tables[0].cellAt(one) != tables[1].cellAt(other)

    def _press(self, key: int, text: str = "", modifiers: Qt.KeyboardModifier = _PLAIN) -> None:
        QApplication.sendEvent(self.editor.body, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))

    def _type(self) -> None:
        for letter in self._words(self.chance.randint(1, 2)):
            self._press(Qt.Key.Key_A, letter)

    def _delete(self) -> None:
        key = self.chance.choice([Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
        modifiers = _CONTROL if self.chance.random() < 0.3 else _PLAIN
        for _ in range(self.chance.randint(1, 4)):
            self._press(key, modifiers=modifiers)

    def _split(self) -> None:
        self._press(Qt.Key.Key_Return)

    def _join(self) -> None:
        at_start = self.chance.random() < 0.5
        move = QTextCursor.MoveOperation
        self.editor.body.moveCursor(move.StartOfBlock if at_start else move.EndOfBlock)
        self._press(Qt.Key.Key_Backspace if at_start else Qt.Key.Key_Delete)

    def _form(self) -> None:
        if self.chance.random() < 0.5:
            self.editor.body.toggle_mark(self.chance.choice([MarkKind.BOLD, MarkKind.ITALIC]))
        elif self.chance.random() < 0.5:
            self.editor.body.toggle_kind(self.chance.choice(_KINDS))
        else:
            self.editor.body.clear_formatting()

    def _paste(self) -> None:
        data = QMimeData()
        if self.chance.random() < 0.5:
            data.setText("\n".join(self._words(2) for _ in range(self.chance.randint(1, 3))))
        else:
            data.setHtml("".join(f"<p><b>{self._words(1)}</b> {self._words(1)}</p>" for _ in range(2)))
        self.editor.body.insertFromMimeData(data)

    def _move(self) -> None:
        """Cut words and put them in elsewhere, as others: a copy is none of the words that were commented on."""
        cursor = self.editor.body.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
            self.editor.body.setTextCursor(cursor)
        self.editor.body.cut()
        cut, data = QGuiApplication.clipboard().mimeData(), QMimeData()
        other = {ord(letter): self._fresh(1) for letter in cut.text() if letter in _KNOWN}
        for form in cut.formats():
            data.setData(form, bytes(cut.data(form).data()).decode().translate(other).encode())
        self._place()
        self.editor.body.insertFromMimeData(data)

    def _undo(self) -> None:
        for _ in range(self.chance.randint(1, 3)):
            self.editor.in_use.undo()
        self._keeps = False

    def _redo(self) -> None:
        for _ in range(self.chance.randint(1, 3)):
            self.editor.in_use.redo()
        self._keeps = False

    def _replace(self) -> None:
        """Put other letters in the place of some, as a search does."""
        rows = [row for row in self.editor.body.passages.rows if any(letter in _KNOWN for letter in row.standing)]
        amendments = []
        for row in self.chance.sample(rows, min(len(rows), 2)):
            start = self.chance.randrange(len(row.standing))
            end = min(start + self.chance.randint(1, 6), len(row.standing))
            place = row.whole(Span(start, end))
            text = self._words(1) if self.chance.random() < 0.8 else ""
            marks = self.editor.body.passages.known(self.editor.body.passages.rows.index(row)).marks
            over = [
                mark
                for mark in marks
                if mark.kind is MarkKind.COMMENT and mark.start < place.end and place.start < mark.end
            ]
            self._replaced |= {mark.value for mark in over}
            amendments.append((self._target(row), [Edit(start, end, text)]))
        amend(self.editor, amendments)

    def _fix(self) -> None:
        """Put something between letters, or take some out, as a correction does."""
        rows = [row for row in self.editor.body.passages.rows if row.standing]
        if rows:
            row = self.chance.choice(rows)
            at = self.chance.randint(0, len(row.standing))
            edit = self.chance.choice([Edit(at, at, self._fresh(1)), Edit(at, min(at + 1, len(row.standing)), "")])
            amend(self.editor, [(self._target(row), [edit])])

    def _target(self, row: Passage) -> Target:
        return Target(self.editor.body, row, row.standing, 0, len(row.standing))

    def _table(self) -> None:
        if self.editor.body.in_table:
            by = self.chance.choice([-1, 1])
            added: tuple[_TableChange, ...] = (partial(tabling.add_row, by=by), partial(tabling.add_column, by=by))
            self.chance.choice(_TABLE_CHANGES + added)(self.editor.body)

    def _decide(self) -> None:
        standing = sorted(ids(self.document))
        if standing:
            chosen = {self.chance.choice(standing)} if self.chance.random() < 0.7 else set(standing)
            decide(self.editor, chosen, self.chance.choice([Verdict.ACCEPT, Verdict.REJECT]))

    def _comment(self) -> None:
        words = self.editor.body.textCursor()
        if not words.hasSelection():
            words.select(QTextCursor.SelectionType.WordUnderCursor)
        chosen = [letter for letter in words.selectedText() if letter in _KNOWN]
        if chosen:
            words = selection.trimmed(words)
            thread = self.editor.commenting.begin(self._fresh(6), About.PASSAGE, words)
            assert thread.id not in self._used, "an id was used again"
            for letter in chosen:
                self.homes[letter].add(thread.id)
            self._used.add(thread.id)

    def _answer(self) -> None:
        if self.editor.commenting.threads:
            thread = self.chance.choice(self.editor.commenting.threads)
            self.editor.commenting.answer(thread.id, "Да.")
            self.editor.commenting.resolve(thread.id, resolved=self.chance.random() < 0.5)

    def _take_back(self) -> None:
        if self.editor.commenting.threads:
            self.editor.commenting.take_back(self.chance.choice(self.editor.commenting.threads).id)

    def _read(self) -> Content:
        self._content = self.editor.content(self._content)
        return self._content

    def _show(self, content: Content) -> None:
        """Show an article that was read; what was undone is gone for ever, and its ids may be given out again."""
        self._used = {thread.id for thread in content.threads}
        self.homes = {letter: home & self._used for letter, home in self.homes.items()}
        self.editor.show_content(content, writable=True)

    def _reopen(self) -> None:
        """Write the article as the store does, and read it again."""
        content = self._read()
        self._versions.append(content)
        threads, suggestions, *_ = review.loads(review.dumps(content))
        body = serial.loads(serial.dumps(content.body))
        self._show(replace(content, body=body, threads=threads, suggestions=suggestions))

    def _restore(self) -> None:
        """Bring an earlier version back."""
        if self._versions:
            self._keeps = False
            self._show(carried_over(self.chance.choice(self._versions), self._read()))

    def _through_word(self) -> None:
        """Write the article as a Word file, and read that; there a comment has one row of words."""
        self._keeps = False
        content = self._read()
        stream, known = io.BytesIO(), formats.discovered()
        by_suffix = {suffix: each for each in known.writers for suffix in each.suffixes}
        outlet = Outlet(stream, lambda _: None, lambda name, _: name)
        by_suffix[".docx"].write(Article("1", 1, State.DRAFT, content, _WHEN, _WHEN), outlet)
        reader = next(each for each in known.readers if ".docx" in each.suffixes)
        came = reader.read(stream.getvalue()).content
        said = {thread.remarks[0].text: thread.id for thread in came.threads}
        renamed = {thread.id: said[thread.remarks[0].text] for thread in content.threads}
        self.homes = {letter: {renamed[id_] for id_ in home if id_ in renamed} for letter, home in self.homes.items()}
        self._versions = []
        assert {renamed[id_] for id_ in anchored(content.body)} == anchored(came.body), "a comment lost its place"
        self._content = came
        self._show(came)
