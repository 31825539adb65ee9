"""The rules by category, each with a box that switches it; a category's own box switches all of them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from editor_app.i18n import translate
from editor_app.ui.rule_book import CATEGORIES, Entry

_ENTRY = int(Qt.ItemDataRole.UserRole)


class RuleTree(QTreeWidget):
    """Shows rules, and which of them are on."""

    switched = Signal()
    """The person switched one rule or several."""
    own_activated = Signal()
    """A rule of the newsroom's own was double-clicked, or Enter pressed on it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("rule book", "Правила"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAnimated(False)
        self.setIndentation(18)
        self.entries: Sequence[Entry] = ()
        self.items: dict[str, QTreeWidgetItem] = {}
        self._filling = False
        self._wanted = ""
        self.itemChanged.connect(self._changed)
        self.itemActivated.connect(self._activated)

    @property
    def on(self) -> Mapping[str, bool]:
        """Which rules are on, by id."""
        return {rule_id: item.checkState(0) is Qt.CheckState.Checked for rule_id, item in self.items.items()}

    @property
    def chosen(self) -> Entry | None:
        """The rule that is chosen, None while a category is."""
        item = self.currentItem()
        entry = item.data(0, _ENTRY) if item is not None and item.isSelected() else None
        return entry if isinstance(entry, Entry) else None

    def show_rules(self, entries: Sequence[Entry], on: Mapping[str, bool]) -> None:
        """Show rules; what was chosen and open stays so."""
        chosen = self.chosen
        is_open = {item.text(0) for item in self._categories() if item.isExpanded()}
        self._filling = True
        self.clear()
        self.entries, self.items = entries, {}
        for category, title in CATEGORIES.items():
            some = [entry for entry in entries if entry.category == category]
            if some:
                top = QTreeWidgetItem(self, [str(title)])
                top.setFlags(top.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
                for entry in sorted(some, key=lambda entry: entry.title):
                    self.items[entry.id] = self._add(top, entry, on=on[entry.id])
                top.setExpanded(str(title) in is_open)
        self._filling = False
        self.search(self._wanted)
        if chosen is not None and chosen.id in self.items:
            self.setCurrentItem(self.items[chosen.id])

    def search(self, text: str) -> None:
        """Show only the rules that speak of these words."""
        began, self._wanted = bool(self._wanted), text.strip().lower()
        for top in self._categories():
            top.setHidden(True)
            for item in _children(top):
                is_wanted = self._wanted in _words(item.data(0, _ENTRY))
                item.setHidden(not is_wanted)
                if is_wanted:
                    top.setHidden(False)
            if self._wanted or began:
                top.setExpanded(bool(self._wanted))
        chosen = self.currentItem()
        if chosen is not None and chosen.isHidden():
            self.setCurrentIndex(QModelIndex())

    def _add(self, top: QTreeWidgetItem, entry: Entry, *, on: bool) -> QTreeWidgetItem:
        item = QTreeWidgetItem(top, [entry.title])
        item.setToolTip(0, entry.title)
        item.setData(0, _ENTRY, entry)
        item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        return item

    def _categories(self) -> list[QTreeWidgetItem]:
        return _children(self.invisibleRootItem())

    def _changed(self, item: QTreeWidgetItem) -> None:
        # A click on the box of a category changes all of its rules, and each of them changes the box.
        if not self._filling and not item.childCount():
            self.switched.emit()

    def _activated(self, item: QTreeWidgetItem) -> None:
        entry = item.data(0, _ENTRY)
        if isinstance(entry, Entry) and entry.own is not None:
            self.own_activated.emit()


def _children(parent: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [child for number in range(parent.childCount()) if (child := parent.child(number)) is not None]


def _words(entry: Entry) -> str:
    return f"{entry.title} {entry.message} {entry.wrong_example} {entry.id}".lower()
