"""The search of the archive: words, and below them the articles that have them, the found words marked."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton, QStackedWidget, QWidget

from editor_app.errors import Explained
from editor_app.i18n import translate
from editor_app.operations import search
from editor_app.operations.search import Found, Hit
from editor_app.ui.background import Background
from editor_app.ui.board import sight
from editor_app.ui.dialogs.frame import Dialog
from editor_app.ui.dialogs.hit_rows import ABOUT, HIT, HitRows
from editor_app.ui.icons import icon
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row
from editor_app.ui.moments import date_and_time
from editor_app.ui.theme import Space
from editor_app.workflow.workflow import Workflow

_PAUSE = 180
"""Milliseconds without a key after which the archive is asked."""
_MOST = 50
"""Articles that are shown at first, and that «Показать ещё» adds."""


class HitsModel(QAbstractListModel):
    """What was found."""

    def __init__(self, workflow: Workflow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workflow = workflow
        self.hits: tuple[Hit, ...] = ()

    def set_hits(self, hits: tuple[Hit, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        if role == HIT:
            return hit
        if role == ABOUT:
            return self._about(hit)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{hit.headline.text}. {hit.passage.text}. {self._about(hit)}"
        return None

    def _about(self, hit: Hit) -> str:
        state = str(self.workflow.state(hit.state).title)
        return " · ".join(filter(None, (date_and_time(hit.when), state, hit.section, hit.author, ", ".join(hit.tags))))


class ArchiveDialog(Dialog):
    """Looks while one types; Enter opens what is chosen."""

    def __init__(self, background: Background, workflow: Workflow, question: str, parent: QWidget) -> None:
        super().__init__(translate("archive", "Поиск по архиву"), parent)
        self.chosen = ""
        """The id of the article to open."""
        self._background = background
        self._asked = ""
        self._most = _MOST
        self.field = QLineEdit(question)
        self.field.setProperty("role", "search")
        self.field.setPlaceholderText(translate("archive", "Слова в любой форме, «точная фраза», -лишнее"))
        self.field.setAccessibleName(translate("archive", "Что искать"))
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.installEventFilter(self)
        self.model = HitsModel(workflow, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitRows(self.list))
        self.list.setAccessibleName(translate("archive", "Найденные материалы"))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.list.doubleClicked.connect(lambda: self._open())
        self.nothing = label("", "muted", wraps=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._meant = ""
        self.offer = QPushButton()
        self.offer.clicked.connect(lambda: self.field.setText(self._meant))
        nothing = QWidget()
        nothing.setLayout(column(None, self.nothing, Space.XS, row(None, self.offer, None), None))
        self._pages = QStackedWidget()
        self._pages.addWidget(nothing)
        self._pages.addWidget(self.list)
        self.told = label("", "muted")
        self.more = QPushButton(translate("archive", "Показать ещё"))
        self.more.setAutoDefault(False)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the arrows to the list
        self.more.setVisible(False)
        self.more.clicked.connect(self.look_further)
        hint = label(
            translate("archive", "Сузить: автор:имя  тег:имя  заголовок:слово  с:01.10.2026  по:12.2026  дата:2026"),
            "muted",
            wraps=True,
        )
        buttons = self.answers(translate("archive", "Открыть"))
        self.accept_button.clicked.disconnect()
        self.accept_button.clicked.connect(self._open)
        buttons.insertWidget(0, self.told)
        buttons.insertWidget(1, self.more)
        self.lay_out(self.field, hint, Space.XS, self._pages, buttons=buttons)
        self.resize(860, 640)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.look)
        self.field.textChanged.connect(lambda: self._timer.start())
        self.field.selectAll()
        self.field.setFocus()
        self.look()

    def look(self) -> None:
        """Ask the archive."""
        self._most = _MOST
        self._ask(self._show)

    def look_further(self) -> None:
        """Ask for the earlier ones too; what is chosen stays so, and what is in sight stays there."""
        self._most += _MOST
        chosen = self.list.currentIndex().row()

        def show(found: Found) -> None:
            with sight.kept(self.list):
                self._show(found, chosen)

        self._ask(show)

    def _ask(self, show: Callable[[Found], None]) -> None:
        self._timer.stop()  # what was typed last is asked now
        self._asked = asked = self.field.text().strip()
        most = self._most

        def then(found: Found) -> None:
            if (self._asked, self._most) == (asked, most):  # somebody may have typed on
                show(found)

        self._background.run(search.find, asked, most, then=then, failed=self._fail)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows of the field go through the list."""
        keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in keys:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _show(self, found: Found, chosen: int = 0) -> None:
        self.model.set_hits(found.hits)
        self._pages.setCurrentIndex(1 if found.hits else 0)
        self.list.setCurrentIndex(self.model.index(chosen))
        self.more.setVisible(found.more)
        self.accept_button.setEnabled(bool(found.hits))
        self._offer(found.meant)
        self.nothing.setText(
            translate("archive", "Ничего не нашлось. Проверьте слова или уберите часть условий.")
            if self._asked
            else translate("archive", "Введите слова: найдутся все их формы, по-русски и по-казахски.")
        )
        told = translate("archive", "Найдено: {number}").format(number=len(found.hits)) if found.hits else ""
        if found.more:
            told = translate("archive", "Последние {number}, есть и раньше").format(number=len(found.hits))
        if found.waiting:
            waits = translate("archive", "ещё не разобрано материалов: {number}").format(number=found.waiting)
            told = f"{told}, {waits}" if told else waits
        self.told.setText(told)

    def _offer(self, meant: str) -> None:
        """Let Enter ask what was meant, where nothing was found and another layout of the keyboard finds something."""
        self._meant = meant
        self.offer.setText(translate("archive", "Искать «{question}»?").format(question=meant))
        self.offer.setVisible(bool(meant))
        (self.offer if meant else self.accept_button).setDefault(True)

    def _fail(self, error: Explained) -> None:
        self._show(Found((), more=False, waiting=0))
        self.nothing.setText(str(error))

    def _open(self) -> None:
        hit = self.list.currentIndex().data(HIT)
        if hit is not None:
            self.chosen = hit.article_id
            self.accept()
