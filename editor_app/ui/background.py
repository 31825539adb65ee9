"""The one thread on which the newsroom is read and written, so that the window never waits for it."""

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from threading import Thread
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.operations.changes import Changes
from editor_app.operations.newsroom import Newsroom

LOOK_AGAIN = 60_000
"""Milliseconds after which a list on the screen is read again: a newsroom on a server is changed by others too."""

Then = Callable[..., object]
"""Takes what a verb returned, its `Changes` left out: nothing, one value, or as many as the tuple held."""

Failed = Callable[[Explained], object]


@dataclass(slots=True)
class _Job:
    work: Callable[[], Any]
    then: Then | None
    failed: Failed | None
    result: Any = None
    error: Exception | None = None


class Background(QObject):
    """Runs the verbs of `editor_app.operations` one after the other; answers come back in order on the GUI thread.

    After an answer was taken, `changed` tells everybody what the verb changed. A fault of the environment goes to
    the caller's `failed`, or to `explained`, as does one whose caller is gone; a bug of ours reaches both `failed`, in
    words, and the crash report.
    """

    opened = Signal()
    changed = Signal(object)
    explained = Signal(object)
    rested = Signal()
    """Every answer has come back and was taken."""
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_open = False
        self._newsroom: Newsroom | None = None
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._waiting = 0
        self._answered.connect(self._answer)
        self._thread = Thread(target=self._work, name="newsroom", daemon=True)
        self._thread.start()

    @property
    def idle(self) -> bool:
        """Whether every answer has come back."""
        return self._waiting == 0

    def open(self, open_newsroom: Callable[[], Newsroom], then: Then, failed: Failed) -> None:
        """Open the newsroom that all later verbs work on."""

        def work() -> None:
            self._newsroom = open_newsroom()

        def tell(_: None) -> None:
            self.is_open = True
            self.opened.emit()
            then()

        self._queue(_Job(work, tell, failed))

    def run(
        self, verb: Callable[..., Any], *args: object, then: Then | None = None, failed: Failed | None = None
    ) -> None:
        """Run `verb(newsroom, *args)` after everything that was asked for before."""

        def work() -> object:
            if self._newsroom is None:
                raise RuntimeError("the newsroom is not open")
            return verb(self._newsroom, *args)

        self._queue(_Job(work, then, failed))

    def aside(self, work: Callable[[], Any], then: Then, failed: Failed) -> None:
        """Run what is long and needs nothing of the newsroom, on a thread of its own."""
        self._waiting += 1
        Thread(target=self._do, args=(_Job(work, then, failed),), name="aside", daemon=True).start()

    def run_aside(self, verb: Callable[..., Any], *args: object, then: Then, failed: Failed) -> None:
        """Run a long `verb(newsroom, *args)` that leaves others their turns, on a thread of its own."""
        newsroom = self._newsroom
        if newsroom is None:
            raise RuntimeError("the newsroom is not open")
        self.aside(lambda: verb(newsroom, *args), then, failed)

    def stop(self) -> None:
        """Finish what was asked for, close the newsroom and end the thread."""
        self._jobs.put(None)
        self._thread.join()

    def _queue(self, job: _Job) -> None:
        self._waiting += 1
        self._jobs.put(job)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            self._do(job)
        if self._newsroom is not None:
            self._newsroom.close()

    def _do(self, job: _Job) -> None:
        try:
            job.result = job.work()
        except Exception as error:  # noqa: BLE001 - an outer door: the GUI thread tells the errors apart
            job.error = error
        self._answered.emit(job)

    @Slot(object)
    def _answer(self, job: _Job) -> None:
        self._waiting -= 1
        if _is_gone(job.then) or _is_gone(job.failed):
            job.then = job.failed = None
        try:
            if job.error is None:
                self._hand_over(job)
            else:
                self._fail(job, job.error)
        finally:
            if self.idle:
                self.rested.emit()

    def _hand_over(self, job: _Job) -> None:
        values = job.result if isinstance(job.result, tuple) else (job.result,)
        try:
            if job.then is not None:
                job.then(*(value for value in values if not isinstance(value, Changes)))
        finally:
            for value in values:
                if isinstance(value, Changes) and value != Changes():
                    self.changed.emit(value)

    def _fail(self, job: _Job, error: Exception) -> None:
        told = error if isinstance(error, Explained) else in_words(error)
        if job.failed is not None:
            job.failed(told)
        elif isinstance(error, Explained):
            self.explained.emit(error)
        if not isinstance(error, Explained):
            raise error


def _is_gone(taker: object) -> bool:
    """Whether an answer is for a widget that has been taken away meanwhile."""
    while isinstance(taker, partial):
        taker = taker.func
    owner = getattr(taker, "__self__", None)
    return isinstance(owner, QObject) and not shiboken6.isValid(owner)


def in_words(error: BaseException) -> Explained:
    """Return a bug of ours as something that can be told to the user."""
    return Explained(
        QT_TRANSLATE_NOOP("background", "Внутренняя ошибка программы."),
        QT_TRANSLATE_NOOP("background", "Текст на экране цел. Скопируйте подробности и отправьте их разработчикам."),
        detail="".join(traceback.format_exception(error)),
    )
