"""When the text on the screen is saved: soon enough to lose nothing, and never in front of a key."""

from PySide6.QtCore import QObject, QTimer, Signal

LONGEST_WAIT = 200
"""Milliseconds from a change to its save; a typist who never pauses is saved all the same. With the time that a save
takes on a busy machine, less than half a second of typing is ever at stake (`benchmarks/crash.py`)."""

BETWEEN_KEYS = 12
"""Milliseconds from a key to a save that is not due but will be by the next one: the key is on the screen by then, and
the next one is not there yet, so that it never waits for the interpreter while a save has it."""

RETRY_AFTER = 2000
"""Milliseconds from a save that failed to the next try."""


class Pace(QObject):
    """Tells when a save is due."""

    due = Signal()
    again = Signal()
    """A save that failed is to be tried once more."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self.due)
        self._again = QTimer(self, singleShot=True, interval=RETRY_AFTER)
        self._again.timeout.connect(self.again)

    def begin(self) -> None:
        """Have a save made in a while, if none is to come."""
        if not self._due.isActive():
            self._due.start(LONGEST_WAIT)

    def follow_key(self) -> None:
        """Have a save made in a while; one that would be due with the next key comes right behind this one."""
        left = self._due.remainingTime()
        if left < 0:
            self._due.start(LONGEST_WAIT)
        elif left < LONGEST_WAIT // 3:
            self._due.start(min(left, BETWEEN_KEYS))

    def try_again(self) -> None:
        """Have a save that failed tried once more in a while."""
        self._again.start()

    def stop(self) -> None:
        """Have nothing saved: it is being saved, or there is nothing."""
        self._due.stop()
        self._again.stop()
