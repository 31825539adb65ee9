"""The list of articles: groups by state, in each the newest change first, narrowed by words of the headline."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor_app.i18n import translate
from editor_app.ui.labels import plain_tip
from editor_app.workflow.article import Summary
from editor_app.workflow.states import StateInfo
from editor_app.workflow.workflow import Workflow

ITEM = int(Qt.ItemDataRole.UserRole)
"""Role under which an index gives its `Group` or its `Summary`."""

MENTIONED = ITEM + 1
"""Role under which an index tells whether its article waits for an answer of the person."""

_NOWHERE = QModelIndex()


@dataclass(slots=True)
class Group:
    """The articles of one state that fit the search; closed, it shows its heading alone."""

    state: str
    info: StateInfo
    rows: list[Summary] = field(default_factory=list)
    is_open: bool = True

    @property
    def height(self) -> int:
        """How many rows of the list it takes up; none when it is empty."""
        if not self.rows:
            return 0
        return 1 + len(self.rows) if self.is_open else 1


class ArticlesModel(QAbstractListModel):
    """Headings of groups and articles in one flat list.

    It is not a tree, because Qt asks a tree for each of ten thousand rows at every change, and that in Python.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: dict[str, Summary] = {}
        self._groups = _groups(Workflow())
        self._closed: set[str] = set()
        self._words: tuple[str, ...] = ()
        self.mentioned: frozenset[str] = frozenset()
        """Ids of the articles that wait for an answer of the person."""
        self.only_mentioned = False
        self._height = 0
        """Number of rows, kept because Qt asks for it at every row of a layout."""

    @property
    def groups(self) -> Sequence[Group]:
        """The groups in their order; one may be empty."""
        return self._groups

    @property
    def summaries(self) -> Collection[Summary]:
        """Every article, shown or not."""
        return self._all.values()

    @property
    def articles(self) -> int:
        """How many articles there are, shown or not."""
        return len(self._all)

    def set_workflow(self, workflow: Workflow) -> None:
        """Group the articles by the states of the newsroom."""
        self._groups = _groups(workflow)
        self._fill()

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

    def set_mentioned(self, ids: frozenset[str], *, only: bool) -> None:
        """Mark the articles that wait for an answer of the person, and show no others where that is wanted."""
        former = self.mentioned, self.only_mentioned
        self.mentioned, self.only_mentioned = ids, only
        if (only or former[1]) and former != (ids, only):
            self._fill()
        elif self._height:
            self.dataChanged.emit(self.index(0), self.index(self._height - 1))

    def set_open(self, group: Group, *, is_open: bool) -> None:
        """Show the articles of a group, or its heading alone; a search opens all groups as long as it lasts."""
        if is_open == group.is_open or not group.rows:
            return
        first = self._top(group) + 1
        span = (_NOWHERE, first, first + len(group.rows) - 1)
        if is_open:
            self.beginInsertRows(*span)
        else:
            self.beginRemoveRows(*span)
        group.is_open = is_open
        if not self._narrows:
            (self._closed.discard if is_open else self._closed.add)(group.state)
        self._measure()
        (self.endInsertRows if is_open else self.endRemoveRows)()
        self._tell_heading(group)

    def put(self, summary: Summary) -> None:
        """Show what an article is like now; a new one is added.

        That nothing but its time is another one is not told: a view lays all rows out anew when it is told anything.
        """
        old, former = self._place(summary.id), self._all.get(summary.id)
        self._all[summary.id] = summary
        new = self._group(summary.state) if self._is_shown(summary) else None
        if old is not None and old[0] is new:
            self._move(*old, summary)
            if old[0].is_open and (former is None or replace(former, updated=summary.updated) != summary):
                shown = self.index_of(summary.id)
                self.dataChanged.emit(shown, shown)
            return
        if old is not None:
            self._take(*old)
        if new is not None:
            self._insert(new, summary)

    def index_of(self, article_id: str) -> QModelIndex:
        """Return the index of an article; an invalid one when it is not shown."""
        place = self._place(article_id)
        if place is None or not place[0].is_open:
            return QModelIndex()
        return self.index(self._top(place[0]) + 1 + place[1])

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._height

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self._item(index.row()) if index.isValid() else None
        if item is None or role == ITEM:
            return item
        if role == MENTIONED:
            return isinstance(item, Summary) and item.id in self.mentioned
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            called = role == Qt.ItemDataRole.AccessibleTextRole and self.data(index, MENTIONED)
            return f"{_name(item)}. {translate('desk', 'Вас упомянули')}" if called else _name(item)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(item, Summary):
            return plain_tip(item.headline)
        return None

    def _item(self, row: int) -> Group | Summary | None:
        for group in self._groups:
            if row < group.height:
                return group.rows[row - 1] if row else group
            row -= group.height
        return None

    def _fill(self) -> None:
        self.beginResetModel()
        for group in self._groups:
            group.rows = []
            group.is_open = self._narrows or group.state not in self._closed
        by_state = {group.state: group.rows for group in self._groups}
        for summary in sorted(self._all.values(), key=_newness):
            if self._is_shown(summary):
                by_state.get(summary.state, self._groups[0].rows).append(summary)
        self._measure()
        self.endResetModel()

    def _group(self, state: str) -> Group:
        """Return the group of a state; one that another desk made just now is the first until it is known here."""
        return next((group for group in self._groups if group.state == state), self._groups[0])

    def _top(self, wanted: Group) -> int:
        """Return the row of a group's heading."""
        row = 0
        for group in self._groups:
            if group is wanted:
                break
            row += group.height
        return row

    def _place(self, article_id: str) -> tuple[Group, int] | None:
        """Return the group of an article that fits the search, and its number in it."""
        known = self._all.get(article_id)
        if known is None or not self._is_shown(known):
            return None
        group = self._group(known.state)
        return group, bisect_left(group.rows, _newness(known), key=_newness)

    def _insert(self, group: Group, summary: Summary) -> None:
        number = bisect_left(group.rows, _newness(summary), key=_newness)
        top = self._top(group)
        first, last = (top + 1 + number, top + 1 + number) if group.rows else (top, top + int(group.is_open))
        if group.rows and not group.is_open:
            group.rows.insert(number, summary)
        else:
            self.beginInsertRows(_NOWHERE, first, last)
            group.rows.insert(number, summary)
            self._measure()
            self.endInsertRows()
        self._tell_heading(group)

    def _take(self, group: Group, number: int) -> None:
        top, is_last = self._top(group), len(group.rows) == 1
        if not group.is_open and not is_last:
            group.rows.pop(number)
        else:
            first = top if is_last else top + 1 + number
            self.beginRemoveRows(_NOWHERE, first, first + (group.height - 1 if is_last else 0))
            group.rows.pop(number)
            self._measure()
            self.endRemoveRows()
        self._tell_heading(group)

    def _move(self, group: Group, number: int, summary: Summary) -> None:
        """Put an article that stays in its group where its new time belongs."""
        others = group.rows[:number] + group.rows[number + 1 :]
        target = bisect_left(others, _newness(summary), key=_newness)
        first = self._top(group) + 1
        moves = group.is_open and target != number
        if moves:
            below = target + int(target > number)
            self.beginMoveRows(_NOWHERE, first + number, first + number, _NOWHERE, first + below)
        others.insert(target, summary)
        group.rows = others
        if moves:
            self.endMoveRows()

    def _measure(self) -> None:
        self._height = sum(group.height for group in self._groups)

    def _tell_heading(self, group: Group) -> None:
        if group.rows:
            heading = self.index(self._top(group))
            self.dataChanged.emit(heading, heading)

    @property
    def _narrows(self) -> bool:
        return bool(self._words) or self.only_mentioned

    def _is_shown(self, summary: Summary) -> bool:
        if self.only_mentioned and summary.id not in self.mentioned:
            return False
        if not self._words:
            return True
        text = _folded(summary.headline)
        return all(word in text for word in self._words)


def _groups(workflow: Workflow) -> list[Group]:
    return [Group(name, state) for name, state in workflow.states.items()]


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
    return translate("desk", "{group}: {count}").format(group=item.info.group, count=len(item.rows))
