"""Work that takes longer than a key may wait, done in slices between keys."""

from collections.abc import Iterator
from time import monotonic

from PySide6.QtCore import QObject, QTimer

_SLICE = 0.002
"""Seconds of a slice."""


class Slices(QObject):
    """Does one piece of work at a time: a generator that gives way wherever it may be put off."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Iterator[object] = iter(())
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)

    def begin(self, work: Iterator[object]) -> None:
        """Do this, in place of what is not yet done of what was begun before."""
        self._work = work
        self._next.start()

    def _go_on(self) -> None:
        end = monotonic() + _SLICE
        for _ in self._work:
            if monotonic() > end:
                self._next.start()
                return
