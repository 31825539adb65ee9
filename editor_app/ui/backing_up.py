"""Backups that nobody asks for: at the end of the window if something was changed, once a day while it stays open.

Where one is missing there is a word.
"""

from __future__ import annotations

import time
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from editor_app.i18n import translate
from editor_app.ui.moments import date_and_time

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from editor_app.errors import Explained
    from editor_app.operations.changes import Changes
    from editor_app.ui.workplace import Workplace

_DAY = timedelta(days=1)
_LATE = timedelta(hours=4)
"""How much work without a backup is told at the start: more than one that ended badly may leave in an ordinary day."""
_LOOK_EVERY = 10 * 60_000
"""Milliseconds between two looks whether a backup is due."""
_QUIET = 5 * 60
"""Seconds without a change after which nobody is in the way of a backup."""
_FIRST_LOOK = 3000
"""Milliseconds from the start till it is asked whether the last backups were made."""
_TOPIC = "backup"


class BackingUp(QObject):
    """Makes backups aside, when nothing was written for a while; `show` shows them all."""

    def __init__(self, workplace: Workplace, show: Callable[[], object]) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._show = show
        self._changed_at: float | None = None
        """When something was changed that no backup of this window has yet, on the monotonic clock."""
        self._changed_besides = False
        """Whether that is something that neither an article nor history tells of."""
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._first = QTimer(self, singleShot=True, interval=_FIRST_LOOK)
        self._first.timeout.connect(self.look_back)
        workplace.background.opened.connect(self._begin)
        workplace.background.changed.connect(self._take_note)

    def at_the_end(self) -> None:
        """Make a backup of what was changed, on the worker thread, which ends only after it; for the end of all."""
        from editor_app.operations import backup

        if self._workplace.background.is_open and self._is_wanted:
            self._workplace.background.run(partial(backup.make_at_the_end, changed=self._changed_besides))

    def look(self) -> None:
        """Make a backup if the last one is a day old, something was changed since, and nobody writes now."""
        from editor_app.operations import backup

        changed = self._changed_at
        if changed is None or not self._is_wanted or time.monotonic() - changed < _QUIET:
            return
        self._changed_at = None
        self._workplace.background.run_aside(
            backup.make_when_due, _DAY, then=lambda made: self._done(changed, made), failed=self._fail
        )

    def look_back(self) -> None:
        """Tell where there is work that no backup has, though there should be one."""
        from editor_app.operations import backup

        if self._is_wanted:
            self._workplace.background.run(backup.overdue, _LATE, then=self._tell_overdue)

    @property
    def _is_wanted(self) -> bool:
        wanted: bool = self._workplace.settings["backup.automatic"]
        return wanted

    def _begin(self) -> None:
        self._timer.start()
        self._first.start()

    def _take_note(self, changes: Changes) -> None:
        besides = changes.tags or changes.sections or changes.rules or changes.policy or changes.decisions
        self._changed_besides = self._changed_besides or besides
        if changes.articles or besides:
            self._changed_at = time.monotonic()

    def _done(self, changed: float, made: object) -> None:
        self._workplace.notices.withdraw(_TOPIC)
        if self._changed_at is not None:
            return
        if made is None:
            self._changed_at = changed  # the last one is younger than a day: the change waits for the next
        else:
            self._changed_besides = False

    def _fail(self, error: Explained) -> None:
        self._changed_at = time.monotonic()
        told = translate("backups", "Резервная копия не сделана. {why}").format(why=error)
        self._tell(told)

    def _tell_overdue(self, changed: datetime | None) -> None:
        if changed is not None:
            told = translate("backups", "С {moment} есть правки, которых нет ни в одной резервной копии.")
            self._tell(told.format(moment=date_and_time(changed)))

    def _tell(self, told: str) -> None:
        answer = (translate("backups", "Резервные копии…"), self._show)
        self._workplace.notices.tell("warning", told, topic=_TOPIC, answers=[answer])
