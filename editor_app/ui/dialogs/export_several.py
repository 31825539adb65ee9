"""Choosing which articles go out, in which format and where to."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from editor_app.exchange.format import WriteFormat
from editor_app.i18n import translate
from editor_app.ui.dialogs.frame import Dialog, plain_button
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row
from editor_app.ui.theme import Space
from editor_app.workflow.article import Summary, named

_ID = Qt.ItemDataRole.UserRole


class ExportSeveralDialog(Dialog):
    """A list of articles to be ticked, found by their headlines; a format and a folder."""

    def __init__(
        self, summaries: Sequence[Summary], writers: Sequence[WriteFormat], folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("several", "Экспорт нескольких материалов"), parent)
        self.folder = folder
        self.search = QLineEdit()
        self.search.setProperty("role", "search")
        self.search.setPlaceholderText(translate("several", "Найти по заголовку"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.textChanged.connect(self._filter)
        self._list = QListWidget()
        self._list.setAccessibleName(translate("several", "Материалы"))
        for summary in summaries:
            item = QListWidgetItem(named(summary.headline), self._list)
            item.setData(_ID, summary.id)
            item.setCheckState(Qt.CheckState.Unchecked)
        self._list.itemChanged.connect(self._count)
        self._formats = QComboBox()
        self._formats.setAccessibleName(translate("several", "Формат"))
        for writer in writers:
            self._formats.addItem(str(writer.title), writer)
        self._drafts = QCheckBox(translate("several", "Неутверждённые записать черновиками"))
        self._place = label(str(folder), "muted")
        choose = plain_button(translate("several", "Выбрать…"), self._choose_folder)
        every = plain_button(translate("several", "Отметить найденные"), self._tick_found)
        buttons = self.answers(translate("several", "Записать"))
        self.lay_out(
            row(self.search, every),
            self._list,
            row(label(translate("several", "Формат")), Space.S, self._formats, None),
            row(label(translate("several", "Папка")), Space.S, self._place, None, choose),
            self._drafts,
            buttons=column(buttons),
        )
        self.resize(560, 560)
        self._count()

    @property
    def chosen(self) -> list[tuple[str, str]]:
        """Ids and headlines of the articles that are ticked."""
        return [(item.data(_ID), item.text()) for item in self._items() if item.checkState() is Qt.CheckState.Checked]

    @property
    def writer(self) -> WriteFormat:
        """The format."""
        chosen: WriteFormat = self._formats.currentData()
        return chosen

    @property
    def with_drafts(self) -> bool:
        """Whether what is not fit for publication goes out as a draft; else it does not go out."""
        return self._drafts.isChecked()

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(number) for number in range(self._list.count())]

    def _filter(self, words: str) -> None:
        for item in self._items():
            item.setHidden(words.strip().casefold() not in item.text().casefold())

    def _tick_found(self) -> None:
        for item in self._items():
            if not item.isHidden():
                item.setCheckState(Qt.CheckState.Checked)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, translate("several", "Папка для файлов"), str(self.folder))
        if chosen:
            self.folder = Path(chosen)
            self._place.setText(chosen)

    def _count(self) -> None:
        number = len(self.chosen)
        self.accept_button.setEnabled(number > 0)
        self.accept_button.setText(
            translate("several", "Записать %n материалов", "", number) if number else translate("several", "Записать")
        )
