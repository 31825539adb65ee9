"""The zip file that an Office Open XML document is, opened without trusting it.

Nothing is ever unpacked to a disk or found by a path of the file's own: parts are looked up in the list of the zip
file, targets outside the package are never followed. Sizes are counted while inflating, because what a zip file says
about itself may be a lie.
"""

import posixpath
import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import NoReturn
from urllib.parse import unquote

from editor_app.exchange.ooxml.xml import BrokenPart, Element, parse
from editor_app.exchange.result import ExchangeError
from editor_app.i18n import QT_TRANSLATE_NOOP, Message

MEGABYTE = 1 << 20
UNPACKED_LIMIT = 256 * MEGABYTE
PART_LIMIT = 64 * MEGABYTE
PARTS_LIMIT = 5000
"""Limits that none of 3,561 real files comes near; a ratio of compression would refuse honest ones."""

_CHUNK = MEGABYTE
_OLD_WORD = b"\xd0\xcf\x11\xe0"
_ADVICE = QT_TRANSLATE_NOOP("exchange", "Откройте его в Word или LibreOffice и сохраните заново как DOCX.")
_TOO_BIG = QT_TRANSLATE_NOOP("exchange", "Документ не открыт: в распакованном виде он слишком велик.")


@dataclass(frozen=True, slots=True)
class Relationship:
    """What a part points to: `kind` is the last step of the type, `target` a part's name or an outside address."""

    kind: str
    target: str
    is_external: bool


class Package:
    """The parts of one document; `ExchangeError` says why the file is none, or why it is refused."""

    def __init__(self, data: bytes) -> None:
        self._inflated = 0
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OSError) as error:
            _refuse_non_zip(data, error)
        entries = self._zip.infolist()
        if len(entries) > PARTS_LIMIT or sum(entry.file_size for entry in entries) > UNPACKED_LIMIT:
            raise ExchangeError(_TOO_BIG, _ADVICE)
        self._parts = {_normal(entry.filename): entry for entry in entries}

    def names(self) -> list[str]:
        """Return the names of all parts, without a leading slash, in lower case."""
        return list(self._parts)

    def read(self, name: str) -> bytes:
        """Inflate a part; `BrokenPart` when it is missing or damaged, `ExchangeError` when it is too big."""
        entry = self._parts.get(_normal(name))
        if entry is None:
            raise BrokenPart(f"{name} is missing")
        pieces: list[bytes] = []
        size = 0
        try:
            with self._zip.open(entry) as stream:
                while piece := stream.read(_CHUNK):
                    size += len(piece)
                    self._inflated += len(piece)
                    if size > PART_LIMIT or self._inflated > UNPACKED_LIMIT:
                        raise ExchangeError(_TOO_BIG, _ADVICE)
                    pieces.append(piece)
        except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, ValueError) as error:
            raise BrokenPart(f"{name}: {error}") from error
        return b"".join(pieces)

    def xml(self, name: str) -> Element:
        """Return the root element of a part; raises as `read` and `parse` do."""
        return parse(self.read(name))

    def relationships(self, part: str = "") -> dict[str, Relationship]:
        """Return what a part points to, by id; of the package itself without a name. Damage gives an empty dict."""
        folder, name = posixpath.split(part)
        try:
            root = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        except BrokenPart:
            return {}
        return {
            entry.get("Id", ""): Relationship(
                entry.get("Type", "").rpartition("/")[2],
                entry.get("Target", "") if _is_external(entry) else _resolved(folder, entry.get("Target", "")),
                _is_external(entry),
            )
            for entry in root
        }

    def related(self, kind: str, part: str = "") -> str | None:
        """Return the name of the first part inside the package that `part` points to as `kind`."""
        for relationship in self.relationships(part).values():
            if relationship.kind == kind and not relationship.is_external:
                return relationship.target
        return None


def refuse(happened: Message, error: Exception) -> NoReturn:
    """Say that a document is damaged beyond reading."""
    raise ExchangeError(happened, _ADVICE, repr(error)) from error


def _refuse_non_zip(data: bytes, error: Exception) -> NoReturn:
    if data.startswith(_OLD_WORD):
        refuse(QT_TRANSLATE_NOOP("exchange", "Это документ старого вида (DOC) или документ под паролем."), error)
    refuse(QT_TRANSLATE_NOOP("exchange", "Файл повреждён или это не документ Word."), error)


def _is_external(entry: Element) -> bool:
    return bool(entry.get("TargetMode", "").lower() == "external")


def _resolved(folder: str, target: str) -> str:
    """Name of a part from a target: absolute from the root of the package, else beside the part that points."""
    path = unquote(target.partition("#")[0]).replace("\\", "/")
    return posixpath.normpath(path.lstrip("/") if path.startswith("/") else posixpath.join(folder, path))


def _normal(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()
