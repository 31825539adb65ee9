"""What is in sight of a list stays there while it is filled anew."""

from collections.abc import Iterator
from contextlib import contextmanager

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
