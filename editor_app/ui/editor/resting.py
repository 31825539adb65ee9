"""A card that opens where the mouse rests, and goes when it leaves."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QCursor, QKeyEvent

from editor_app.ui.editor.field import Field
from editor_app.ui.editor.floating_card import FloatingCard

HOVER = 400
"""Milliseconds that the mouse rests on something before its card opens."""


class Resting(QObject):
    """Watches the mouse over some fields.

    `under` returns what a card can be opened about at a point of a field, None where there is nothing; `show` opens it,
    and `shown` returns what the card is about, None while it is closed.
    """

    def __init__(
        self,
        card: FloatingCard,
        fields: Sequence[Field],
        under: Callable[[Field, QPoint], object],
        show: Callable[[Field, QPoint], object],
        shown: Callable[[], object],
    ) -> None:
        super().__init__(card)
        self._card, self._under, self._show, self._shown = card, under, show, shown
        self._spot: tuple[Field, QPoint] | None = None
        self.rest = QTimer(self, singleShot=True, interval=HOVER)
        self.rest.timeout.connect(self._open)
        for field in fields:
            field.pointed.connect(self._point)
            field.installEventFilter(self)

    def stop(self) -> None:
        """Open nothing, and close what is open."""
        self.rest.stop()
        self._card.close_card()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not self._card.isHidden():
            self._card.close_card()
            return event.key() == Qt.Key.Key_Escape
        return False

    def _point(self, point: QPoint) -> None:
        field = self.sender()
        if not isinstance(field, Field) or self._card.has_keyboard:
            return
        self._spot = field, point
        found, shown = self._under(field, point), self._shown()
        if found is None:
            self.rest.stop()
            if shown is not None and not self._card.underMouse():
                QTimer.singleShot(HOVER, self, self._close_if_left)  # the mouse may be on its way into it
        elif found != shown:
            self.rest.start()

    def _open(self) -> None:
        if self._spot is not None and not self._card.has_keyboard and self._under(*self._spot) is not None:
            self._show(*self._spot)

    def _close_if_left(self) -> None:
        if self._card.has_keyboard or self._card.rect().contains(self._card.mapFromGlobal(QCursor.pos())):
            return
        if self._spot is None or self._under(*self._spot) is None:
            self._card.close_card()
