"""Trouble with the user's files, in words."""

import errno
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
}
_OTHER = QT_TRANSLATE_NOOP("files", "диск не отвечает")


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


def _reason(error: OSError) -> Message:
    return _REASONS.get(error.errno or 0, _OTHER)
