"""The bar that searches the article and replaces in it: below the sheet, so that the text does not move."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QPushButton, QSizePolicy, QToolButton, QWidget

from editor_app.i18n import translate
from editor_app.text.searching import Query
from editor_app.ui.icons import icon
from editor_app.ui.labels import divider, label
from editor_app.ui.layouts import row
from editor_app.ui.theme import Space

_LONGEST = 500
"""Characters of a query."""

_COUNT_WIDTH = 84


class FindBar(QFrame):
    """Asks what to look for and what to put in its place; it does neither itself."""

    asked = Signal()
    """Something else is to be looked for."""
    stepped = Signal(int)
    """Go to the next place (1) or the one before (-1)."""
    replaceWanted = Signal()
    replaceAllWanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "find")
        self.setAccessibleName(translate("find", "Поиск в материале"))
        self.query = self._line(translate("find", "Найти"))
        self.replacement = self._line(translate("find", "Заменить на"))
        self.count = label("", "muted")
        self.count.setMinimumWidth(_COUNT_WIDTH)
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.told = label("", "muted", wraps=True)
        self.case = self._switch(translate("find", "Аа"), translate("find", "Различать прописные и строчные"))
        self.word = self._switch(translate("find", "Слово"), translate("find", "Только слово целиком"))
        self.forms = self._switch(translate("find", "Формы"), translate("find", "Все формы слова"))
        self.expression = self._switch(".*", translate("find", "Регулярное выражение; в замене \\1 — первая скобка"))
        self._one = self._button(translate("find", "Заменить"), self.replaceWanted.emit)
        self._all = self._button(translate("find", "Заменить все"), self.replaceAllWanted.emit)
        self.undo = self._button(translate("find", "Отменить"), lambda: None)
        self.undo.setProperty("emphasis", "quiet")
        self._lay_out()
        self.query.textChanged.connect(self.asked)
        self.hide()

    @property
    def wanted(self) -> Query:
        """What is to be looked for."""
        switches = (self.case.isChecked(), self.word.isChecked(), self.expression.isChecked())
        return Query(self.query.text(), *switches)

    def open(self, text: str, *, replacing: bool) -> None:
        """Show the bar with the keyboard in it; `text` is looked for unless it is empty."""
        if text:
            self.query.setText(text)
        for part in (self.replacement, self._one, self._all):
            part.setVisible(replacing)
        self.show()
        first = self.replacement if replacing and text else self.query
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        first.selectAll()

    def set_writable(self, *, writable: bool) -> None:
        """Let something be replaced, or not."""
        for part in (self.replacement, self._one, self._all):
            part.setEnabled(writable)

    def tell(self, text: str, *, fault: bool = False, undo: Callable[[], object] | None = None) -> None:
        """Say something in the bar; `undo` takes back what is told."""
        self.told.setText(text)
        self.told.setToolTip(text)
        self.told.setVisible(bool(text))
        self.told.setProperty("role", "danger" if fault else "muted")
        self.told.style().polish(self.told)
        self.undo.setVisible(undo is not None)
        self.undo.clicked.disconnect()
        self.undo.clicked.connect(lambda: undo() if undo is not None else None)

    def tell_count(self, number: int, total: int | None) -> None:
        """Say how many places there are, and which of them is in use; `total` is None where nothing is looked for."""
        if total is None:
            text = ""
        elif number:
            text = translate("find", "{number} из {total}").format(number=number, total=total)
        else:
            text = translate("find", "Мест: %n", "", total) if total else translate("find", "Не найдено")
        self.count.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.replacement.hasFocus() and not shift:
                self.replaceWanted.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.stepped.emit(-1 if shift else 1)
            case _:
                super().keyPressEvent(event)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.S)
        before = self._icon("up", translate("find", "Предыдущее (Shift+Enter)"), lambda: self.stepped.emit(-1))
        after = self._icon("down", translate("find", "Следующее (F3)"), lambda: self.stepped.emit(1))
        close = self._icon("close", translate("find", "Закрыть поиск (Esc)"), self.closed.emit)
        switches = (self.case, self.word, self.forms, self.expression)
        grid.addWidget(self.query, 0, 0)
        grid.addLayout(row(self.count, before, after, divider(), *switches, None, close, spacing=Space.XS), 0, 1)
        grid.addWidget(self.replacement, 1, 0)
        grid.addLayout(row(self._one, self._all, None), 1, 1)
        grid.addLayout(row(self.told, self.undo), 2, 0, 1, 2)
        self.told.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        grid.setColumnStretch(0, 1)
        self.told.hide()
        self.undo.hide()

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setPlaceholderText(name)
        made.setAccessibleName(name)
        made.setMaxLength(_LONGEST)
        made.setMinimumWidth(150)
        return made

    def _switch(self, text: str, tip: str) -> QToolButton:
        made = QToolButton()
        made.setText(text)
        made.setCheckable(True)
        made.setToolTip(tip)
        made.setAccessibleName(tip)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.toggled.connect(lambda on: self._switched(made, on=on))
        return made

    def _switched(self, switch: QToolButton, *, on: bool) -> None:
        """Tell of another query; an expression has no forms, and its forms are always whole words."""
        if on and switch is self.expression:
            self.forms.setChecked(False)
        elif on and switch is self.forms:
            self.expression.setChecked(False)
        self.word.setEnabled(not self.forms.isChecked())
        self.asked.emit()

    def _button(self, text: str, does: Callable[[], object]) -> QPushButton:
        made = QPushButton(text)
        made.clicked.connect(lambda: does())
        return made

    def _icon(self, name: str, tip: str, does: Callable[[], object]) -> QToolButton:
        made = QToolButton()
        made.setIcon(icon(name))
        made.setToolTip(tip)
        made.setAccessibleName(tip)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda: does())
        return made
