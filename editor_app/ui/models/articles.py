"""The list of articles: groups by state, in each the newest change first, narrowed by words of the headline."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor_app.i18n import translate
from editor_app.workflow.article import Summary
from editor_app.workflow.states import STATES, State

type_of_index = QModelIndex | QPersistentModelIndex

ITEM = int(Qt.ItemDataRole.UserRole)
"""Role under which an index gives its `Group` or its `Summary`."""

_NOWHERE = QModelIndex()


@dataclass(slots=True)
class Group:
    """The articles of one state that are shown."""

    state: State
    rows: list[Summary] = field(default_factory=list)


class ArticlesModel(QAbstractItemModel):
    """Two levels: the states in the order of their table, and the articles in each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: dict[str, Summary] = {}
        self._groups = [Group(state) for state in STATES]
        self._words: tuple[str, ...] = ()

    @property
    def groups(self) -> list[Group]:
        """The groups in their order; one may be empty."""
        return self._groups

    @property
    def articles(self) -> int:
        """How many articles there are, shown or not."""
        return len(self._all)

    def set_articles(self, summaries: Iterable[Summary]) -> None:
        """Show these articles and no others."""
        self._all = {summary.id: summary for summary in summaries}
        self._fill()

    def set_filter(self, text: str) -> None:
        """Show only articles whose headline holds every word of the text; case and «ё» make no difference."""
        words = tuple(_folded(text).split())
        if words != self._words:
            self._words = words
            self._fill()

    def put(self, summary: Summary) -> None:
        """Show what an article is like now; a new one is added."""
        before = self._all.get(summary.id)
        self._all[summary.id] = summary
        old = self.index_of(summary.id) if before is not None else _NOWHERE
        if not self._is_shown(summary):
            if old.isValid():
                self._take(old)
            return
        target = next(number for number, group in enumerate(self._groups) if group.state is summary.state)
        rows = self._groups[target].rows
        row = bisect_left(rows, _newness(summary), key=_newness)
        if not old.isValid():
            self.beginInsertRows(self.index(target, 0), row, row)
            rows.insert(row, summary)
            self.endInsertRows()
            return
        source_parent, source = old.parent(), old.row()
        if source_parent.row() == target and row in (source, source + 1):
            rows[source] = summary
        else:
            self.beginMoveRows(source_parent, source, source, self.index(target, 0), row)
            self._groups[source_parent.row()].rows.pop(source)
            rows.insert(row - (source_parent.row() == target and row > source), summary)
            self.endMoveRows()
        shown = self.index_of(summary.id)
        self.dataChanged.emit(shown, shown)

    def index_of(self, article_id: str) -> QModelIndex:
        """Return the index of an article; an invalid one when it is not shown."""
        for number, group in enumerate(self._groups):
            for row, summary in enumerate(group.rows):
                if summary.id == article_id:
                    return self.index(row, 0, self.index(number, 0))
        return QModelIndex()

    def index(self, row: int, column: int, parent: type_of_index = _NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, child: type_of_index) -> QModelIndex:  # type: ignore[override]
        group = child.internalId()
        return self.createIndex(group - 1, 0, 0) if child.isValid() and group else QModelIndex()

    def rowCount(self, parent: type_of_index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self._groups)
        return len(self._groups[parent.row()].rows) if parent.internalId() == 0 else 0

    def columnCount(self, parent: type_of_index = _NOWHERE) -> int:
        del parent
        return 1

    def data(self, index: type_of_index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        inside = index.internalId()
        item = self._groups[inside - 1].rows[index.row()] if inside else self._groups[index.row()]
        if role == ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _name(item)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(item, Summary):
            return "" if "<" in item.headline else item.headline  # Qt would read a tag as rich text
        return None

    def flags(self, index: type_of_index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _fill(self) -> None:
        self.beginResetModel()
        for group in self._groups:
            group.rows = []
        by_state = {group.state: group.rows for group in self._groups}
        for summary in sorted(self._all.values(), key=_newness):
            if self._is_shown(summary):
                by_state[summary.state].append(summary)
        self.endResetModel()

    def _take(self, index: QModelIndex) -> None:
        parent, row = index.parent(), index.row()
        self.beginRemoveRows(parent, row, row)
        self._groups[parent.row()].rows.pop(row)
        self.endRemoveRows()

    def _is_shown(self, summary: Summary) -> bool:
        if not self._words:
            return True
        headline = _folded(summary.headline)
        return all(word in headline for word in self._words)


def _folded(text: str) -> str:
    return text.casefold().replace("ё", "е")


def _newness(summary: Summary) -> tuple[float, str]:
    return -summary.updated.timestamp(), summary.id


def headline(summary: Summary) -> str:
    """Return the headline as a list shows it: never empty."""
    return summary.headline.strip() or translate("desk", "Без заголовка")


def _name(item: Group | Summary) -> str:
    if isinstance(item, Summary):
        return headline(item)
    return translate("desk", "{group}: {count}").format(group=STATES[item.state].group, count=len(item.rows))
