"""Keeps the interpreter itself out of the way of the keys: its lock, and its look through all objects."""

import gc
import sys

from PySide6.QtCore import QObject, QTimer

SWITCH = 0.0005
"""Seconds that the worker thread may go on while the window waits for the interpreter. Painting gives the interpreter
away at each call of Qt's, and with Python's own 5 ms a paint beside a save would take a hundred times as long."""

REST = 20_000
"""Milliseconds without a change after which garbage of long life is looked for: that takes longer than a key may."""

_OFTEN, _SELDOM, _NEVER = 2_000, 4, 1_000_000
"""New objects after which the newest are looked through; how often the younger generations are, and the oldest."""


class Smoothness(QObject):
    """Holds from the first paint on."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._look_through)

    def begin(self) -> None:
        """Start collecting garbage; what is there now stays, and need not be looked through."""
        sys.setswitchinterval(SWITCH)
        gc.set_threshold(_OFTEN, _SELDOM, _NEVER)
        gc.freeze()
        gc.enable()

    def _look_through(self) -> None:
        """Look through everything; what is left, an article with its findings, need not be looked through again."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def put_off(self) -> None:
        """Take note that somebody works: the long look has to wait."""
        self._rest.start()
