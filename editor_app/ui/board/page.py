"""The page of the desk: the filter above, below it the board or the list."""

from datetime import datetime
from operator import attrgetter

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from editor_app.i18n import translate
from editor_app.ui.background import LOOK_AGAIN
from editor_app.ui.board.columns import Board
from editor_app.ui.board.filters import FilterBar
from editor_app.ui.board.reading import CardReading
from editor_app.ui.board.table import CardTable
from editor_app.ui.figures import figure
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row
from editor_app.ui.theme import Space
from editor_app.ui.workplace import Workplace
from editor_app.workflow.desk import Card

_REFRESH = 300
"""Milliseconds from a change of articles to the desk that shows it."""


class DeskPage(QWidget):
    """Shows all articles, and tells what is to become of one."""

    opened = Signal(str)
    aside = Signal()
    moved = Signal(object, str)
    """An article (its card) is to go to a state."""
    asked = Signal(object, QPoint)
    print_wanted = Signal()
    closed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.reading = CardReading(workplace.background, self)
        self._wanted_id: str | None = None
        """The article on which the keyboard is to be put once the desk is read."""
        self.filters = FilterBar(workplace.settings["desk.filters"])
        self.board, self.table = Board(), CardTable()
        self.shown: list[Card] = []
        self._count = label("", "muted")
        self.nothing = label("", "muted", wraps=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._views = QStackedWidget()
        for view in (self.board, self.table, self.nothing):
            self._views.addWidget(view)
        self.as_board = self._switch(translate("board", "Доска"))
        self.as_list = self._switch(translate("board", "Список"))
        self._group = QButtonGroup(self)
        for number, button in enumerate((self.as_board, self.as_list)):
            self._group.addButton(button, number)
        (self.as_list if workplace.settings["desk.view"] == "list" else self.as_board).setChecked(True)
        self._group.idToggled.connect(self._turn)
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=_REFRESH)
        self._timer.timeout.connect(self.load)
        self._clock = QTimer(self, interval=LOOK_AGAIN)
        self._clock.timeout.connect(self.look_again)
        self._clock.start()
        self.filters.changed.connect(self._fill)
        self.filters.kept.connect(self._keep_filters)
        for view in (self.board, self.table):
            view.opened.connect(self.opened)
            view.aside.connect(self.aside)
            view.asked.connect(self.asked)
        self.board.moved.connect(self._move)
        self.board.set_workflow(workplace.workflow)
        workplace.policies.changed.connect(self._take_policy)
        self.reading.outdated.connect(self._refresh_soon)
        self.reading.done.connect(self._show)

    @property
    def picked(self) -> list[Card]:
        """The articles that are wanted when several are."""
        return self.board.picked if self.as_board.isChecked() else self.table.picked

    def load(self) -> None:
        """Read what is not as it was when it was read last."""
        if self.isVisible():
            self.reading.read()

    def look_again(self) -> None:
        """Read all that is shown anew: others may have changed it."""
        if self.isVisible():
            self.reading.look_again()
            self.board.tell_times()
            self.table.viewport().update()

    def mentions_me(self, article_id: str) -> bool:
        """Whether an article waits for an answer of the person."""
        card = self.reading.cards.get(article_id)
        return card is not None and card.mentioned

    def go_to(self, article_id: str) -> None:
        """Put the keyboard on an article, or where it stood, or on the first one."""
        self._wanted_id = article_id
        self.load()

    def _switch(self, title: str) -> QPushButton:
        made = QPushButton(title)
        made.setCheckable(True)
        made.setProperty("emphasis", "switch")
        return made

    def _lay_out(self) -> None:
        printing = QPushButton(translate("board", "Напечатать список…"))
        printing.clicked.connect(self.print_wanted)
        close = QPushButton(translate("board", "К материалу"))
        close.setToolTip(translate("board", "Вернуться к тексту (Esc)"))
        close.clicked.connect(self.closed)
        head = row(
            label(translate("board", "Стол редакции"), "title"), Space.S, self._count, Space.M, self.filters.mentioned,
            None,
            row(self.as_board, self.as_list, spacing=0), Space.S, printing, close,
            margins=(Space.L, Space.M, Space.L, 0),
        )  # fmt: skip
        filters = row(self.filters, margins=(Space.L, 0, Space.L, 0))
        views = row(self._views, margins=(Space.S, 0, Space.S, 0))
        made = column(head, filters, views)
        made.setStretchFactor(views, 1)
        self.setLayout(made)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _turn(self, number: int, is_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if is_on:
            self._workplace.settings["desk.view"] = ("board", "list")[number]
            self._fill()
            self._focus()

    def _move(self, article_id: str, state: str) -> None:
        card = self.reading.cards.get(article_id)
        if card is not None:  # others may have deleted it while it was dragged
            self.moved.emit(card, state)

    def _refresh_soon(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _take_policy(self) -> None:
        self.board.set_workflow(self._workplace.workflow)
        self._fill()

    def _show(self) -> None:
        """Show what was read, and put the keyboard where it is wanted."""
        self.filters.offer(self.reading.cards.values(), self._workplace.workflow)
        self._fill()
        if self._wanted_id is not None:
            self._focus(self._wanted_id)
            self._wanted_id = None

    def _fill(self) -> None:
        """Show what the filter leaves, in the view that is chosen."""
        wanted, today = self.filters.wanted, datetime.now().astimezone().date()
        me = self._workplace.person.name
        found = wanted.fitting(self.reading.cards.values(), me, today)
        self.shown = sorted(found, key=attrgetter("updated"), reverse=True)
        if self.as_board.isChecked():
            self.board.set_cards(self.shown)
        else:
            self.table.set_cards(self.shown, self._workplace.workflow)
        view = self.board if self.as_board.isChecked() else self.table
        self._views.setCurrentWidget(view if self.shown else self.nothing)
        self.nothing.setText(
            translate("board", "Под фильтр ничего не подходит.")
            if self.reading.cards
            else translate("board", "Здесь будут материалы редакции. Начните новый или перетащите в окно файл.")
        )
        counted = translate("board", "{shown} из {all}").format(
            shown=figure(len(self.shown)), all=figure(len(self.reading.cards))
        )
        self._count.setText(counted if len(self.shown) != len(self.reading.cards) else figure(len(self.shown)))

    def _focus(self, article_id: str = "") -> None:
        if not self.shown:
            self.filters.words.setFocus()
        elif self.as_board.isChecked():
            self.board.choose(article_id if article_id in self.reading.cards else "")
        else:
            self.table.setFocus()
            self.table.choose(article_id)

    def _keep_filters(self) -> None:
        self._workplace.settings["desk.filters"] = {name: one.written() for name, one in self.filters.saved.items()}
        self._workplace.save_settings()
