"""How large a new table is."""

from PySide6.QtWidgets import QCheckBox, QFormLayout, QWidget

from editor_app.document import tables
from editor_app.document.model import Table
from editor_app.i18n import translate
from editor_app.ui.dialogs.frame import Dialog
from editor_app.ui.spin_box import SpinBox

_MOST_ROWS, _MOST_COLUMNS = 200, 20


class TableDialog(Dialog):
    """Asks for rows and columns, and whether the first row is a head."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("table", "Таблица"), parent)
        self._rows, self._columns = SpinBox(), SpinBox()
        for box, most, value in ((self._rows, _MOST_ROWS, 3), (self._columns, _MOST_COLUMNS, 3)):
            box.setRange(1, most)
            box.setValue(value)
        self._header = QCheckBox(translate("table", "Первая строка — шапка"))
        self._header.setChecked(True)
        form = QFormLayout()
        form.addRow(translate("table", "Строк"), self._rows)
        form.addRow(translate("table", "Столбцов"), self._columns)
        form.addRow("", self._header)
        self.lay_out(form, buttons=self.answers(translate("table", "Вставить таблицу")))
        self.setMinimumWidth(340)
        self._rows.selectAll()
        self._rows.setFocus()

    @property
    def table(self) -> Table:
        """An empty table as it was asked for."""
        return tables.empty(self._rows.value(), self._columns.value(), int(self._header.isChecked()))
