"""The board: a column for each state, side by side."""

from collections.abc import Sequence
from contextlib import ExitStack

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from editor_app.i18n import translate
from editor_app.ui.board import sight
from editor_app.ui.board.card_list import CardList
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row
from editor_app.ui.theme import Space, colours
from editor_app.workflow.desk import Card
from editor_app.workflow.workflow import Workflow

_WIDTH = 190
"""Pixels of a column at least: the seven usual states stand side by side on a laptop of 1366."""


class _Dot(QWidget):
    """A dot in the colour of a state."""

    def __init__(self, look: str) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(QSize(10, 16))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(colours(), self._look)))
        painter.drawEllipse(QRectF(0.5, self.height() / 2 - 4, 8, 8))


class Column(QFrame):
    """A state: its name, how many articles are in it, and their cards."""

    def __init__(self, name: str, title: str, look: str) -> None:
        super().__init__()
        self.name = name
        self.list = CardList(title)
        self._count = label("0", "muted")
        self._title = title
        head = row(_Dot(look), label(title, "heading"), None, self._count, margins=(Space.S, 0, Space.S, 0))
        self.setLayout(column(head, self.list, margins=(Space.XS, Space.S, Space.XS, 0)))
        self.setMinimumWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Show these."""
        self.list.cards.set_cards(cards)
        self._count.setText(str(len(cards)))
        self.list.setAccessibleName(
            translate("board", "{state}: {number}").format(state=self._title, number=len(cards))
        )


class Board(QScrollArea):
    """All columns side by side."""

    opened = Signal(str)
    aside = Signal()
    moved = Signal(str, str)
    """An article (its id) is to go to a state."""
    asked = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: list[Column] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def picked(self) -> list[Card]:
        """The articles that are picked, and the one that the keyboard is on, in the order of the board."""
        return [
            card
            for one in self.columns
            for card in one.list.cards.cards
            if card.id in one.list.cards.picked or (one.list.hasFocus() and card is one.list.chosen)
        ]

    def drop_picks(self) -> None:
        """Let nothing be picked."""
        for one in self.columns:
            one.list.cards.picked.clear()

    def set_workflow(self, workflow: Workflow) -> None:
        """Make a column for each state of the newsroom."""
        inner = QWidget()
        layout = QHBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.columns = [Column(name, str(state.group), state.look) for name, state in workflow.states.items()]
        for one in self.columns:
            one.list.cards.is_out = workflow.state(one.name).published
        for number, one in enumerate(self.columns):
            layout.addWidget(one)
            one.list.opened.connect(self.opened)
            one.list.aside.connect(self.aside)
            one.list.left.connect(lambda step, number=number: self._go(number, step))
            one.list.moved.connect(lambda step, number=number: self._move(number, step))
            one.list.dropped.connect(lambda id_, one=one: self.moved.emit(id_, one.name))
            one.list.asked.connect(lambda at, one=one: self.asked.emit(one.list.chosen, at))
        self.setWidget(inner)

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Show these, each in the column of its state; what is in sight stays, and a step takes the keyboard along."""
        chosen = next((one.list.chosen for one in self.columns if one.list.hasFocus()), None)
        by_state: dict[str, list[Card]] = {one.name: [] for one in self.columns}
        for card in cards:
            if card.state in by_state:
                by_state[card.state].append(card)
        is_moved = chosen is not None and all(card.id != chosen.id for card in by_state.get(chosen.state, ()))
        across = self.horizontalScrollBar()
        scrolled = across.value()
        with ExitStack() as held:
            for one in () if is_moved else self.columns:
                held.enter_context(sight.kept(one.list))
            for one in self.columns:
                one.set_cards(by_state[one.name])
            if chosen is not None:
                self.choose(chosen.id)
        if not is_moved:
            across.setValue(scrolled)

    def tell_times(self) -> None:
        """Tell anew how long ago something was, and which embargoes are over."""
        for one in self.columns:
            one.list.viewport().update()

    def choose(self, article_id: str = "") -> None:
        """Put the keyboard on a card; without one, on the first that there is."""
        for one in self.columns:
            for number, card in enumerate(one.list.cards.cards):
                if card.id == article_id or not article_id:
                    one.list.setFocus()
                    one.list.setCurrentIndex(one.list.cards.index(number))
                    self.ensureWidgetVisible(one, 0, 0)
                    return

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def _go(self, number: int, step: int) -> None:
        """Go to the next column in a direction that has cards."""
        wanted = number + step
        while 0 <= wanted < len(self.columns) and not self.columns[wanted].list.cards.cards:
            wanted += step
        if 0 <= wanted < len(self.columns):
            self.columns[wanted].list.setFocus()
            self.ensureWidgetVisible(self.columns[wanted], 0, 0)

    def _move(self, number: int, step: int) -> None:
        card = self.columns[number].list.chosen
        if card is not None and 0 <= number + step < len(self.columns):
            self.moved.emit(card.id, self.columns[number + step].name)
