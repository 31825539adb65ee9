"""Every count of the article: by part, as a whole, and of what is selected."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from editor_app.i18n import translate
from editor_app.text.volume import Volume, volume
from editor_app.ui.dialogs.frame import Dialog
from editor_app.ui.figures import figure
from editor_app.ui.labels import label


class CountsDialog(Dialog):
    """A table of the counts; `parts` are the texts of the article by the names of its parts."""

    def __init__(self, parts: Mapping[str, str], selected: str, parent: QWidget) -> None:
        super().__init__(translate("counts", "Подсчёт"), parent)
        volumes = {name: volume(text) for name, text in parts.items()}
        whole = sum(volumes.values(), Volume())
        rows = {name: one for name, one in volumes.items() if one.counts.characters}
        rows[translate("counts", "Весь материал")] = whole
        if selected:
            rows[translate("counts", "Выделено")] = volume(selected)
        heads = (
            translate("counts", "слова"),
            translate("counts", "знаки"),
            translate("counts", "без пробелов"),
            translate("counts", "предложения"),
            translate("counts", "абзацы"),
        )
        self.table = QTableWidget(len(rows), len(heads))
        self.table.setAccessibleName(translate("counts", "Подсчёт"))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setVerticalHeaderLabels(list(rows))
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.setCornerButtonEnabled(False)
        self.table.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, one in enumerate(rows.values()):
            self._fill(row, one, bold=one is whole)
        height = sum(self.table.rowHeight(row) for row in range(len(rows)))
        self.table.setFixedHeight(height + self.table.horizontalHeader().sizeHint().height() + 2)
        minutes = translate("status", "%n мин чтения", "", whole.counts.reading_minutes)
        sheets = translate("counts", "{sheets} авторского листа").format(sheets=_decimal(whole.sheets))
        self.lay_out(self.table, label(f"{minutes} · {sheets}", "muted"), buttons=self.closer())
        self.setMinimumWidth(780)

    def _fill(self, row: int, one: Volume, *, bold: bool) -> None:
        size = one.counts
        numbers = (size.words, size.characters, size.characters_without_spaces, one.sentences, one.paragraphs)
        for column, number in enumerate(numbers):
            item = QTableWidgetItem(figure(number))
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            if bold:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            self.table.setItem(row, column, item)


def _decimal(number: float) -> str:
    return figure(round(number, 2))
