"""A second article beside the one that is written: to be read and copied from, not changed."""

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QToolButton, QVBoxLayout, QWidget

from editor_app.i18n import translate
from editor_app.operations import articles
from editor_app.operations.changes import Changes
from editor_app.ui.background import Background
from editor_app.ui.editor.article_editor import ArticleEditor
from editor_app.ui.icons import icon
from editor_app.ui.labels import ElidedLabel
from editor_app.ui.layouts import row
from editor_app.ui.theme import Space
from editor_app.workflow.article import Article


class Beside(QWidget):
    """Shows an article as the store has it, and again when it was changed."""

    open_wanted = Signal(str)
    closed = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self.article_id = ""
        self._title = ElidedLabel()
        change = QPushButton(translate("beside", "Открыть для правки"))
        change.setProperty("emphasis", "quiet")
        change.clicked.connect(lambda: self.open_wanted.emit(self.article_id))
        close = QToolButton()
        close.setIcon(icon("close"))
        close.setToolTip(translate("beside", "Закрыть соседний материал"))
        close.setAccessibleName(close.toolTip())
        close.clicked.connect(self.close_article)
        bar = QFrame()
        bar.setProperty("role", "bar")
        line = row(self._title, change, close, margins=(Space.M, Space.XS, Space.S, Space.XS))
        line.setStretchFactor(self._title, 1)
        bar.setLayout(line)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(bar)
        self.hide()
        background.changed.connect(self._take_note)

    @cached_property
    def editor(self) -> ArticleEditor:
        """The sheet, made for the first article that is shown: at the start nobody waits for it."""
        made = ArticleEditor()
        self._column.addWidget(made, 1)
        return made

    def show_article(self, article_id: str) -> None:
        """Read an article and show it."""
        self.article_id = article_id
        self._background.run(articles.get, article_id, then=self._take)

    def close_article(self) -> None:
        """Take it away."""
        self.article_id = ""
        self.hide()
        self.closed.emit()

    def _take(self, article: Article) -> None:
        if article.id == self.article_id:
            self._title.setText(article.content.headline.strip() or translate("beside", "Без заголовка"))
            self.editor.show_content(article.content, writable=False)
            self.show()

    def _take_note(self, changes: Changes) -> None:
        if self.article_id in changes.articles:
            self.show_article(self.article_id)
