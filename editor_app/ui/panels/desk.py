"""The list of articles on the left: groups by state, a search by headline, a button for a new one."""

from collections.abc import Collection, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from editor_app.errors import Explained
from editor_app.i18n import translate
from editor_app.operations import articles, mentions
from editor_app.operations.changes import Changes
from editor_app.ui.background import LOOK_AGAIN, Background
from editor_app.ui.board import sight
from editor_app.ui.figures import figure
from editor_app.ui.icons import icon
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row
from editor_app.ui.models.articles import ITEM, ArticlesModel
from editor_app.ui.models.groups import Group
from editor_app.ui.panels.desk_rows import DeskRows
from editor_app.ui.theme import Space
from editor_app.workflow.article import Summary

_REFRESH = 400
"""Milliseconds from a change of articles to the list that shows it: autosave changes one four times a second."""

_AT_ONCE = 2000
"""Rows that are laid out between two keystrokes."""

_SOME = 20
"""Up to how many changed articles are read, and not the whole list."""


class DeskList(QListView):
    """A list whose headings fold with the arrow keys, as those of a tree do."""

    chosen = Signal(QModelIndex)
    folded = Signal(QModelIndex, bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.chosen.emit(self.currentIndex())
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self.folded.emit(self.currentIndex(), event.key() == Qt.Key.Key_Right)
            case _:
                super().keyPressEvent(event)


class DeskPanel(QWidget):
    """Shows every article of the newsroom and tells which one is wanted."""

    opened = Signal(str)
    mention_wanted = Signal(str)
    """An article that mentions the person is about to be opened."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._open_id = ""
        self._stale: set[str] = set()
        self.model = ArticlesModel(self)
        self.search = QLineEdit()
        self.search.setProperty("role", "search")
        self.search.setPlaceholderText(translate("desk", "Найти по заголовку"))
        self.search.setAccessibleName(translate("desk", "Найти материал по заголовку"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._open_first)
        self.mentioned = QPushButton()
        self.mentioned.setCheckable(True)
        self.mentioned.setProperty("emphasis", "switch")
        self.mentioned.setToolTip(translate("desk", "Материалы, где в примечании ждут вашего ответа"))
        self.mentioned.toggled.connect(lambda: self._show_mentioned(self.model.mentioned))
        self.mentioned.hide()
        self.list = self._make_list()
        self.empty = label("", "muted", wraps=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setContentsMargins(Space.XL, 0, Space.XL, Space.XXL)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.list)
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=_REFRESH)
        self._timer.timeout.connect(self._refresh)
        self._clock = QTimer(self, interval=LOOK_AGAIN)
        self._clock.timeout.connect(self.look_again)
        self._clock.start()
        self.model.modelReset.connect(self._show_all)
        self.model.rowsInserted.connect(self._show_page)
        self.model.rowsRemoved.connect(self._show_page)
        background.opened.connect(self.load)
        background.changed.connect(self._take_note)

    def put_button(self, button: QWidget) -> None:
        """Put a button beside the heading."""
        self._head.addWidget(button)

    def load(self) -> None:
        """Read the whole list."""
        self._background.run(articles.listing, then=self._set_articles)
        self._background.run(mentions.waiting, then=self._show_mentioned)

    def mark_open(self, article_id: str) -> None:
        """Show which article is on the screen."""
        self._open_id = article_id
        index = self.model.index_of(article_id)
        if index.isValid():
            self.list.setCurrentIndex(index)
        else:
            self.list.setCurrentIndex(QModelIndex())
            self.list.clearSelection()

    def _make_list(self) -> DeskList:
        made = DeskList()
        made.setProperty("role", "desk")
        made.setAccessibleName(translate("desk", "Материалы"))
        made.setModel(self.model)
        made.setItemDelegate(DeskRows(made))
        made.setUniformItemSizes(True)
        made.setLayoutMode(QListView.LayoutMode.Batched)
        made.setBatchSize(_AT_ONCE)
        made.setMouseTracking(True)
        made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.clicked.connect(self._activate)
        made.chosen.connect(self._activate)
        made.folded.connect(self._fold)
        return made

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._head = row(label(translate("desk", "Материалы"), "heading"), None)
        layout.addLayout(
            column(
                self._head,
                self.search,
                row(self.mentioned, None),
                margins=(Space.L, Space.S, Space.M, Space.XS),
            )
        )
        layout.addWidget(self._pages, 1)

    def _filter(self, text: str) -> None:
        self.model.set_filter(text)

    def _open_first(self) -> None:
        """Open the first article that the search has left."""
        first = next((group.rows[0] for group in self.model.groups if group.rows), None)
        if first is not None:
            self._open(first.id)

    def _open(self, article_id: str) -> None:
        if article_id in self.model.mentioned:
            self.mention_wanted.emit(article_id)
        self.opened.emit(article_id)

    def _activate(self, index: QModelIndex) -> None:
        item = index.data(ITEM)
        if isinstance(item, Group):
            self.model.set_open(item, is_open=not item.is_open)
        elif isinstance(item, Summary) and (item.id != self._open_id or item.id in self.model.mentioned):
            self._open(item.id)

    def _fold(self, index: QModelIndex, is_open: bool) -> None:  # noqa: FBT001 - a signal's argument
        item = index.data(ITEM)
        if isinstance(item, Group):
            self.model.set_open(item, is_open=is_open)

    def _take_note(self, changes: Changes) -> None:
        if changes.articles:
            self._stale |= changes.articles
            if not self._timer.isActive():
                self._timer.start()

    def _refresh(self) -> None:
        stale, self._stale = self._stale, set()
        if len(stale) > _SOME:
            self.load()
        else:
            failed = partial(self._owe, stale)
            self._background.run(articles.listing, stale, then=partial(self._put, stale), failed=failed)
            self._background.run(mentions.waiting, then=self._show_mentioned)

    def _owe(self, asked: Collection[str], error: Explained) -> None:
        """Ask again, with the next change, for what could not be read."""
        self._stale |= set(asked)
        self._background.explained.emit(error)

    def _put(self, asked: Collection[str], summaries: Sequence[Summary]) -> None:
        """Show some articles as they are now; one that was asked for and is not there is gone for good."""
        with sight.steady(self.list):
            for article_id in set(asked).difference(summary.id for summary in summaries):
                self.model.drop(article_id)
            for summary in summaries:
                was_marked = self.list.currentIndex() in (QModelIndex(), self.model.index_of(self._open_id))
                self.model.put(summary)
                self.list.update(self.model.index_of(summary.id))
                if summary.id == self._open_id and was_marked:
                    self.mark_open(summary.id)  # it is new in the list, or a step took it to another group

    def look_again(self) -> None:
        """Tell the times anew, and what others did meanwhile; a server that does not answer is not told of each minute.

        What nobody sees is not read: the desk, which takes the room of the list, reads the articles itself.
        """
        self.list.viewport().update()
        if self.isVisible() and self._background.is_open:
            newest = max((summary.updated for summary in self.model.summaries), default=None)
            self._background.run(articles.news, newest, then=self._catch_up, failed=lambda _: None)
            self._background.run(mentions.waiting, then=self._show_mentioned, failed=lambda _: None)

    def _catch_up(self, found: Sequence[Summary], count: int | None) -> None:
        """Show what others changed; where that leaves another number of articles, some are gone: all are read."""
        self._put((), [summary for summary in found if summary != self.model.summary(summary.id)])
        if count not in (None, self.model.articles):
            self.load()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look_again()

    def _show_mentioned(self, ids: frozenset[str]) -> None:
        """Mark the articles that wait for an answer, and tell how many do; when none is left, all are shown again."""
        only = self.mentioned.isChecked() and bool(ids)
        if (ids, only) != (self.model.mentioned, self.model.only_mentioned):
            self.model.set_mentioned(ids, only=only)
        self.mentioned.setText(translate("desk", "Вас упомянули: {number}").format(number=figure(len(ids))))
        self.mentioned.setVisible(bool(ids))
        self.mentioned.setChecked(only)

    def _set_articles(self, summaries: Iterable[Summary]) -> None:
        """Show these and no others; the keyboard stays on its article, and what is in sight stays there."""
        former = self.list.currentIndex().data(ITEM)
        with sight.kept(self.list):
            self.model.set_articles(summaries)
            if isinstance(former, Summary) and self.model.index_of(former.id).isValid():
                self.list.setCurrentIndex(self.model.index_of(former.id))

    def _show_all(self) -> None:
        """Set the view up after the model was filled anew."""
        self._show_page()
        self.mark_open(self._open_id)

    def _show_page(self) -> None:
        some = any(group.rows for group in self.model.groups)
        self._pages.setCurrentWidget(self.list if some else self.empty)
        if not self.model.articles:
            self.empty.setText(
                translate("desk", "Здесь будут материалы редакции. Начните новый или перетащите в окно файл.")
            )
        elif not some:
            self.empty.setText(
                translate("desk", "В заголовках нет «{words}».").format(words=self.search.text().strip())
            )
