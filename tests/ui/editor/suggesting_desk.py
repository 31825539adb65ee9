"""Random work of two people on the body of an article; also run by `benchmarks/suggestions.py`, ten thousand times."""

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from editor_app.document import serial, tables
from editor_app.document.model import Block, BlockKind, Cell, Document, MarkKind, Picture, Table
from editor_app.document.suggestions import ids, taken_out
from editor_app.document.tables import Area
from editor_app.document.verdicts import Verdict, original, proposed, resolved
from editor_app.operations.suggesting import check_edits
from editor_app.text import edits
from editor_app.text.span import Span
from editor_app.ui.editor import editing, grids, inserting, selection, tabling
from editor_app.ui.editor.amending import Edit, amend, targets
from editor_app.ui.editor.article_editor import ArticleEditor
from editor_app.ui.editor.changing_case import CaseCycle
from editor_app.ui.editor.deciding import decide
from editor_app.ui.editor.review_views import View
from editor_app.ui.editor.steps import one_step
from editor_app.workflow.article import Article, Content
from editor_app.workflow.roles import Person, Role
from editor_app.workflow.states import State

PEOPLE = ("Анна", "Борис")
_WORDS = ("мост", "через", "реку", "Ишим", "открыли", "в срок", "😀", "«так»", "акимат")
_KINDS = (BlockKind.HEADING_2, BlockKind.QUOTE, BlockKind.BULLET)
_WHEN = datetime(2025, 3, 3, 9, tzinfo=UTC)
_BUILDS = (
    lambda body: tabling.add_row(body, -1),
    lambda body: tabling.add_row(body, 1),
    lambda body: tabling.add_column(body, -1),
    lambda body: tabling.add_column(body, 1),
    tabling.remove_rows,
    tabling.remove_rows,
    tabling.remove_columns,
    tabling.remove,
)
_PASTED = (
    "<p>абзац <b>жирный</b></p><p>второй <a href='https://b.kz/'>со ссылкой</a></p>",
    "<h2>Заголовок</h2><ul><li>раз<li>два</ul><p>хвост",
    "<p>до</p><table><tr><th>а<th>б<tr><td colspan=2>в</table><p>после</p>",
    "слово <i>курсивом</i>",
    "<p>до</p><hr><blockquote>цитата</blockquote>",
)
_MEANT = {MarkKind.LINK: "https://example.kz/", MarkKind.FOOTNOTE: "По данным акимата."}
_PLAIN = Qt.KeyboardModifier.NoModifier


def article(chance: random.Random) -> Document:
    """Return a short article, now and then with a table."""

    def block() -> Block:
        return Block(" ".join(chance.choices(_WORDS, k=chance.randint(0, 6))), chance.choice([*_KINDS, Block().kind]))

    parts: list[Block | Table] = [block() for _ in range(chance.randint(1, 4))]
    if chance.random() < 0.4:
        cells = [[Cell((block(), *([block()] if chance.random() < 0.3 else []))) for _ in range(2)] for _ in range(2)]
        table = Table(tuple(map(tuple, cells)))
        if chance.random() < 0.3:
            top, left = chance.choice([(0, 0), (0, 1), (1, 0)])
            table = tables.merged(table, Area(top, left, top + 1 + (left == 1), left + 1 + (left == 0)))
        parts.insert(chance.randint(0, len(parts)), table)
    return Document(tuple(parts))


