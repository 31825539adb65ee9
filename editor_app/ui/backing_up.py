"""Backups that nobody asks for: one a day while the window is open, one at its end, and a word where one is missing."""

from __future__ import annotations

import time
from datetime import timedelta
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
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._first = QTimer(self, singleShot=True, interval=_FIRST_LOOK)
        self._first.timeout.connect(self.look_back)
        workplace.background.opened.connect(self._begin)
        workplace.background.changed.connect(self._take_note)

    def at_the_end(self) -> None:
        """Make a backup on the worker thread, which ends only after it; for the end of the program."""
        from editor_app.operations import backup

        if self._workplace.background.is_open and (hours := self._hours):
            self._workplace.background.run(backup.make_when_due, timedelta(hours=hours))

    def look(self) -> None:
        """Make a backup if the last one is a day old, something was changed since, and nobody writes now."""
        from editor_app.operations import backup

        changed = self._changed_at
        if changed is None or not self._hours or time.monotonic() - changed < _QUIET:
            return
        self._changed_at = None
        self._workplace.background.run_aside(
            backup.make_when_due, _DAY, then=lambda made: self._done(changed, made), failed=self._fail
        )

    def look_back(self) -> None:
        """Tell where there is work that no backup has, though there should be one."""
        from editor_app.operations import backup

        if hours := self._hours:
            self._workplace.background.run(backup.overdue, timedelta(hours=hours), then=self._tell_overdue)

    @property
    def _hours(self) -> int:
        hours: int = self._workplace.settings["backup.hours"]
        return hours

    def _begin(self) -> None:
        self._timer.start()
        self._first.start()

    def _take_note(self, changes: Changes) -> None:
        if changes.articles or changes.tags or changes.sections or changes.rules or changes.policy or changes.decisions:
            self._changed_at = time.monotonic()

    def _done(self, changed: float, made: object) -> None:
        self._workplace.notices.withdraw(_TOPIC)
        if made is None and self._changed_at is None:
            self._changed_at = changed  # the last one is younger than a day: the change waits for the next

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
