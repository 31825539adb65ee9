"""The checking process as the window keeps it alive: started, watched, started again after one crash."""

import json
from collections.abc import Mapping, Sequence
from time import monotonic

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from editor_app.i18n import QT_TRANSLATE_NOOP, Message

PATIENCE = 30_000
"""Milliseconds without an answer after which the process is taken for hung."""

BIRTH = 180_000
"""Milliseconds that it has for its first word: on a busy machine it loads dictionaries for longer than it ever answers,
and one that is ended before it is ready never will be."""

HEALTHY = 60.0
"""Seconds of work after which an earlier crash is forgiven."""

BACKOFF = 500
"""Milliseconds before a crashed process is started again."""

_CANNOT_START = QT_TRANSLATE_NOOP("checking", "Проверка не запустилась: {reason}")
_CRASHED = QT_TRANSLATE_NOOP("checking", "Проверка остановилась дважды (код {code}). Текст не проверен.")


class CheckingProcess(QObject):
    """Carries lines of JSON to and from a process, whatever they say."""

    heard = Signal(object)
    """What the process has written since, as a list of its lines."""
    crashed = Signal()
    """The process is gone, with all that it was told; it starts again, or `failed` follows."""
    failed = Signal(str)
    """The process is gone for good, and why, in words."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._process: QProcess | None = None
        self._unread = b""
        self._restarted = False
        self._started_at = 0.0
        self._watchdog = QTimer(self, singleShot=True)
        self._watchdog.timeout.connect(self.kill)
        self._again = QTimer(self, singleShot=True, interval=BACKOFF)
        self._again.timeout.connect(self._launch)

    @property
    def is_running(self) -> bool:
        """Whether there is a process; there is none while a crashed one waits to be started again."""
        return self._process is not None

    def start(self) -> None:
        """Start the process, with an earlier crash forgiven."""
        self._again.stop()
        self._restarted = False
        self._launch()

    def stop(self) -> None:
        """End the process for good, without hearing of its end."""
        self._again.stop()
        process, self._process = self._process, None
        self._watchdog.stop()
        if process is not None:
            process.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            process.kill()
            process.waitForFinished()
            process.deleteLater()

    def kill(self) -> None:
        """End a process that hangs; it is started again as after a crash."""
        if self._process is not None:
            self._process.kill()

    def send(self, message: Mapping[str, object]) -> None:
        """Tell the process a line."""
        if self._process is not None:
            self._process.write(json.dumps(message, ensure_ascii=False).encode() + b"\n")

    def expect(self, answer: bool) -> None:  # noqa: FBT001 - the one thing that is said
        """Be patient from now on, if an answer is to come."""
        if answer:
            self._watchdog.start(PATIENCE)
        else:
            self._watchdog.stop()

    def approve(self) -> None:
        """Take note that a passage was answered as it should be: after long enough, a crash is forgiven."""
        if monotonic() - self._started_at > HEALTHY:
            self._restarted = False

    def _launch(self) -> None:
        process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._error)
        process.setStandardErrorFile(QProcess.nullDevice())
        self._process, self._unread = process, b""
        self._started_at = monotonic()
        process.start(self._command[0], list(self._command[1:]))
        self._watchdog.start(BIRTH)

    def _read(self) -> None:
        if self._process is not None:
            *lines, self._unread = (self._unread + self._process.readAllStandardOutput().data()).split(b"\n")
            self.heard.emit(lines)

    def _finished(self, code: int) -> None:
        """Start again after a crash, once."""
        self._read()
        if self._process is None:
            return
        self.stop()
        self.crashed.emit()
        if self._restarted:
            self._fail(_CRASHED.with_values(code=code))
        else:
            self._restarted = True
            self._again.start()

    def _error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._fail(_CANNOT_START.with_values(reason=self._process.errorString()))

    def _fail(self, reason: Message) -> None:
        self.stop()
        self.failed.emit(str(reason))
