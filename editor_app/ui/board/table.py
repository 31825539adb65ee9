"""The list of the desk: a row for each article, sorted by a click on a heading."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from editor_app.i18n import translate
from editor_app.ui.board import sight
from editor_app.ui.models.cards import CARD, EMBARGO, UPDATED, TableModel
from editor_app.ui.theme import Space
from editor_app.workflow.desk import Card
from editor_app.workflow.workflow import Workflow

_ROW = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


class CardTable(QTableView):
    """The articles as rows, in which Enter opens."""

    opened = Signal(str)
    aside = Signal()
    """The articles that are chosen are wanted side by side."""
    asked = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = TableModel(self)
        self.setModel(self.cards)
        self.setAccessibleName(translate("board", "Список материалов"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + Space.M)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for number, width in enumerate((0, 105, 90, 115, 80, 105, 115, 95, 75, 205)):
            if width:
                head.resizeSection(number, width)
        self.sortByColumn(UPDATED, Qt.SortOrder.DescendingOrder)
        self.doubleClicked.connect(self._open)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask)

    @property
    def chosen(self) -> Card | None:
        """The article that the keyboard is on."""
        card: Card | None = self.currentIndex().data(CARD)
        return card

    @property
    def picked(self) -> list[Card]:
        """The articles that are chosen, from the top."""
        return [index.data(CARD) for index in sorted(self.selectionModel().selectedRows())]

    def set_cards(self, cards: Sequence[Card], workflow: Workflow) -> None:
        """Show these and no others; the keyboard, what is chosen and what is in sight stay."""
        chosen, picked = self.chosen, {card.id for card in self.picked}
        with sight.kept(self):
            self.cards.set_cards(cards, workflow)
            self.setColumnHidden(EMBARGO, not self.cards.has_holds)
            if chosen is not None:
                self.choose(chosen.id)
            for number, card in enumerate(self.cards.cards):
                if card.id in picked:
                    self.selectionModel().select(self.cards.index(number, 0), _ROW)

    def choose(self, article_id: str) -> None:
        """Put the keyboard on an article; on the first one where that is not shown."""
        shown = self.cards.cards
        number = next((number for number, card in enumerate(shown) if card.id == article_id), 0)
        self.setCurrentIndex(self.cards.index(number, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        card = self.chosen
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and card is not None:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.aside.emit()
            else:
                self.opened.emit(card.id)
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(CARD).id)

    def _ask(self, at: QPoint) -> None:
        if self.chosen is not None:
            self.asked.emit(self.chosen, self.viewport().mapToGlobal(at))
