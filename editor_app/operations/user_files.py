"""The user's files: read without waiting for ever, and trouble with them told in words."""

import errno
import os
import stat
from pathlib import Path

from editor_app.exchange.result import ExchangeError
from editor_app.i18n import QT_TRANSLATE_NOOP, Message

_REASONS = {
    errno.ENOENT: QT_TRANSLATE_NOOP("files", "такого файла или папки нет"),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("files", "такого файла или папки нет"),
    errno.EISDIR: QT_TRANSLATE_NOOP("files", "это папка"),
    errno.EACCES: QT_TRANSLATE_NOOP("files", "нет права доступа"),
    errno.EPERM: QT_TRANSLATE_NOOP("files", "нет права доступа"),
    errno.EROFS: QT_TRANSLATE_NOOP("files", "диск доступен только для чтения"),
    errno.ENOSPC: QT_TRANSLATE_NOOP("files", "на диске нет места"),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("files", "слишком длинное имя"),
    errno.ESPIPE: QT_TRANSLATE_NOOP("files", "это не файл"),
}
_OTHER = QT_TRANSLATE_NOOP("files", "диск не отвечает")


def contents(path: Path, limit: int) -> bytes:
    """Return the bytes of a file, of a larger one than `limit` one byte more; raises `ExchangeError`.

    A pipe or a device is refused: it may have no end, and may never begin.
    """
    try:
        _check_kind(path)
        with path.open("rb") as file:
            return file.read(limit + 1)
    except OSError as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: OSError) -> ExchangeError:
    """Return the error for a file that could not be read."""
    return ExchangeError(
        QT_TRANSLATE_NOOP("files", "Файл «{name}» не прочитан: {reason}.").with_values(
            name=path.name, reason=_reason(error)
        ),
        detail=str(error),
    )


def unwritable(path: Path, error: OSError) -> ExchangeError:
    """Return the error for a file that could not be written."""
    return ExchangeError(
        QT_TRANSLATE_NOOP("files", "Файл «{name}» не записан: {reason}.").with_values(
            name=path.name, reason=_reason(error)
        ),
        QT_TRANSLATE_NOOP("files", "Прежний файл, если он был, цел."),
        detail=str(error),
    )


def _check_kind(path: Path) -> None:
    mode = path.stat().st_mode
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise OSError(errno.ESPIPE, os.strerror(errno.ESPIPE), str(path))


def _reason(error: OSError) -> Message:
    return _REASONS.get(error.errno or 0, _OTHER)
