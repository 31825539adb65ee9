"""The command palette: a line to type in, and under it what can be done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QWidget

from editor_app.i18n import translate
from editor_app.ui.dialogs.palette_rows import PaletteRows
from editor_app.ui.icons import icon
from editor_app.ui.labels import label
from editor_app.ui.layouts import column
from editor_app.ui.theme import Space

ENTRY = int(Qt.ItemDataRole.UserRole)
"""Role under which an index gives its `Entry`."""

_WIDTH = 620
_ROWS = 10
"""Rows that are seen at once."""

_HANDS_ON = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette; `against` says why it cannot be chosen now and is empty when it can."""

    title: str
    place: str
    """Where it is to be found otherwise: a menu, a group of articles."""
    does: Callable[[], object]
    keys: str = ""
    icon: str = ""
    against: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.title, self.keys, self.place, self.against) if part)


class Entries(QAbstractListModel):
    """The lines that fit what was typed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - immutable
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        entry = self.entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return entry.spoken
            case _:
                return entry if role == ENTRY else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if self.entries[index.row()].against:
            return Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled


class Palette(QDialog):
    """Shows what `find` gives for what is typed; Enter takes the chosen line, Esc and a click elsewhere close it."""

    chosen = Signal(object)
    """The `Entry` that was taken; the palette is closed by then."""

    def __init__(self, find: Callable[[str], Sequence[Entry]], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("palette", "Палитра команд"))
        self.setProperty("role", "palette")
        self._find = find
        self._window = parent
        self._was_active = False
        self.search = QLineEdit()
        self.search.setProperty("role", "search")
        self.search.setPlaceholderText(translate("palette", "Команда или заголовок материала"))
        self.search.setAccessibleName(translate("palette", "Команда или заголовок материала"))
        self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._take_current)
        self.model = Entries(self)
        self.results = QListView()
        self.results.setProperty("role", "palette")
        self.results.setAccessibleName(translate("palette", "Что нашлось"))
        self.results.setModel(self.model)
        self.results.setItemDelegate(PaletteRows(self.results))
        self.results.setUniformItemSizes(True)
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.setMouseTracking(True)
        self.results.entered.connect(self.results.setCurrentIndex)
        self.results.clicked.connect(self._take)
        self._nothing = label(translate("palette", "Ничего не нашлось. Попробуйте другое слово."), "muted")
        self._nothing.setContentsMargins(Space.M, Space.XS, Space.M, Space.M)
        self.setLayout(column(self.search, self.results, self._nothing, margins=(Space.S,) * 4))
        self._stand()
        self._narrow("")

    def _narrow(self, text: str) -> None:
        entries = self._find(text.strip())
        self.model.show(entries)
        first = next((row for row, entry in enumerate(entries) if not entry.against), None)
        if first is not None:
            self.results.setCurrentIndex(self.model.index(first))
        self.results.scrollToTop()
        self.results.setVisible(bool(entries))
        self._nothing.setVisible(not entries)
        rows = min(len(entries), _ROWS, max(self._window.height() // 60, 3))
        self.results.setFixedHeight(rows * self.results.sizeHintForRow(0) + 2)
        self.adjustSize()
        self.search.setAccessibleDescription(entries[first].spoken if first is not None else self._nothing.text())

    def _take_current(self) -> None:
        self._take(self.results.currentIndex())

    def _take(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, Entry) and not entry.against:
            self.close()
            self.chosen.emit(entry)

    def _stand(self) -> None:
        """Stand in the middle of the window's upper part."""
        window = self._window
        width = min(_WIDTH, window.width() - 2 * Space.XL)
        self.setFixedWidth(width)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + max(window.height() // 10, Space.XL))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows walk the list while one types in the line."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.key() not in _HANDS_ON:
            return super().eventFilter(watched, event)
        self.results.keyPressEvent(event)
        entry = self.results.currentIndex().data(ENTRY)
        if isinstance(entry, Entry):
            self.search.setAccessibleDescription(entry.spoken)
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            if self._was_active and not self.isActiveWindow():
                self.close()
            self._was_active = self.isActiveWindow()
