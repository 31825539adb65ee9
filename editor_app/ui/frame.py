"""What lies where in the window: the list of articles, the middle with its strips and pages, the panels."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from editor_app.ui.layouts import column

_LEAST = (220, 480, 306)
"""Pixels of the list, the middle and the panels at least."""

_FIRST = (280, 320)
"""Pixels of the list and the panels before the person chose."""


class Frame(QSplitter):
    """The list to the left, the panels to the right, and between them one page under strips and over a bar.

    It is filled from the outside in, when it lies in the window: a widget that is put into another one is dressed anew,
    with all that is in it by then. And in the order in which things stand: Tab goes round in that in which they came.

    What wants more of the middle, or a smaller window, may squeeze the list and the panels; when there is room again,
    they are as wide as the person made them.
    """

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._pages = QStackedWidget()
        self._sides: Sequence[QWidget] = ()
        self._widths = list(_FIRST)
        """Pixels that the person gave the list and the panels."""
        self.splitterMoved.connect(self._take_width)
        self._aside: list[QWidget] = []
        """What was beside the middle before a page took all the room."""

    def fill(
        self, left: QWidget, strips: Sequence[QWidget], pages: Sequence[QWidget], bar: QWidget, right: QWidget
    ) -> None:
        """Put everything into its place."""
        self._sides = left, right
        middle = QWidget()
        for part, width in zip((left, middle, right), _LEAST, strict=True):
            part.setMinimumWidth(width)
        self.addWidget(left)
        self.addWidget(middle)
        parts = column(*strips, self._pages, spacing=0)
        parts.setStretchFactor(self._pages, 1)
        middle.setLayout(parts)
        for page in pages:
            self._pages.addWidget(page)
        parts.addWidget(bar)
        self.addWidget(right)
        self.setStretchFactor(1, 1)
        self._give_widths()

    @property
    def widths(self) -> Sequence[int]:
        """Pixels of the list and of the panels, as the person made them; of one that is away too."""
        return tuple(self._widths)

    def set_widths(self, widths: Sequence[int]) -> None:
        """Make the list and the panels so wide; none of them is nothing."""
        self._widths = [wanted or first for wanted, first in zip(widths, _FIRST, strict=True)]
        self._give_widths()

    def show_page(self, page: QWidget) -> None:
        """Show one of the pages."""
        self._pages.setCurrentWidget(page)

    def give_room(self) -> None:
        """Give the page the room of what stands beside it."""
        self._aside = [part for part in self._sides if not part.isHidden()]
        for part in self._aside:
            part.hide()

    def take_room_back(self) -> None:
        """Bring back what gave its room."""
        for part in self._aside:
            part.show()
        self._aside = []

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self._sides:
            self._give_widths()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._sides:
            self._give_widths()

    def _take_width(self, _: int, handle: int) -> None:
        """Remember how wide the person made the list or the panels by the line between them and the middle."""
        side = handle - 1
        self._widths[side] = self._sides[side].width()

    def _give_widths(self) -> None:
        """Lay all out as the person did, as far as there is room for it."""
        taken = sum(width for width, part in zip(self._widths, self._sides, strict=True) if not part.isHidden())
        left, right = self._widths
        self.setSizes([left, max(self.width() - taken, 1), right])
