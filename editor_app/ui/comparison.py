"""Two contents side by side in one column: what went is struck, what came is underlined, the rest is quiet."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QKeySequence, QShortcut, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from editor_app.i18n import translate
from editor_app.text.diff import Change, Row
from editor_app.ui.closed import ClosedText
from editor_app.ui.icons import icon
from editor_app.ui.labels import label
from editor_app.ui.layouts import row
from editor_app.ui.theme import Space, colours
from editor_app.workflow.comparison import Comparison, Part

_CONTEXT = 1
"""Paragraphs without a change that are shown beside one that has some; longer runs of them are folded."""


class ComparisonView(QWidget):
    """Shows a comparison; Alt+Down and Alt+Up go from change to change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison = Comparison(())
        self._places: list[tuple[int, int]] = []
        self._current = -1
        self._text = ClosedText()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setLineWrapMode(ClosedText.LineWrapMode.WidgetWidth)
        self._text.setAccessibleName(translate("comparison", "Сравнение"))
        self._text.document().setDocumentMargin(Space.L)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.summary = label(role="muted")
        self._back = self._button("chevron-up", translate("comparison", "Предыдущее изменение"), "Alt+Up", -1)
        self._on = self._button("chevron-down", translate("comparison", "Следующее изменение"), "Alt+Down", 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(row(self.summary, None, self._back, self._on))
        layout.addWidget(self._text)

    @property
    def text(self) -> str:
        """Everything that is shown, without its colours."""
        return self._text.toPlainText()

    def show_comparison(self, comparison: Comparison) -> None:
        """Show what differs, from its beginning."""
        self._comparison = comparison
        self.summary.setText(in_words(comparison))
        self._fill()
        self._back.setEnabled(bool(self._places))
        self._on.setEnabled(bool(self._places))

    def tell(self, text: str) -> None:
        """Show a sentence where there is nothing to compare."""
        self.show_comparison(Comparison(()))
        self.summary.setText(text)

    def go(self, step: int) -> None:
        """Go to the next change (1) or to the one before (-1); after the last one comes the first."""
        if not self._places:
            return
        first = 0 if step > 0 else -1
        self._current = (self._current + step if self._current >= 0 else first) % len(self._places)
        start, end = self._places[self._current]
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(start)
        self._text.setTextCursor(cursor)
        self._text.ensureCursorVisible()
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._text.setTextCursor(cursor)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._fill()

    def _button(self, picture: str, title: str, key: str, step: int) -> QToolButton:
        made = QToolButton(self)
        made.setIcon(icon(picture))
        made.setAccessibleName(title)
        made.setToolTip(f"{title} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})")
        made.clicked.connect(lambda: self.go(step))
        QShortcut(QKeySequence(key), self).activated.connect(lambda: self.go(step))
        return made

    def _fill(self) -> None:
        self._places, self._current = [], -1
        self._text.clear()
        cursor = QTextCursor(self._text.document())
        cursor.beginEditBlock()
        for part in self._comparison.parts:
            if part.is_changed:
                self._write_part(cursor, part)
        cursor.endEditBlock()
        self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_part(self, cursor: QTextCursor, part: Part) -> None:
        self._begin(cursor, Space.L)
        cursor.insertText(str(part.title), _dress(colours().muted, weight=QFont.Weight.DemiBold))
        if part.is_restyled:
            self._begin(cursor, Space.XS)
            start = cursor.position()
            cursor.insertText(translate("comparison", "Изменено оформление текста"), _dress(colours().accent))
            self._places.append((start, cursor.position()))
        near = _near_changes(part.rows)
        folded = 0
        for number, one in enumerate(part.rows):
            if number not in near:
                folded += 1
                continue
            self._write_fold(cursor, folded)
            folded = 0
            self._write_row(cursor, one)
        self._write_fold(cursor, folded)

    def _write_fold(self, cursor: QTextCursor, paragraphs: int) -> None:
        if paragraphs:
            self._begin(cursor, Space.S)
            told = translate("comparison", "Без изменений: %n абзацев", "", paragraphs)
            cursor.insertText(f"⋯ {told} ⋯", _dress(colours().muted))

    def _write_row(self, cursor: QTextCursor, one: Row) -> None:
        self._begin(cursor, Space.S)
        if one.is_moved:
            words = (
                translate("comparison", "Абзац перенесён отсюда: ")
                if one.after is None
                else translate("comparison", "Абзац перенесён сюда: ")
            )
            cursor.insertText(words, _dress(colours().muted))
        if not one.is_changed:
            cursor.insertText(one.after or "", _dress(colours().text))
            return
        start = None
        for piece in one.pieces:
            if piece.change is Change.SAME:
                self._end(start, cursor)
                start = None
            elif start is None:
                start = cursor.position()
            cursor.insertText(piece.text.replace("\n", "\u2028"), _dress_of(piece.change))
        self._end(start, cursor)

    def _end(self, start: int | None, cursor: QTextCursor) -> None:
        if start is not None:
            self._places.append((start, cursor.position()))

    def _begin(self, cursor: QTextCursor, space: int) -> None:
        form = QTextBlockFormat()
        form.setTopMargin(space)
        form.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if cursor.position():
            cursor.insertBlock(form)
        else:
            cursor.setBlockFormat(form)


def in_words(comparison: Comparison) -> str:
    """Return how much came and went."""
    if not comparison.is_changed:
        return translate("comparison", "Различий нет.")
    added = translate("comparison", "добавлено %n слов", "", comparison.added)
    removed = translate("comparison", "убрано %n слов", "", comparison.removed)
    told = [*([added] if comparison.added else []), *([removed] if comparison.removed else [])]
    if not told:
        return translate("comparison", "Слова те же: изменены знаки или оформление.")
    sentence = ", ".join(told)
    return f"{sentence[0].upper()}{sentence[1:]}."


def _near_changes(rows: Sequence[Row]) -> set[int]:
    """Return the numbers of the rows that are shown: the changed ones and their neighbours."""
    shown: set[int] = set()
    for number, one in enumerate(rows):
        if one.is_changed:
            shown.update(range(number - _CONTEXT, number + _CONTEXT + 1))
    return shown


def _dress_of(change: Change) -> QTextCharFormat:
    look = colours()
    match change:
        case Change.ADDED:
            made = _dress(look.success, look.success_soft)
            made.setFontUnderline(True)
        case Change.REMOVED:
            made = _dress(look.danger, look.danger_soft)
            made.setFontStrikeOut(True)
        case Change.SAME:
            made = _dress(look.text)
    return made


def _dress(colour: str, ground: str = "", weight: QFont.Weight = QFont.Weight.Normal) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    if ground:
        made.setBackground(QColor(ground))
    made.setFontWeight(weight)
    return made
