"""The start after an end that was none: what the journal kept is offered before anything else is shown."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from editor_app.errors import Explained
from editor_app.i18n import translate
from editor_app.operations import recovery
from editor_app.operations.recovery import Unsaved
from editor_app.store.journal import Journal
from editor_app.ui.areas.stage import Stage
from editor_app.ui.workplace import Workplace


class Recovery(QObject):
    """Looks into the journal, and asks the person about what is there."""

    def __init__(self, workplace: Workplace, stage: Stage, journal: Journal) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._stage = stage
        self._journal = journal

    def begin(self, otherwise: Callable[[], object]) -> None:
        """Offer what an earlier run left; `otherwise` shows what comes first where nothing was taken."""

        def then(unsaved: Sequence[Unsaved], damaged: Sequence[Path]) -> None:
            if not self._offer(unsaved, damaged):
                otherwise()

        def failed(error: Explained) -> None:
            self._workplace.notices.explain(error)
            otherwise()

        self._workplace.background.run(recovery.found, self._journal, then=then, failed=failed)

    def discarded(self) -> None:
        """Offer what was put aside in the last days, once more."""

        def then(unsaved: Sequence[Unsaved]) -> None:
            if not unsaved:
                self._workplace.notices.tell("info", translate("recovery", "Отброшенных правок нет."))
            else:
                self._offer(unsaved, ())

        self._stage.leave(lambda: self._workplace.background.run(recovery.discarded, self._journal, then=then))

    def _offer(self, unsaved: Sequence[Unsaved], damaged: Sequence[Path]) -> bool:
        """Show the window; whether something was taken, which is on the screen then."""
        if not (unsaved or damaged):
            return False
        from editor_app.ui.dialogs.recovery import RecoveryDialog

        place = self._workplace
        dialog = RecoveryDialog(place.background, place.settings, self._journal, unsaved, damaged, place.window)
        dialog.exec()
        if dialog.taken is None:
            return False
        self._stage.open(dialog.taken.id)
        return True
