"""The commands round all that the newsroom has kept: the search of it, and its backups."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from editor_app.errors import Explained
from editor_app.i18n import translate
from editor_app.operations.changes import Changes
from editor_app.ui.areas.stage import Stage
from editor_app.ui.backing_up import BackingUp
from editor_app.ui.workplace import Workplace

_INDEX_AFTER = 3000
"""Milliseconds from a change to the index that knows it; a search takes it in at once."""
_INDEX_ON = 50
"""Milliseconds between two handfuls of articles that the index takes in, in which the store does something else."""


class ArchiveArea(QObject):
    """Searches, keeps the index in step, shows the backups and has them made."""

    def __init__(self, workplace: Workplace, stage: Stage) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._stage = stage
        self._question = ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._index)
        self.backing_up = BackingUp(workplace, self.backups)
        workplace.background.opened.connect(lambda: self._timer.start(_INDEX_AFTER))
        workplace.background.changed.connect(self._take_note)

    def find(self) -> None:
        """Look for articles by their words."""
        self._stage.leave(self._find)

    def backups(self) -> None:
        """Show the backups; the article on the screen is saved first."""
        self._stage.leave(self._show_backups)

    def _find(self) -> None:
        from editor_app.ui.dialogs.archive import ArchiveDialog

        place = self._workplace
        dialog = ArchiveDialog(place.background, place.workflow, self._question, place.window)
        accepted = dialog.exec()
        self._question = dialog.field.text()
        if accepted and dialog.chosen:
            self._stage.open(dialog.chosen)

    def _show_backups(self) -> None:
        from editor_app.ui.dialogs.backups import BackupsDialog

        dialog = BackupsDialog(self._workplace.background, self._workplace.person, self._workplace.window)
        if dialog.exec() and dialog.kept is not None:
            self._tell_restored(dialog.kept)

    def _tell_restored(self, kept: Path) -> None:
        self._stage.close()
        told = translate("backups", "Копия возвращена. Прежнее хранилище лежит рядом: {name}.").format(name=kept.name)
        self._workplace.notices.tell("success", told)

    def _take_note(self, changes: Changes) -> None:
        if changes.articles:
            self._timer.start(_INDEX_AFTER)

    def _index(self) -> None:
        from editor_app.operations import search

        def then(waiting: int) -> None:
            if waiting:
                self._timer.start(_INDEX_ON)

        def failed(_: Explained) -> None:
            """Leave it to the next change: a search says how many articles it does not know."""

        self._workplace.background.run(search.index, then=then, failed=failed)
