"""The people whom the newsroom knows, kept at hand for whoever mentions one."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from editor_app.errors import Explained
from editor_app.operations import mentions
from editor_app.operations.changes import Changes
from editor_app.ui.background import Background
from editor_app.ui.editor.commenting import Commenting
from editor_app.workflow.mentions import People


class PeopleKeeper(QObject):
    """Knows the people of the newsroom once somebody asked, and those who speak in the article on the screen."""

    changed = Signal()

    def __init__(self, background: Background, commenting: Commenting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._commenting = commenting
        self._stored: Sequence[str] = ()
        self._is_stale = True
        self._is_asked = False
        self._known: tuple[str, People] | None = None
        background.changed.connect(self._take_note)
        commenting.changed.connect(self._forget)

    @property
    def me(self) -> str:
        """The name of whoever sits here."""
        return self._commenting.person

    @property
    def known(self) -> People:
        """The people, as far as they are known."""
        if self._known is None or self._known[0] != self.me:
            said = (remark.author for thread in self._commenting.threads for remark in thread.remarks)
            self._known = self.me, People((*self._stored, *said, self.me))
        return self._known[1]

    def ask(self) -> None:
        """Read them where somebody may have come since they were read last; `changed` tells when others are known."""
        if self._is_stale and not self._is_asked and self._background.is_open:
            self._is_stale, self._is_asked = False, True
            self._background.run(mentions.people, then=self._take, failed=self._fail)

    def _take(self, names: Sequence[str]) -> None:
        self._is_asked = False
        if names != self._stored:
            self._stored = names
            self._forget()
            self.changed.emit()

    def _fail(self, error: Explained) -> None:
        self._is_stale, self._is_asked = True, False  # whoever needs them next asks again
        self._background.explained.emit(error)

    def _take_note(self, changes: Changes) -> None:
        self._is_stale |= bool(changes.articles)

    def _forget(self) -> None:
        self._known = None
