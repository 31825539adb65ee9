"""The list of articles as Qt sees it: their groups, narrowed by words of the headline and by who is mentioned."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor_app.i18n import translate
from editor_app.text.collation import folded
from editor_app.ui.labels import plain_tip
from editor_app.ui.models.groups import Group, Groups, place, title
from editor_app.ui.models.holds import hold
from editor_app.workflow.article import Summary
from editor_app.workflow.workflow import Workflow

ITEM = int(Qt.ItemDataRole.UserRole)
"""Role under which an index gives its `Group` or its `Summary`."""

MENTIONED = ITEM + 1
"""Role under which an index tells whether its article waits for an answer of the person."""

HOLD = MENTIONED + 1
"""Role under which an index gives the `Hold` of its article, None where it is under no embargo."""

_IN_WORDS = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)

_NOWHERE = QModelIndex()


class ArticlesModel(QAbstractListModel):
    """Headings of groups and articles in one flat list.

    It is not a tree, because Qt asks a tree for each of ten thousand rows at every change, and that in Python.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: dict[str, Summary] = {}
        self.groups = Groups(Workflow())
        self._closed: set[str] = set()
        self._words: tuple[str, ...] = ()
        self.mentioned: frozenset[str] = frozenset()
        """Ids of the articles that wait for an answer of the person."""
        self.only_mentioned = False
        self._height = 0
        """Number of rows, kept because Qt asks for it at every row of a layout."""

    @property
    def summaries(self) -> Collection[Summary]:
        """Every article, shown or not."""
        return self._all.values()

    @property
    def articles(self) -> int:
        """How many articles there are, shown or not."""
        return len(self._all)

    def summary(self, article_id: str) -> Summary | None:
        """Return what is known of an article, None where there is none."""
        return self._all.get(article_id)

    def set_workflow(self, workflow: Workflow) -> None:
        """Group the articles by the states of the newsroom."""
        self.groups = Groups(workflow)
        self._fill()

    def set_articles(self, summaries: Iterable[Summary]) -> None:
        """Show these articles and no others."""
        self._all = {summary.id: summary for summary in summaries}
        self._fill()

    def set_filter(self, text: str) -> None:
        """Show only articles whose headline holds every word of the text; case and «ё» make no difference."""
        words = tuple(folded(text).split())
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
        first = self.groups.top(group) + 1
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
        new = self.groups.of(summary.state) if self._is_shown(summary) else None
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

    def drop(self, article_id: str) -> None:
        """Show an article no more."""
        shown = self._place(article_id)
        self._all.pop(article_id, None)
        if shown is not None:
            self._take(*shown)

    def index_of(self, article_id: str) -> QModelIndex:
        """Return the index of an article; an invalid one when it is not shown."""
        found = self._place(article_id)
        if found is None or not found[0].is_open:
            return QModelIndex()
        return self.index(self.groups.top(found[0]) + 1 + found[1])

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._height

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.groups.item(index.row()) if index.isValid() else None
        if item is None or role == ITEM:
            return item
        if role == MENTIONED:
            return isinstance(item, Summary) and item.id in self.mentioned
        if role == Qt.ItemDataRole.DisplayRole:
            return title(item)
        if isinstance(item, Summary) and role in (HOLD, *_IN_WORDS):
            return self._told(item, role)
        return title(item) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _told(self, article: Summary, role: int) -> object:
        held = hold(article, is_out=self.groups.of(article.state).info.published)
        if role == HOLD:
            return held
        whole = held.whole if held else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(filter(None, (article.headline, whole))))
        called = translate("desk", "Вас упомянули") if article.id in self.mentioned else ""
        return ". ".join(filter(None, (title(article), called, whole)))

    def _fill(self) -> None:
        self.beginResetModel()
        for group in self.groups:
            group.is_open = self._narrows or group.state not in self._closed
        self.groups.fill(summary for summary in self._all.values() if self._is_shown(summary))
        self._measure()
        self.endResetModel()

    def _place(self, article_id: str) -> tuple[Group, int] | None:
        """Return the group of an article that fits the search, and its number in it."""
        known = self._all.get(article_id)
        if known is None or not self._is_shown(known):
            return None
        group = self.groups.of(known.state)
        return group, place(group.rows, known)

    def _insert(self, group: Group, summary: Summary) -> None:
        number = place(group.rows, summary)
        top = self.groups.top(group)
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
        top, is_last = self.groups.top(group), len(group.rows) == 1
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
        target = place(others, summary)
        first = self.groups.top(group) + 1
        moves = group.is_open and target != number
        if moves:
            below = target + int(target > number)
            self.beginMoveRows(_NOWHERE, first + number, first + number, _NOWHERE, first + below)
        others.insert(target, summary)
        group.rows = others
        if moves:
            self.endMoveRows()

    def _measure(self) -> None:
        self._height = self.groups.height

    def _tell_heading(self, group: Group) -> None:
        if group.rows:
            heading = self.index(self.groups.top(group))
            self.dataChanged.emit(heading, heading)

    @property
    def _narrows(self) -> bool:
        return bool(self._words) or self.only_mentioned

    def _is_shown(self, summary: Summary) -> bool:
        if self.only_mentioned and summary.id not in self.mentioned:
            return False
        if not self._words:
            return True
        text = folded(summary.headline)
        return all(word in text for word in self._words)
