"""What can be done when the newsroom does not open: try again, take a backup, salvage what can be read."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from editor_app.errors import Explained
from editor_app.i18n import translate
from editor_app.operations.newsroom import Newsroom
from editor_app.store.errors import StoreDamaged
from editor_app.ui.moments import date_and_time

if TYPE_CHECKING:
    from editor_app.store.backup import Backup
    from editor_app.ui.main_window import MainWindow

OpenNewsroom = Callable[[], Newsroom]


class WaysOut:
    """Offers them in the window there is, and has the newsroom opened by the one that is chosen."""

    def __init__(
        self,
        store: Path,
        open_newsroom: OpenNewsroom,
        open_by: Callable[[OpenNewsroom], object],
        window: Callable[[], "MainWindow"],
    ) -> None:
        self._store = store
        self._open_newsroom = open_newsroom
        self._open_by = open_by
        self._window = window

    def offer(self, error: Explained, try_again: Callable[[], object]) -> None:
        """Tell why the newsroom did not open, and what can be done about that."""
        again = (translate("app", "Попробовать снова"), try_again)
        salvage = (translate("app", "Спасти что читается"), self._ask_to_salvage)
        restore = (translate("app", "Взять резервную копию"), self._ask_to_restore)
        ways = [restore, salvage] if isinstance(error, StoreDamaged) else []
        self._window().workplace.notices.explain(error, *ways, again)

    def _ask_to_salvage(self) -> None:
        from editor_app.ui.dialogs.frame import ask

        told = translate(
            "app",
            "Из повреждённого файла будет прочитано всё, что читается, и записано в новое хранилище под тем же именем."
            " Сам файл останется рядом под другим именем, в нём ничего не изменится.",
        )
        if ask(self._window(), translate("app", "Спасти хранилище"), told, translate("app", "Спасти что читается")):
            self._open_by(self._open_salvaged)

    def _ask_to_restore(self) -> None:
        from editor_app.store import backup
        from editor_app.ui.dialogs.frame import ask

        newest = next(iter(backup.listing(self._store)), None)
        if newest is None:
            told = translate("app", "Резервных копий рядом с хранилищем нет. Остаётся спасти что читается.")
            salvage = (translate("app", "Спасти что читается"), self._ask_to_salvage)
            self._window().workplace.notices.tell("warning", told, answers=[salvage])
            return
        told = translate(
            "app",
            "Последняя копия сделана {moment}, материалов в ней {number}. Она станет хранилищем; повреждённый файл"
            " останется рядом под другим именем, в нём ничего не изменится.",
        ).format(moment=date_and_time(newest.moment), number=newest.articles)
        if ask(self._window(), translate("app", "Взять резервную копию"), told, translate("app", "Взять копию")):
            self._open_by(partial(self._open_restored, newest))

    def _open_restored(self, newest: "Backup") -> Newsroom:
        """Open a backup in the place of a damaged store; runs on the worker thread."""
        from editor_app.operations.backup import note_return
        from editor_app.store import backup

        backup.put_in_place(newest, self._store)
        newsroom = self._open_newsroom()
        note_return(newsroom, newest)
        return newsroom

    def _open_salvaged(self) -> Newsroom:
        """Open what can be read of a damaged store; runs on the worker thread."""
        from editor_app.store.salvage import salvage

        salvage(self._store)
        return self._open_newsroom()
