"""Reading a stranger's file in a process of its own, within limits: what it does there, it does to nobody.

The other end is the command `granki read`. It gets the bytes of the file and not its place, and gives back our own
forms (`operations.transfer`). Where the system has no limits of memory (Windows) the limit of time is what remains.
"""

from __future__ import annotations

import subprocess
import sys
from threading import Lock
from typing import TYPE_CHECKING

from editor_app.exchange.result import ExchangeError
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.operations import transfer

if TYPE_CHECKING:
    from editor_app.exchange.result import Imported

SECONDS = 20
"""The longest that a file is read."""

MEMORY = 1 << 30
"""Bytes of address space that the process may have."""

BLOCKS_LIMIT = 100_000
CHARACTERS_LIMIT = 20_000_000
"""A text of more paragraphs or characters than these is no article: the whole of «War and Peace» has a sixth."""

PASTED = "pasted"
"""What is read, in the place of a suffix, when it is HTML of the clipboard, in UTF-8."""

COMMAND = (sys.executable, "-P", "-m", "editor_app", "read")
"""Starts the other end; `-P` keeps modules of the current folder out of it."""

_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)
_MOST_TOLD = 2000

_ADVICE = QT_TRANSLATE_NOOP("sandbox", "Скопируйте текст в программе, где файл открывается, и вставьте в материал.")
_TOO_LONG = QT_TRANSLATE_NOOP("sandbox", "Файл не прочитан: на него не хватило {seconds} секунд. Ничего не изменено.")
_TOO_LARGE = QT_TRANSLATE_NOOP("sandbox", "Файл не прочитан: на него не хватило 1 ГБ памяти. Ничего не изменено.")
_TOO_MUCH = QT_TRANSLATE_NOOP("sandbox", "Файл не открыт: в нём больше {limit} абзацев или 20 миллионов знаков.")
_BROKE_OFF = QT_TRANSLATE_NOOP("sandbox", "Файл не прочитан: чтение оборвалось на нём. Ничего не изменено.")
_STOPPED = QT_TRANSLATE_NOOP("sandbox", "Чтение файла остановлено. Ничего не изменено.")


class Reading:
    """One file that is read; `stop`, on any thread, ends it."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self.is_stopped = False

    def read(self, suffix: str, data: bytes) -> Imported:
        """Return what the reader of files with this suffix, or of what is `PASTED`, makes of the bytes.

        Raises `ExchangeError`: what the reader refused, or that it took too long, took too much, or did not survive.
        """
        try:
            answered, told = self._start(suffix).communicate(data, self._seconds)
        except subprocess.TimeoutExpired:
            raise ExchangeError(_TOO_LONG.with_values(seconds=self._seconds), _ADVICE) from None
        finally:
            self._end()
        try:
            return transfer.received(answered)
        except ValueError as error:
            if self.is_stopped:
                raise ExchangeError(_STOPPED) from None
            detail = told.decode("utf-8", "replace")[-_MOST_TOLD:] or repr(error)
            raise ExchangeError(_BROKE_OFF, _ADVICE, detail) from error

    def stop(self) -> None:
        """End the process; `read` raises then."""
        with self._lock:
            self.is_stopped = True
            if self._process is not None:
                self._process.kill()

    def _start(self, suffix: str) -> subprocess.Popen[bytes]:
        pipe = subprocess.PIPE
        with self._lock:
            if self.is_stopped:
                raise ExchangeError(_STOPPED)
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                [*COMMAND, suffix], stdin=pipe, stdout=pipe, stderr=pipe, creationflags=_NO_CONSOLE
            )
            return self._process

    def _end(self) -> None:
        """Leave no process behind, whatever the reason is for which nobody waits for it any more."""
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()


def too_large() -> ExchangeError:
    """Return the error for a file that the memory did not suffice for."""
    return ExchangeError(_TOO_LARGE, _ADVICE)


def demand_article(imported: Imported) -> None:
    """Refuse a text that no editor could show; raises `ExchangeError`."""
    body = imported.content.body
    blocks = sum(1 for _ in body.blocks)
    if blocks > BLOCKS_LIMIT or sum(len(block.text) for block in body.blocks) > CHARACTERS_LIMIT:
        raise ExchangeError(_TOO_MUCH.with_values(limit=BLOCKS_LIMIT), _ADVICE)
