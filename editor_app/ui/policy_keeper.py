"""What the newsroom has agreed about its work, kept at hand for the window."""

from PySide6.QtCore import QObject, Signal

from editor_app.operations import policies
from editor_app.operations.changes import Changes
from editor_app.ui.background import Background
from editor_app.workflow.policy import Policy


class PolicyKeeper(QObject):
    """Has the policy of the newsroom as soon as that is open; until then, the one that every newsroom begins with."""

    changed = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.policy = Policy()
        self._background = background
        background.opened.connect(self._read)
        background.changed.connect(self._take_note)

    def _read(self) -> None:
        self._background.run(policies.current, then=self._take)

    def _take_note(self, changes: Changes) -> None:
        if changes.policy:
            self._read()

    def _take(self, policy: Policy) -> None:
        if policy != self.policy:
            self.policy = policy
            self.changed.emit()
