"""What is in sight of a list stays there while it is filled anew."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPersistentModelIndex, QPoint
from PySide6.QtWidgets import QAbstractItemView


@contextmanager
def kept(view: QAbstractItemView) -> Iterator[None]:
    """Leave a view scrolled as it is; what the keyboard is on stays in sight where it was."""
    bar = view.verticalScrollBar()
    scrolled = bar.value()
    follows = view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
    yield
    bar.setValue(scrolled)
    if follows:
        view.scrollTo(view.currentIndex())


@contextmanager
def steady(view: QAbstractItemView) -> Iterator[None]:
    """Leave what is read in a list where it is on the screen while rows come and go; at the top, new ones are seen."""
    bar = view.verticalScrollBar()
    read = QPersistentModelIndex(view.indexAt(QPoint(0, view.viewport().height() // 2)))
    top = view.visualRect(view.model().index(read.row(), 0)).top() if read.isValid() and bar.value() else None
    yield
    if top is not None and read.isValid():
        bar.setValue(bar.value() + view.visualRect(view.model().index(read.row(), 0)).top() - top)