@dataclass
class SuggestingDesk:
    """An editor, what its body held first, and what it would hold if all were rejected."""

    editor: ArticleEditor
    chance: random.Random
    first: Document = field(init=False)
    case: CaseCycle = field(default_factory=CaseCycle)

    def __post_init__(self) -> None:
        self.editor.show_content(Content(body=article(self.chance)), writable=True)
        self.editor.suggesting.turn(on=True)
        self.first = self.document

    @property
    def document(self) -> Document:
        return self.editor.body.passages.document()

    def _article(self) -> Article:
        content = self.editor.content(Content(author="Вера"))
        return Article("1", 1, State.SUBMITTED, content, _WHEN, _WHEN)

    def act(self) -> None:
        """Do something, and see that nothing is lost by it."""
        self.editor.suggesting.register.person = self.chance.choice(PEOPLE)
        self._place()
        before, stood = original(self.document), self._article()
        done = self.chance.choice(
            [
                *(self._type, self._type, self._delete, self._split, self._form, self._paste, self._decide),
                *(self._build, self._build, self._table, self._picture, self._paste_page, self._drag, self._turn_case),
                *(self._compose, self._mean, self._replace_all, self._view, self._reopen),
            ]
        )
        done()
        if done != self._decide:
            assert original(self.document) == before, done
            person = Person(self.editor.suggesting.register.person, Role.PROOFREADER)
            check_edits(stood, self._article().content, person)
        assert ids(self.document) <= set(self.editor.suggesting.register.known)
        passages = self.editor.body.passages
        assert [row.gone for row in passages.rows] == [
            taken_out(passages.known(number)) for number in range(len(passages.rows))
        ]

    def finish(self) -> None:
        """Undo everything, do it again, and decide all that is left in both ways."""
        body, last = self.editor.body, serial.dumps(self.document)
        steps = 0
        while body.document().isUndoAvailable():
            body.undo()
            steps += 1
        assert serial.dumps(self.document) == serial.dumps(self.first)
        for _ in range(steps):
            body.redo()
        assert serial.dumps(self.document) == last
        for verdict, wanted in ((Verdict.ACCEPT, proposed(self.document)), (Verdict.REJECT, original(self.document))):
            decide(self.editor, ids(self.document), verdict)
            assert self.document == wanted
            assert not ids(self.document)
            if body.document().isUndoAvailable() and serial.dumps(self.document) != last:
                body.undo()
            assert serial.dumps(self.document) == last

    def _place(self) -> None:
        body = self.editor.body
        cursor = body.textCursor()
        end = body.document().characterCount() - 1
        if self.chance.random() < 0.7:
            cursor.setPosition(self._between_letters(self.chance.randint(0, end)))
        if self.chance.random() < 0.3:
            to = max(0, min(cursor.position() + self.chance.randint(-12, 12), end))
            cursor.setPosition(self._between_letters(to), QTextCursor.MoveMode.KeepAnchor)
            if self._tears(cursor):
                cursor.clearSelection()
        body.setTextCursor(cursor)

    def _between_letters(self, position: int) -> int:
        """Return a position that is not inside a letter of two units, where no key brings a cursor."""
        return position - ("\udc00" <= self.editor.body.document().characterAt(position) <= "\udfff")

    def _tears(self, cursor: QTextCursor) -> bool:
        """Whether a selection goes from a table to what is outside of it, which no key and no mouse does."""
        one, other = QTextCursor(cursor), QTextCursor(cursor)
        one.setPosition(cursor.selectionStart())
        other.setPosition(cursor.selectionEnd())
        return one.currentTable() != other.currentTable()

    def _press(self, key: int, text: str = "", modifiers: Qt.KeyboardModifier = _PLAIN) -> None:
        QApplication.sendEvent(self.editor.body, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))

    def _type(self) -> None:
        for letter in self.chance.choice(_WORDS):
            self._press(ord(letter.upper()[0]), letter)

    def _delete(self) -> None:
        key = self.chance.choice([Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
        for _ in range(self.chance.randint(1, 3)):
            self._press(key)

    def _split(self) -> None:
        self._press(Qt.Key.Key_Return)

    def _form(self) -> None:
        if self.chance.random() < 0.5:
            self.editor.body.toggle_mark(self.chance.choice([MarkKind.BOLD, MarkKind.ITALIC]))
        else:
            self.editor.body.toggle_kind(self.chance.choice(_KINDS))

    def _paste(self) -> None:
        cursor = self.editor.body.textCursor()
        blocks = [Block(" ".join(self.chance.choices(_WORDS, k=2))) for _ in range(self.chance.randint(1, 3))]
        inserting.insert_document(cursor, Document(tuple(blocks)))

    def _paste_page(self) -> None:
        """Paste what a page or another program gives."""
        page = QMimeData()
        page.setHtml(self.chance.choice(_PASTED))
        self.editor.body.insertFromMimeData(page)

    def _drag(self) -> None:
        """Let words go and drop them elsewhere, as Qt does it."""
        body = self.editor.body
        words, spot = body.textCursor(), QTextCursor(body.document())
        if not words.hasSelection():
            return
        dragged = body.createMimeDataFromSelection()
        end = body.document().characterCount() - 1
        spot.setPosition(self._between_letters(self.chance.randint(0, end)))
        with one_step(spot):
            words.removeSelectedText()
            body.setTextCursor(spot)
            body.insertFromMimeData(dragged)

    def _turn_case(self) -> None:
        for _ in range(self.chance.randint(1, 3)):
            self.case.turn(self.editor.body)

    def _compose(self) -> None:
        """Write with an input method: what it shows first is not in the text yet."""
        written = QInputMethodEvent("", [])
        written.setCommitString("үй")
        for event in (QInputMethodEvent("үй", []), written):
            QApplication.sendEvent(self.editor.body, event)

    def _mean(self) -> None:
        """Give words a link or a footnote, or take it from them."""
        words, kind = selection.trimmed(self.editor.body.textCursor()), self.chance.choice(list(_MEANT))
        if words.hasSelection():
            editing.set_mark(words, kind, _MEANT[kind], on=self.chance.random() < 0.7)

    def _replace_all(self) -> None:
        """Replace letters in all paragraphs at once, as a search or a check does."""
        old, new = self.chance.choice(["о", "мо", "ти "]), self.chance.choice(["", "ё", "моё"])
        rows, found = self.editor.body.passages.rows, []
        wanted = [row.standing for row in rows]
        for target in targets(self.editor):
            starts = [at for at in range(len(target.text)) if target.text.startswith(old, at)]
            if starts and target.field is self.editor.body:
                inside = [at for at in starts if target.start <= at and at + len(old) <= target.end]
                found.append((target, [Edit(at, at + len(old), new) for at in inside]))
                wanted[rows.index(target.passage)] = edits.applied(
                    target.text, [edits.Edit(Span(at, at + len(old)), new) for at in inside]
                )
        if found:
            amend(self.editor, found)
            assert [row.standing for row in rows] == wanted

    def _view(self) -> None:
        """Look at the text in another way, which changes nothing."""
        before, views = self.document, self.editor.review_views
        view = self.chance.choice(list(View))
        views.turn(view)
        if view.is_read:
            views.leave()
        assert self.document == before

    def _reopen(self) -> None:
        """Put the article away and open it again: there is nothing to undo then."""
        content = self.editor.content(Content())
        content = replace(content, body=serial.loads(serial.dumps(content.body)))
        before = self.document
        self.editor.show_content(content, writable=True)
        self.first = self.document
        assert self.first == before == content.body

    def _build(self) -> None:
        """Change the build of a table, most often the one that the cursor is in."""
        body = self.editor.body
        tables = grids.tables(body.document())
        if not body.in_table and tables:
            table = self.chance.choice(tables)
            places = [cell.firstCursorPosition() for *_, cell in grids.cells(table)]
            body.setTextCursor(self.chance.choice(places))
        for _ in range(self.chance.randint(1, 2)):
            self.chance.choice(_BUILDS)(body)

    def _table(self) -> None:
        """Put a table in, by its command or by a paste."""
        cursor = self.editor.body.textCursor()
        if self.chance.random() < 0.5:
            tabling.insert(cursor, tables.empty(2, 2))
            self.editor.body.setTextCursor(cursor)
        else:
            cells = [Cell((Block(word),)) for word in self.chance.choices(_WORDS, k=2)]
            words = [Block(" ".join(self.chance.choices(_WORDS, k=2)))] * self.chance.randint(0, 1)
            inserting.insert_document(cursor, Document((*words, Table((tuple(cells),)), *words)))

    def _picture(self) -> None:
        """Put a picture in, take one out, or another in its place."""
        body = self.editor.body
        pictures = [
            body.document().findBlockByNumber(number)
            for number in range(len(body.passages.rows))
            if body.passages.known(number).picture is not None
        ]
        picture = Picture(self.chance.choice("abc") * 64)
        match self.chance.randint(0, 2) if pictures else 0:
            case 0:
                inserting.insert_alone(body.textCursor(), Block("", BlockKind.PICTURE, picture=picture))
            case 1:
                inserting.set_picture(self.chance.choice(pictures), picture)
            case _:
                inserting.remove_picture(self.chance.choice(pictures))

    def _decide(self) -> None:
        standing = sorted(ids(self.document))
        if standing:
            chosen = {self.chance.choice(standing)}
            verdict = self.chance.choice([Verdict.ACCEPT, Verdict.REJECT])
            wanted = resolved(self.document, chosen, verdict)
            decide(self.editor, chosen, verdict)
            assert self.document == wanted
