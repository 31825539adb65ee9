"""Who waits for the text on the screen to be saved, to leave the article, to take a step with it, to close."""

from collections import deque
from collections.abc import Callable

from editor_app.errors import Explained
from editor_app.ui.background import Failed


class Waiters:
    """Goes on with each in the order in which they came, or tells them all why not."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[Callable[[], object], Failed | None]] = deque()

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def add(self, then: Callable[[], object], failed: Failed | None) -> None:
        """Let somebody wait."""
        self._waiting.append((then, failed))

    def let_go(self, may_go_on: Callable[[], bool]) -> None:
        """Go on with one after the other; asked anew before each, as what one does may leave something to save."""
        while self._waiting and may_go_on():
            then, _ = self._waiting.popleft()
            then()

    def refuse(self, error: Explained) -> None:
        """Tell those who wait now that it could not be saved."""
        refused, self._waiting = self._waiting, deque()
        for _, failed in refused:
            if failed is not None:
                failed(error)
