"""Plain text files that a command rewrites: read, and written back in the encoding that they came in."""

import codecs
from dataclasses import dataclass
from pathlib import Path

from editor_app.cli.terminal import warn
from editor_app.errors import Explained
from editor_app.files import replacing
from editor_app.i18n import QT_TRANSLATE_NOOP, translate

_SUFFIXES = (".txt", ".text", ".md", "")
_MARKS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
}


@dataclass(frozen=True, slots=True)
class PlainText:
    """The text of a file, line ends as they were, its encoding and its byte order mark, empty where it has none."""

    text: str
    encoding: str
    mark: bytes


def is_plain(path: Path) -> bool:
    """Whether a file is plain text by its name."""
    return path.suffix.lower() in _SUFFIXES


def read_plain(path: Path) -> PlainText:
    """Read a plain text file; raises `Explained` for any other, whose form would be lost."""
    from editor_app.exchange.decoding import decoded
    from editor_app.operations.user_files import unreadable

    if not is_plain(path):
        raise Explained(
            QT_TRANSLATE_NOOP("cli", "«{name}» — не простой текст: его оформление пропало бы.").with_values(
                name=path.name
            ),
            QT_TRANSLATE_NOOP("cli", "Сначала переведите его: granki convert ОТКУДА КУДА.txt"),
        )
    try:
        data = path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from error
    read = decoded(data)
    mark = _MARKS.get(read.encoding, b"")
    return PlainText(read.text, read.encoding, mark if mark and data.startswith(mark) else b"")


def write_plain(path: Path, text: str, like: PlainText) -> None:
    """Write `text` in the encoding of `like`, in UTF-8 where it has signs that the encoding lacks.

    Raises `ExchangeError`; a file that was there before is then as it was.
    """
    from editor_app.operations.user_files import unwritable

    try:
        data = like.mark + text.encode(like.encoding)
    except UnicodeEncodeError:
        data = text.encode()
        warn(translate("cli", "«{name}» записан в UTF-8: в прежней кодировке нет всех знаков.").format(name=path.name))
    try:
        with replacing(path) as stream:
            stream.write(data)
    except OSError as error:
        raise unwritable(path, error) from error
