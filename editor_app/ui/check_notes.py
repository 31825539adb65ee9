"""What the check of the article on the screen found, put beside it in the store for the desk."""

from PySide6.QtCore import QObject, QTimer

from editor_app.errors import Explained
from editor_app.operations import desk
from editor_app.ui.checking.status import CheckState
from editor_app.ui.saving_state import SavingState
from editor_app.ui.workplace import Workplace

_CALM = 2000
"""Milliseconds without a change after which a count is worth keeping."""


class CheckNotes(QObject):
    """Notes how many findings are left, when all is checked and saved and nobody types."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._noted: tuple[str, int, int] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_CALM)
        self._timer.timeout.connect(self._note)
        for changed in (workplace.proofreading.changed, workplace.saving.stateChanged, workplace.checker.state):
            changed.connect(lambda *_: self._timer.start())

    def _note(self) -> None:
        place = self._workplace
        article = place.saving.article
        is_checked = place.checker.status.state is CheckState.CHECKED
        if article is None or not is_checked or place.saving.state is not SavingState.SAVED:
            return
        noted = article.id, article.version, sum(1 for _ in place.proofreading.places())
        if noted != self._noted:
            self._noted = noted
            place.background.run(desk.note_check, *noted, failed=self._leave)

    def _leave(self, _: Explained) -> None:
        """Say nothing of it: the next check is noted again, and till then the desk says that it does not know."""
        self._noted = None
