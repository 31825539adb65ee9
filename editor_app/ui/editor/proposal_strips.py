"""What is proposed for a slot, below it: each person's wording word by word against what stands, and the verdicts."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from math import ceil

from PySide6.QtCore import QEvent, QSizeF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from editor_app.document.verdicts import Verdict
from editor_app.i18n import translate
from editor_app.text.diff import Change, Piece, words
from editor_app.ui.closed import ClosedText
from editor_app.ui.dot import Dot, name_label
from editor_app.ui.editor.proposing import Proposing
from editor_app.ui.labels import label
from editor_app.ui.layouts import clear, column, row
from editor_app.ui.moments import ago
from editor_app.ui.theme import Space, colours
from editor_app.workflow import names
from editor_app.workflow.proposals import Proposal, Slot, Value

_EDGE = 2
"""Pixels before the letters, as in the fields above."""

_PAUSE = 120
"""Milliseconds from a change to the strips that know of it: they are not made anew at every key."""


def pieces(slot: Slot, before: Value, after: Value) -> Sequence[Piece]:
    """Return what a proposal changes: words of a text, or what comes and goes among names."""
    if slot.is_text:
        return words(str(before), str(after))
    old, new = _listed(before), _listed(after)
    kept = {names.key(name) for name in new}
    came = {names.key(name) for name in old}
    told = [
        *(("+ ", Piece(Change.ADDED, name)) for name in new if names.key(name) not in came),
        *(("− ", Piece(Change.REMOVED, name)) for name in old if names.key(name) not in kept),
    ]
    row: list[Piece] = []
    for sign, piece in told or [("", Piece(Change.ADDED, ", ".join(new)))]:  # the same names in another order
        row += [Piece(Change.SAME, "   " + sign if row else sign), piece]
    return [piece for piece in row if piece.text]


def _left(slot: Slot, before: Value, after: Value) -> Iterator[Piece]:
    """Yield what stood, and which words or names of it went."""
    if slot.is_text:
        yield from (piece for piece in words(str(before), str(after)) if piece.change is not Change.ADDED)
        return
    kept = {names.key(name) for name in _listed(after)}
    for number, name in enumerate(_listed(before)):
        yield from [Piece(Change.SAME, ", ")] if number else []
        yield Piece(Change.SAME if names.key(name) in kept else Change.REMOVED, name)


def _listed(value: Value) -> list[str]:
    return list(value) if not isinstance(value, str) else [value] if value else []


class Wording(ClosedText):
    """Words to be read: what goes is struck, what comes underlined, both in the colour of whoever wants it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(_EDGE)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def show_pieces(self, row: Sequence[Piece], colour: QColor, lead: str = "", ground: str = "") -> None:
        """Show pieces behind a few quiet words; `ground` is the colour of what does not change."""
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.insertText(lead, _dress(QColor(colours().muted)))
        for piece in row:
            if piece.change is Change.SAME:
                form = _dress(QColor(ground or colours().text))
            else:
                form = _dress(colour)
                form.setFontUnderline(piece.change is Change.ADDED)
                form.setFontStrikeOut(piece.change is Change.REMOVED)
            cursor.insertText(piece.text.replace("\n", "\u2028"), form)
        self.setAccessibleName(self.toPlainText())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the sheet scrolls

    def _grow(self, size: QSizeF) -> None:
        self.setFixedHeight(ceil(size.height()))


class ProposalStrips(QWidget):
    """The strips of one slot; without any it takes no room."""

    def __init__(
        self, proposing: Proposing, slot: Slot, colour_of: Callable[[str], QColor], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._proposing = proposing
        self._slot = slot
        self._colour_of = colour_of
        self._is_open = True
        self._made: object = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, Space.S)
        self._rows.setSpacing(Space.S)
        self._due = QTimer(self, singleShot=True, interval=_PAUSE)
        self._due.timeout.connect(self.refresh)
        proposing.changed.connect(self._refresh_soon)
        self.hide()

    def set_open(self, *, is_open: bool) -> None:
        """Show what there is, or only keep in mind what there is."""
        self._is_open = is_open
        self.setVisible(is_open and self._rows.count() > 0)

    def refresh(self) -> None:
        """Show what is proposed now."""
        self._due.stop()
        proposing, slot = self._proposing, self._slot
        stands, every = proposing.stands(slot), proposing.about(slot)
        needed = (stands, every, proposing.is_on, proposing.person, proposing.decides, colours())
        if needed == self._made:
            return
        self._made = needed
        clear(self._rows)
        written = proposing.own(slot) if proposing.is_on else None
        if written is not None:
            self._rows.addWidget(self._former(written, stands))
        for each in every:
            if written is None or each.id != written.id:
                self._rows.addWidget(self._strip(each, stands))
        self.setVisible(self._is_open and bool(every))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._refresh_soon()

    def _refresh_soon(self) -> None:
        if self._proposing.is_laying:
            self.refresh()  # at once with the text, which else would jump
        elif not self._due.isActive():
            self._due.start()

    def _former(self, own: Proposal, stands: Value) -> QWidget:
        """Return the quiet line below the person's own wording: what stands."""
        told = Wording()
        lead = translate("proposals", "Было: ")
        left = list(_left(self._slot, stands, own.value)) or [Piece(Change.SAME, translate("proposals", "пусто"))]
        told.show_pieces(left, QColor(colours().muted), lead, colours().muted)
        back = self._button(translate("review", "Отозвать"), own, Verdict.REJECT)
        back.setToolTip(translate("proposals", "Отозвать свою правку"))
        made = QWidget()
        made.setLayout(row(told, back))
        return made

    def _strip(self, proposal: Proposal, stands: Value) -> QWidget:
        colour = self._colour_of(proposal.author)
        author = proposal.author or translate("review", "Без имени")
        told = Wording()
        told.show_pieces(pieces(self._slot, stands, proposal.value), colour)
        is_own = proposal.author == self._proposing.person
        accept = self._button(translate("review", "Принять"), proposal, Verdict.ACCEPT)
        away = translate("review", "Отозвать") if is_own else translate("review", "Отклонить")
        reject = self._button(away, proposal, Verdict.REJECT)
        accept.setVisible(self._proposing.decides)
        reject.setVisible(self._proposing.decides or (is_own and self._proposing.is_on))
        made = QWidget()
        made.setAccessibleName(f"{author}. {told.toPlainText()}")
        when = label(ago(proposal.when, datetime.now(UTC)), "muted")
        when.setMinimumWidth(1)  # where several articles stand side by side it gives its room first
        who, verdicts = (_EDGE, Dot(colour), name_label(author), when, None), (accept, reject)
        if self._slot.is_text or self._slot is Slot.SECTION:
            made.setLayout(column(row(*who, *verdicts), told, spacing=0))
        else:  # beside the sheet there is no room in one line
            made.setLayout(column(row(*who), told, row(*verdicts, None, spacing=0), spacing=Space.XS))
        return made

    def _button(self, title: str, proposal: Proposal, verdict: Verdict) -> QPushButton:
        button = QPushButton(title)
        button.setProperty("emphasis", "quiet")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self._decide, proposal.id, verdict))
        return button

    def _decide(self, id_: str, verdict: Verdict) -> None:
        field = self._proposing.fields.get(self._slot)
        self._proposing.decide({id_}, verdict)
        if field is not None:
            field.setFocus()  # where undo takes it back
        self.refresh()


def _dress(colour: QColor) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(colour)
    made.setFontWeight(QFont.Weight.Normal)
    return made
