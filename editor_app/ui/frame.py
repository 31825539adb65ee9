"""What lies where in the window: the list of articles, the middle with its strips and pages, the panels."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from editor_app.ui.layouts import column

_LEAST = (220, 480, 306)
"""Pixels of the list, the middle and the panels at least."""


class Frame(QSplitter):
    """The list to the left, the panels to the right, and between them one page under strips and over a bar.

    It is filled from the outside in, when it lies in the window: a widget that is put into another one is dressed anew,
    with all that is in it by then. And in the order in which things stand: Tab goes round in that in which they came.
    """

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._pages = QStackedWidget()
        self._sides: Sequence[QWidget] = ()
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
