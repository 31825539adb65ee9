"""The journal's own thread: what the store does not take at once is put on the disk beside it."""

import time
from contextlib import suppress
from pathlib import Path
from threading import Condition, Thread

from editor_app.store.journal import Entry, Journal

HEAD_START = 0.05
"""Seconds that the store has to take a text before it goes into the journal: a save that succeeds costs one write."""


class Journalling:
    """Writes entries on a thread of its own; of an article's entries that wait, only the newest is written."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self._changed = Condition()
        self._waiting: dict[str, tuple[float, Entry | None]] = {}
        """When the entry of an article is due, and the entry; None where it is to be taken away."""
        self._is_busy = False
        self._is_ending = False
        self._copies: dict[str, Path] = {}
        self._thread: Thread | None = None

    def put(self, entry: Entry) -> None:
        """Have an entry written, unless the store takes its content in the next moment."""
        with self._changed:
            due, former = self._waiting.get(entry.article_id, (0.0, None))
            due = due if former else time.monotonic() + HEAD_START
            self._ask(entry.article_id, due, entry)

    def erase(self, article_id: str) -> None:
        """Take away the entry of an article, which the store has now."""
        with self._changed:
            self._waiting.pop(article_id, None)
            if self._is_busy or article_id in self._copies:
                self._ask(article_id, 0.0, None)

    def copy_of(self, article_id: str) -> Path | None:
        """Return where the newest entry of an article lies; None when there is none, or it could not be written."""
        return self._copies.get(article_id)

    def flush(self) -> None:
        """Return when everything is on the disk, or was refused there."""
        with self._changed:
            self._waiting = {article_id: (0.0, entry) for article_id, (_, entry) in self._waiting.items()}
            self._changed.notify_all()
            self._changed.wait_for(lambda: not (self._waiting or self._is_busy))

    def stop(self) -> None:
        """Put everything on the disk and end the thread."""
        self.flush()
        with self._changed:
            self._is_ending = True
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._thread is None)
            self._is_ending = False

    def _ask(self, article_id: str, due: float, entry: Entry | None) -> None:
        self._waiting[article_id] = (due, entry)
        self._begin()
        self._changed.notify_all()

    def _begin(self) -> None:
        if self._thread is None:
            self._thread = Thread(target=self._work, name="journal", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        try:
            while (asked := self._next()) is not None:
                # What cannot be written is told with the save that failed: the window says that there is no copy.
                with suppress(OSError):
                    self._do(*asked)
        finally:  # a bug ends the thread, and is reported; the other entries are written all the same
            with self._changed:
                self._is_busy, self._thread = False, None
                if self._waiting and not self._is_ending:
                    self._begin()
                self._changed.notify_all()

    def _do(self, article_id: str, entry: Entry | None) -> None:
        self._copies.pop(article_id, None)
        if entry is None:
            self.journal.erase(article_id)
        else:
            self._copies[article_id] = self.journal.write(entry)

    def _next(self) -> tuple[str, Entry | None] | None:
        """Wait for what there is to do; None when the thread is to end."""
        with self._changed:
            self._is_busy = False
            self._changed.notify_all()
            while not self._is_ending:
                article_id = min(self._waiting, key=lambda each: self._waiting[each][0], default=None)
                wait = None if article_id is None else self._waiting[article_id][0] - time.monotonic()
                if article_id is not None and wait is not None and wait <= 0:
                    self._is_busy = True
                    return article_id, self._waiting.pop(article_id)[1]
                self._changed.wait(wait)
        return None
