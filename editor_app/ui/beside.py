"""Articles side by side: the one that is written, and to its right others to be read and copied from."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor_app.errors import Explained
from editor_app.i18n import translate
from editor_app.operations import articles
from editor_app.operations.changes import Changes
from editor_app.ui.background import Background
from editor_app.ui.editor import pictures
from editor_app.ui.editor.article_editor import ArticleEditor
from editor_app.ui.icons import icon
from editor_app.ui.labels import ElidedLabel, label
from editor_app.ui.layouts import column, row
from editor_app.ui.policy_keeper import PolicyKeeper
from editor_app.ui.theme import Space
from editor_app.workflow.article import Article, named

LEAST = 380
"""Pixels of an article's width at least, some fifty letters a line: where all find no room, the rest scrolls."""

_BAR = (Space.M, Space.XS, Space.S, Space.XS)
_BAR_HEIGHT = 40
"""Pixels: the strips over all articles are as high as those that have buttons."""


class Neighbour(QFrame):
    """Shows an article as the store has it, and again when it was changed."""

    open_wanted = Signal(str)
    close_wanted = Signal()

    def __init__(self, background: Background, policies: PolicyKeeper, article_id: str) -> None:
        super().__init__()
        self.article_id = article_id
        self._background, self._policies = background, policies
        self.setMinimumWidth(LEAST)
        self.setProperty("role", "neighbour")
        self._title, self._state = ElidedLabel(), label(role="muted")
        change = QPushButton(translate("beside", "Править"))
        change.setToolTip(translate("beside", "Править этот материал; тот, что правится сейчас, станет на его место"))
        change.setProperty("emphasis", "quiet")
        change.clicked.connect(lambda: self.open_wanted.emit(self.article_id))
        close = QToolButton()
        close.setIcon(icon("close"))
        close.setToolTip(translate("beside", "Закрыть соседний материал"))
        close.setAccessibleName(close.toolTip())
        close.clicked.connect(self.close_wanted)
        bar = QFrame()
        bar.setProperty("role", "bar")
        line = row(self._title, self._state, change, close, margins=_BAR)
        line.setStretchFactor(self._title, 1)
        bar.setLayout(line)
        bar.setMinimumHeight(_BAR_HEIGHT)
        self.editor = ArticleEditor()
        self.editor.body.pictures.wanted.connect(self._read_picture)
        self.setLayout(_under(bar, self.editor))
        self.read()

    def read(self) -> None:
        """Read the article and show it; one that is no more is taken away."""

        def failed(error: Explained) -> None:
            self._background.explained.emit(error)
            self.close_wanted.emit()

        self._background.run(articles.get, self.article_id, then=self._take, failed=failed)

    def _take(self, article: Article) -> None:
        self._title.setText(named(article.content.headline))
        self._state.setText(str(self._policies.policy.workflow.state(article.state).title))
        self.editor.show_content(article.content, writable=False)

    def _read_picture(self, digest: str) -> None:
        self._background.run(pictures.load, digest, then=self.editor.body.pictures.take)


class Beside(QSplitter):
    """The article that is written, and its neighbours, which scroll sideways where they find no room."""

    open_wanted = Signal(str)
    changed = Signal()
    """A neighbour came or went."""

    def __init__(self, background: Background, policies: PolicyKeeper, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._background, self._policies = background, policies
        self.neighbours: list[Neighbour] = []
        self._area: QScrollArea | None = None
        """Where the neighbours stand, made for the first of them: at the start nobody waits for it."""
        self._row = row(spacing=1)
        self._title = ElidedLabel()
        self._bar = QFrame()
        self._bar.setProperty("role", "bar")
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        background.changed.connect(self._take_note)

    def put(self, editor: ArticleEditor) -> None:
        """Take the editor of the article that is written."""
        own = QWidget()
        self.addWidget(own)
        line = row(label(translate("beside", "Правится:"), "accent"), self._title, margins=_BAR)
        line.setStretchFactor(self._title, 1)
        self._bar.setLayout(line)
        self._bar.setMinimumHeight(_BAR_HEIGHT)
        self._bar.hide()
        own.setLayout(_under(self._bar, editor))
        own.setMinimumWidth(LEAST)
        self._editor = editor

    def call(self, headline: str) -> None:
        """Say over the article that is written which it is, so that it is not taken for a neighbour."""
        self._title.setText(headline)

    def show_articles(self, ids: Sequence[str]) -> None:
        """Show articles beside the one that is written, behind those that are there."""
        there = {each.article_id for each in self.neighbours}
        for article_id in ids:
            if article_id not in there:
                self._add(article_id, len(self.neighbours))
        self._share()

    def exchange(self, wanted: str, other: str) -> None:
        """Let another article stand where `wanted` stood, which is written now; none, where `other` is empty."""
        for number, each in enumerate(self.neighbours):
            if each.article_id == wanted:
                self._remove(each)
                if other:
                    self._add(other, number)
        self._share()

    def close_one(self) -> None:
        """Take away the neighbour that has the keyboard, else the last one."""
        if self.neighbours:
            self._close(self._current() or self.neighbours[-1])

    def close_all(self) -> None:
        """Take all neighbours away."""
        for each in list(self.neighbours):
            self._remove(each)
        self._share()

    def go_on(self) -> None:
        """Give the keyboard to the next article to the right; behind the last one comes the one that is written."""
        current = self._current()
        number = self.neighbours.index(current) + 1 if current is not None else 0
        if number == len(self.neighbours):
            self._editor.body.setFocus()
            return
        self.neighbours[number].editor.body.setFocus()
        if self._area is not None:
            self._area.ensureWidgetVisible(self.neighbours[number], 0, 0)

    def _current(self) -> Neighbour | None:
        focused = QApplication.focusWidget()
        return next((each for each in self.neighbours if focused is not None and each.isAncestorOf(focused)), None)

    def _add(self, article_id: str, place: int) -> None:
        made = Neighbour(self._background, self._policies, article_id)
        made.open_wanted.connect(self.open_wanted)
        made.close_wanted.connect(lambda: self._close(made))
        self.neighbours.insert(place, made)
        if self._area is None:
            self._area = _area(self._row)
            self.addWidget(self._area)
        self._row.insertWidget(place, made, 1)  # all are equally wide

    def _close(self, neighbour: Neighbour) -> None:
        self._remove(neighbour)
        self._share()

    def _remove(self, neighbour: Neighbour) -> None:
        if neighbour in self.neighbours:
            had_keyboard = self._current() is neighbour
            self.neighbours.remove(neighbour)
            neighbour.hide()
            neighbour.deleteLater()
            if had_keyboard:
                self._editor.body.setFocus()

    def _share(self) -> None:
        """Give every article as much room as there is."""
        count = len(self.neighbours)
        self._bar.setVisible(bool(count))
        if self._area is not None:
            self._area.setVisible(bool(count))
        self.changed.emit()  # the window may make room
        if count:
            own = max(self.width() // (count + 1), LEAST)
            self.setSizes([own, self.width() - own])

    def _take_note(self, changes: Changes) -> None:
        for each in self.neighbours:
            if each.article_id in changes.articles:
                each.read()


def _under(bar: QWidget, editor: ArticleEditor) -> QVBoxLayout:
    made = column(bar, editor, spacing=0)
    made.setStretchFactor(editor, 1)
    return made


def _area(inside: QHBoxLayout) -> QScrollArea:
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setMinimumWidth(LEAST)
    strip = QWidget()
    strip.setLayout(inside)
    made.setWidget(strip)
    return made
