"""The person's own abbreviations, and what each stands for."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem, QWidget

from editor_app.i18n import translate
from editor_app.ui.dialogs.frame import Dialog, plain_button
from editor_app.ui.labels import label
from editor_app.ui.layouts import row
from editor_app.ui.theme import Space

_NAME_WIDTH = 130


class SnippetsDialog(Dialog):
    """A table that can be edited in place; what is in it is kept when the window is saved."""

    def __init__(self, snippets: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(translate("snippets", "Автотекст"), parent)
        hint = translate(
            "snippets",
            "Наберите сокращение и нажмите пробел или Tab — на его месте будет текст. Ctrl+Z вернёт набранное.",
        )
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels([translate("snippets", "Сокращение"), translate("snippets", "Текст")])
        self.table.setAccessibleName(translate("snippets", "Сокращения"))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setColumnWidth(0, _NAME_WIDTH)
        for name, text in sorted(snippets.items()):
            self._append(name, text)
        self.name = _line(translate("snippets", "Сокращение"), _NAME_WIDTH)
        self.text = _line(translate("snippets", "Текст"))
        self.text.returnPressed.connect(self.add)
        self.lay_out(
            label(hint, "muted", wraps=True),
            self.table,
            row(self.name, self.text, plain_button(translate("snippets", "Добавить"), self.add)),
            row(plain_button(translate("snippets", "Убрать"), self.remove), None),
            buttons=self.answers(translate("snippets", "Сохранить")),
        )
        self.accept_button.setAutoDefault(False)  # Enter adds what is written
        self.accept_button.setDefault(False)
        self.accept_button.setProperty("emphasis", "primary")
        self.resize(560, 460)

    @property
    def snippets(self) -> dict[str, str]:
        """What the table says: texts by abbreviations, of which none is empty or has a space."""
        rows = ((self._cell(number, 0), self._cell(number, 1)) for number in range(self.table.rowCount()))
        return {"".join(name.split()): text for name, text in rows if name.strip() and text.strip()}

    def add(self) -> None:
        """Add what was written below the table, in place of what the same abbreviation stood for."""
        name, text = "".join(self.name.text().split()), self.text.text()
        if not name or not text.strip():
            return
        known = next((number for number in range(self.table.rowCount()) if self._cell(number, 0) == name), None)
        if known is not None:
            self.table.removeRow(known)
        self._append(name, text)
        self.name.clear()
        self.text.clear()
        self.name.setFocus()

    def accept(self) -> None:
        self.add()  # what is written and was not added yet
        super().accept()

    def remove(self) -> None:
        """Take the chosen rows out."""
        for number in sorted({index.row() for index in self.table.selectedIndexes()}, reverse=True):
            self.table.removeRow(number)

    def _append(self, name: str, text: str) -> None:
        number = self.table.rowCount()
        self.table.insertRow(number)
        for place, value in enumerate((name, text)):
            self.table.setItem(number, place, QTableWidgetItem(value))
        self.table.scrollToBottom()

    def _cell(self, number: int, place: int) -> str:
        item = self.table.item(number, place)
        return item.text() if item is not None else ""


def _line(name: str, width: int = 0) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(name)
    made.setAccessibleName(name)
    if width:
        made.setFixedWidth(width + Space.S)
    return made
