"""The list of sections that the newsroom keeps: add, rename, remove, put in order."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QWidget

from editor_app.i18n import QT_TRANSLATE_NOOP, translate
from editor_app.ui.dialogs.frame import Dialog, plain_button
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row
from editor_app.ui.theme import Space
from editor_app.workflow.names import distinct, key, tidy

DEFAULT_SECTIONS = (
    QT_TRANSLATE_NOOP("sections", "Политика"),
    QT_TRANSLATE_NOOP("sections", "Экономика"),
    QT_TRANSLATE_NOOP("sections", "Общество"),
    QT_TRANSLATE_NOOP("sections", "Происшествия"),
    QT_TRANSLATE_NOOP("sections", "В мире"),
    QT_TRANSLATE_NOOP("sections", "Культура"),
    QT_TRANSLATE_NOOP("sections", "Спорт"),
    QT_TRANSLATE_NOOP("sections", "Технологии"),
)
"""A usual set, for a newsroom that begins."""

_BEFORE = int(Qt.ItemDataRole.UserRole)


class SectionsDialog(Dialog):
    """Lets the list be edited; nothing is changed before it is accepted."""

    def __init__(self, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(translate("sections", "Рубрики"), parent)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("sections", "Рубрики"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setSpacing(Space.XS // 2)
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        for name in names:
            self._append(name, name)
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("sections", "Новая рубрика"))
        self.field.setAccessibleName(translate("sections", "Новая рубрика"))
        add = plain_button(translate("sections", "Добавить"), self.add)
        side = column(
            plain_button(translate("sections", "Переименовать"), self._edit),
            plain_button(translate("sections", "Выше"), lambda: self.move_current(-1)),
            plain_button(translate("sections", "Ниже"), lambda: self.move_current(1)),
            plain_button(translate("sections", "Убрать"), self.remove),
            Space.M,
            plain_button(translate("sections", "Обычный набор"), self.add_defaults),
            None,
        )
        hint = translate("sections", "Новое имя рубрики получат и её материалы. Убранная рубрика на них останется.")
        self.lay_out(
            row(column(self.list, row(self.field, add)), side),
            label(hint, "muted", wraps=True),
            buttons=self.answers(translate("sections", "Сохранить")),
        )
        self.resize(540, 480)

    @property
    def names(self) -> tuple[str, ...]:
        """The sections in their new order."""
        return distinct(self.list.item(number).text() for number in range(self.list.count()))

    @property
    def renamed(self) -> list[tuple[str, str]]:
        """Old and new names of the sections that were renamed."""
        items = [self.list.item(number) for number in range(self.list.count())]
        pairs = [(item.data(_BEFORE), tidy(item.text())) for item in items]
        return [(before, after) for before, after in pairs if before and after and before != after]

    def add(self) -> None:
        """Append the section that was written into the field."""
        name = tidy(self.field.text())
        if name and key(name) not in map(key, self.names):
            self.list.setCurrentItem(self._append(name, ""))
        self.field.clear()
        self.field.setFocus()

    def add_defaults(self) -> None:
        """Append the usual set, less what is there already."""
        have = set(map(key, self.names))
        for name in map(str, DEFAULT_SECTIONS):
            if key(name) not in have:
                self._append(name, "")

    def remove(self) -> None:
        """Take the chosen section off the list."""
        self.list.takeItem(self.list.currentRow())

    def move_current(self, by: int) -> None:
        """Move the chosen section up (-1) or down (1)."""
        place = self.list.currentRow()
        if place >= 0 and 0 <= place + by < self.list.count():
            item = self.list.takeItem(place)
            self.list.insertItem(place + by, item)
            self.list.setCurrentItem(item)

    def _edit(self) -> None:
        if self.list.currentItem() is not None:
            self.list.editItem(self.list.currentItem())

    def _append(self, name: str, before: str) -> QListWidgetItem:
        item = QListWidgetItem(name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        item.setData(_BEFORE, before)
        self.list.addItem(item)
        return item
