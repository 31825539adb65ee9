"""All tags of the newsroom, with how many articles carry each: create, rename, merge, delete."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QInputDialog, QLineEdit, QTableWidget, QTableWidgetItem, QWidget

from editor_app.i18n import translate
from editor_app.operations import tags
from editor_app.operations.tags import TagUse
from editor_app.ui.background import Background
from editor_app.ui.dialogs.frame import Dialog, Fault, ask, plain_button
from editor_app.ui.dialogs.prompt import prompt
from editor_app.ui.layouts import column, row
from editor_app.ui.theme import Space
from editor_app.workflow.names import key


class TagsDialog(Dialog):
    """Every change is made at once, on every article that carries the tag."""

    def __init__(self, background: Background, parent: QWidget) -> None:
        super().__init__(translate("tags", "Теги редакции"), parent)
        self._background = background
        self._uses: list[TagUse] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("tags", "Найти тег"))
        self.search.setAccessibleName(translate("tags", "Найти тег"))
        self.search.textChanged.connect(self._fill)
        self.table = self._make_table()
        self.fault = Fault()
        self._merge = plain_button(translate("tags", "Объединить…"), self.merge)
        self._rename = plain_button(translate("tags", "Переименовать…"), self.rename)
        self._delete = plain_button(translate("tags", "Удалить…"), self.delete)
        side = column(
            plain_button(translate("tags", "Создать…"), self.add), self._rename, self._merge, self._delete, None
        )
        self.lay_out(row(column(self.search, self.table), Space.XS, side), self.fault, buttons=self.closer())
        self.resize(560, 480)
        self._refresh()
        self._load()

    def add(self) -> None:
        """Make a new tag."""
        title = translate("tags", "Новый тег")
        name = prompt(self, title, translate("tags", "Название тега"), translate("tags", "Создать"))
        if name:
            self._do(tags.create, name)

    def rename(self) -> None:
        """Give the chosen tag another name."""
        use = self._chosen()
        if use is None:
            return
        question = translate("tags", "Новое название получат и материалы с этим тегом.")
        title = translate("tags", "Переименовать тег")
        name = prompt(self, title, question, translate("tags", "Переименовать"), text=use.name)
        if name and name != use.name:
            self._do(tags.rename, use.name, name)

    def merge(self) -> None:
        """Put another tag in the place of the chosen one."""
        use = self._chosen()
        if use is None:
            return
        others = [other.name for other in self._uses if other.name != use.name]
        question = translate("tags", "Вместо «{tag}» везде поставить:").format(tag=use.name)
        title = translate("tags", "Объединить теги")
        target, is_chosen = QInputDialog.getItem(self, title, question, others, 0, False)  # noqa: FBT003 - Qt's
        if is_chosen and target:
            self._do(tags.merge, use.name, target)

    def delete(self) -> None:
        """Do away with the chosen tag."""
        use = self._chosen()
        if use is None:
            return
        carried = translate("tags", "Он стоит на %n материалах и будет снят с них.", "", use.articles)
        text = translate("tags", "Удалить тег «{tag}»?").format(tag=use.name)
        if use.articles:
            text = f"{text} {carried}"
        if ask(self, translate("tags", "Удалить тег"), text, translate("tags", "Удалить")):
            self._do(tags.delete, use.name)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 2)
        table.setAccessibleName(translate("tags", "Теги редакции"))
        table.setHorizontalHeaderLabels([translate("tags", "Тег"), translate("tags", "Материалов")])
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setHighlightSections(False)
        table.itemSelectionChanged.connect(self._refresh)
        return table

    def _chosen(self) -> TagUse | None:
        item = self.table.item(self.table.currentRow(), 0)
        if item is None or not item.isSelected():
            return None
        return next((use for use in self._uses if use.name == item.text()), None)

    def _load(self) -> None:
        self._background.run(tags.listing, then=self._set_uses, failed=self.fault.tell)

    def _set_uses(self, uses: Iterable[TagUse]) -> None:
        self._uses = list(uses)
        self._fill()

    def _fill(self) -> None:
        wanted = key(self.search.text())
        shown = [use for use in self._uses if wanted in key(use.name)]
        self.table.setRowCount(len(shown))
        for place, use in enumerate(shown):
            self.table.setItem(place, 0, QTableWidgetItem(use.name))
            count = QTableWidgetItem(str(use.articles))
            count.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(place, 1, count)
        self._refresh()

    def _refresh(self) -> None:
        chosen = self._chosen() is not None
        self._rename.setEnabled(chosen)
        self._delete.setEnabled(chosen)
        self._merge.setEnabled(chosen and len(self._uses) > 1)

    def _do(self, verb: Callable[..., object], *args: str) -> None:
        self.fault.hide()
        self._background.run(verb, *args, then=self._load, failed=self.fault.tell)
