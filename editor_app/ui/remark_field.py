"""A field for a remark: behind `@` it offers the people of the newsroom, and shows who is mentioned."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit

from editor_app.i18n import translate
from editor_app.text.span import Span
from editor_app.ui.editor.offsets import Offsets
from editor_app.ui.people_keeper import PeopleKeeper
from editor_app.ui.theme import Space, colours
from editor_app.workflow.mentions import being_typed, key

_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_MOST_LINES = 8
"""Names that are in sight at once."""


class RemarkField(QPlainTextEdit):
    """Takes what somebody says; Enter sends it where that is wanted, and Shift+Enter begins a line."""

    sent = Signal(str)

    def __init__(self, people: PeopleKeeper, *, sends: bool = False) -> None:
        super().__init__()
        self._people = people
        self._sends = sends
        self._dismissed: int | None = None
        """Where the mention in the making begins for which no names are wanted any more."""
        self.setProperty("role", "field")
        self.setTabChangesFocus(True)
        self._names = QStringListModel(self)
        self.names = QListView()
        """The list of names that are offered."""
        self.names.setAccessibleName(translate("review", "Кого упомянуть"))
        self._completer = QCompleter(self._names, self)
        self._completer.setPopup(self.names)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_MOST_LINES)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._take)
        self._mentions = _Mentions(self, people)
        people.changed.connect(self._learn)
        self.textChanged.connect(self._offer)
        self.cursorPositionChanged.connect(self._follow)

    @property
    def is_offering(self) -> bool:
        """Whether names are on the screen to be chosen from."""
        return self.names.isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.is_offering and event.key() in (*_TAKING, Qt.Key.Key_Escape):
            if event.key() == Qt.Key.Key_Escape:
                self._dismissed = self._begun()
            event.ignore()  # the list of names takes it
        elif self._sends and is_plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            text = self.toPlainText().strip()
            if text:
                self.clear()
                self.sent.emit(text)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next_: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        return not self.is_offering and super().focusNextPrevChild(next_)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._people.ask()

    def _making(self) -> Span | None:
        """Return where in its line, in code points, a mention is in the making at the cursor."""
        cursor = self.textCursor()
        line = cursor.block().text()
        return None if cursor.hasSelection() else being_typed(line, Offsets(line).to_points(cursor.positionInBlock()))

    def _begun(self) -> int | None:
        making = self._making()
        return None if making is None else self.textCursor().block().position() + making.start

    def _offer(self) -> None:
        """Offer the people whose names go on from what was typed behind the sign."""
        making = self._making()
        if making is None or self._begun() != self._dismissed:
            self._dismissed = None
        names: list[str] = []
        if making is not None and self._dismissed is None and self.hasFocus():
            typed = making.of(self.textCursor().block().text())[1:]
            me = key(self._people.me)
            names = [name for name in self._people.known.beginning(typed) if key(name) != me]
            if [key(name) for name in names] == [key(typed)]:
                names = []  # nothing is left to complete
        if not names:
            self.names.hide()
            return
        self._names.setStringList(names)
        place = self.cursorRect()
        place.translate(self.viewportMargins().left(), Space.XS)
        place.setWidth(
            self.names.sizeHintForColumn(0) + self.names.verticalScrollBar().sizeHint().width() + 2 * Space.S
        )
        self._completer.complete(place)
        self.names.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _follow(self) -> None:
        if self.is_offering and self._making() is None:
            self.names.hide()

    def _take(self, name: str) -> None:
        making = self._making()
        if making is None:
            return
        cursor = self.textCursor()
        line = Offsets(cursor.block().text())
        cursor.setPosition(cursor.block().position() + line.to_units(making.start + 1), QTextCursor.MoveMode.KeepAnchor)
        self._dismissed = self._begun()
        cursor.insertText(name)

    def _learn(self) -> None:
        self._mentions.rehighlight()
        if self._making() is not None:
            self._offer()


class _Mentions(QSyntaxHighlighter):
    """Shows who is mentioned while it is written."""

    def __init__(self, field: RemarkField, people: PeopleKeeper) -> None:
        super().__init__(field.document())
        self._people = people

    def highlightBlock(self, text: str) -> None:
        look = QTextCharFormat()
        look.setForeground(QColor(colours().accent))
        look.setFontWeight(QFont.Weight.DemiBold)
        for mention in self._people.known.mentions(text):
            start, end = map(Offsets(text).to_units, mention.span)
            self.setFormat(start, end - start, look)
