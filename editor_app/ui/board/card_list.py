"""The cards of a column: opened, picked and moved by mouse or key."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from editor_app.ui.board.card_rows import CardRows
from editor_app.ui.models.cards import CARD, MIME, ColumnModel
from editor_app.workflow.desk import Card


class CardList(QListView):
    """The cards of one state."""

    opened = Signal(str)
    aside = Signal()
    """The chosen card, and those that are picked, are wanted side by side."""
    moved = Signal(int)
    """The chosen card is to go so many columns to the right."""
    left = Signal(int)
    """The keyboard is to go so many columns to the right."""
    dropped = Signal(str)
    asked = Signal(QPoint)
    """A menu of what can be done with the chosen card is wanted, at this place of the screen."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = ColumnModel(self)
        self.setModel(self.cards)
        self.setItemDelegate(CardRows(self, self.cards))
        self.setProperty("role", "desk")
        self.setAccessibleName(title)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(CARD).id))

    @property
    def chosen(self) -> Card | None:
        """The card that the keyboard is on."""
        card: Card | None = self.currentIndex().data(CARD)
        return card

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        card = self.chosen
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if card is not None:
                if with_control:
                    self.aside.emit()
                else:
                    self.opened.emit(card.id)
            case Qt.Key.Key_Space if card is not None:
                self.cards.pick(self.currentIndex())
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                step = -1 if event.key() == Qt.Key.Key_Left else 1
                (self.moved if with_control else self.left).emit(step)
            case Qt.Key.Key_Up | Qt.Key.Key_Down if not self.cards.cards:
                pass
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_pick = (
            event.button() is Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        )
        if is_pick and index.isValid():
            self.cards.pick(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.chosen is not None:
            by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
            at = event.globalPos() if by_mouse else self.mapToGlobal(self.visualRect(self.currentIndex()).center())
            self.asked.emit(at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection():  # Qt makes the first card the current one, and does not choose it
            self.setCurrentIndex(self.currentIndex() if self.currentIndex().isValid() else self.cards.index(0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.setCurrentIndex(QModelIndex())  # one card of the board is chosen, not one of each column
            self.clearSelection()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasFormat(MIME) and event.source() is not self:
            self.dropped.emit(bytes(event.mimeData().data(MIME).data()).decode())
        event.setDropAction(Qt.DropAction.CopyAction)  # the list must not take the row out: the newsroom decides
        event.accept()
