"""Files of pictures: which are taken, how large they are, and what in them the newsroom would not want to give away."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from editor_app.exchange.result import ExchangeError
from editor_app.i18n import QT_TRANSLATE_NOOP

SUFFIXES = (".png", ".jpg", ".jpeg", ".gif", ".webp")
"""How the names of such files end as a rule; what a file is, its bytes say."""

SIZE_LIMIT = 25_000_000
"""Bytes of a file."""

PIXELS_LIMIT = 120_000_000
"""Pixels of a picture: four bytes each when it is shown, and any file may claim to have so many."""

_KINDS = QT_TRANSLATE_NOOP("exchange", "Подойдут PNG, JPEG, GIF и WebP.")
_SUFFIX_OF = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp"}
_PNG, _JPEG, _RIFF = b"\x89PNG\r\n\x1a\n", b"\xff\xd8", b"RIFF"
_PNG_METADATA = frozenset({b"eXIf", b"tEXt", b"zTXt", b"iTXt", b"tIME"})
_WEBP_METADATA = frozenset({b"EXIF", b"XMP "})
_SIDEWAYS = range(5, 9)
"""Orientations of Exif in which width and height change places."""


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture as it is kept: without a word on where, when and with what it was taken. Sizes in pixels as shown."""

    data: bytes
    media: str
    width: int
    height: int

    @property
    def suffix(self) -> str:
        """The suffix of a file with these bytes, without a dot."""
        return _SUFFIX_OF[self.media]


def read(data: bytes) -> PictureFile:
    """Look at a file's first bytes, not at its name, and take its metadata out.

    Raises `ExchangeError` for what is no such picture, is damaged or too large.
    """
    if len(data) > SIZE_LIMIT:
        raise ExchangeError(QT_TRANSLATE_NOOP("exchange", "Картинка не вставлена: файл больше 25 МБ."))
    try:
        made = _read(data)
    except (struct.error, IndexError, ValueError) as error:
        raise ExchangeError(
            QT_TRANSLATE_NOOP("exchange", "Картинка не вставлена: файл повреждён."), detail=repr(error)
        ) from error
    if made is None:
        raise ExchangeError(QT_TRANSLATE_NOOP("exchange", "Это не картинка."), _KINDS)
    if not 0 < made.width * made.height <= PIXELS_LIMIT:
        raise ExchangeError(
            QT_TRANSLATE_NOOP("exchange", "Картинка не вставлена: в ней больше 120 миллионов точек."),
            QT_TRANSLATE_NOOP("exchange", "Уменьшите её и вставьте снова."),
        )
    return made


def _read(data: bytes) -> PictureFile | None:
    if data.startswith(_PNG):
        width, height = struct.unpack_from(">II", data, 16)
        return PictureFile(_png(data), "image/png", width, height)
    if data.startswith(_JPEG):
        return _jpeg(data)
    if data[:6] in (b"GIF87a", b"GIF89a"):
        width, height = struct.unpack_from("<HH", data, 6)
        return PictureFile(data, "image/gif", width, height)
    if data.startswith(_RIFF) and data[8:12] == b"WEBP":
        width, height = _webp_size(data)
        return PictureFile(_webp(data), "image/webp", width, height)
    return None


def _png(data: bytes) -> bytes:
    kept, at = [_PNG], len(_PNG)
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        end = at + 12 + length
        name = data[at + 4 : at + 8]
        if end > len(data):
            raise ValueError("a chunk reaches beyond the end of the file")
        if name not in _PNG_METADATA:
            kept.append(data[at:end])
        if name == b"IEND":
            break
        at = end
    return b"".join(kept)


def _jpeg(data: bytes) -> PictureFile:
    kept, size, orientation = [_JPEG], (0, 0), 1
    for marker, segment in _segments(data):
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", segment, 5)
            size = (width, height)
        if marker == 0xE1 and segment[4:10] == b"Exif\0\0":
            orientation = _orientation(segment[10:])
            kept += [_exif(orientation)] if orientation > 1 else []
        elif marker not in (0xE1, 0xED, 0xFE):  # Exif and XMP, IPTC, comments
            kept.append(segment)
    width, height = reversed(size) if orientation in _SIDEWAYS else size
    return PictureFile(b"".join(kept), "image/jpeg", width, height)


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the segments of a JPEG file with their markers; the last is the picture itself with all that follows."""
    at = 2
    while True:
        if data[at] != 0xFF:
            raise ValueError("no marker where a segment begins")
        marker = data[at + 1]
        if marker == 0xDA:
            yield marker, data[at:]
            return
        (length,) = struct.unpack_from(">H", data, at + 2)
        yield marker, data[at : at + 2 + length]
        at += 2 + length


def _orientation(tiff: bytes) -> int:
    """Return the orientation that Exif tells, 1 (upright) where it tells none."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None or len(tiff) < 8:
        return 1
    (at,) = struct.unpack_from(f"{order}I", tiff, 4)
    if at + 2 > len(tiff):
        return 1
    (count,) = struct.unpack_from(f"{order}H", tiff, at)
    for entry in range(at + 2, min(at + 2 + 12 * count, len(tiff) - 11), 12):
        tag, kind = struct.unpack_from(f"{order}HH", tiff, entry)
        if (tag, kind) == (0x0112, 3):
            (value,) = struct.unpack_from(f"{order}H", tiff, entry + 8)
            return int(value) if 1 <= value <= 8 else 1
    return 1


def _exif(orientation: int) -> bytes:
    """Return a segment of Exif that tells the orientation alone."""
    tiff = b"MM\0*\0\0\0\x08" + struct.pack(">HHHIHHI", 1, 0x0112, 3, 1, orientation, 0, 0)
    return b"\xff\xe1" + struct.pack(">H", len(tiff) + 8) + b"Exif\0\0" + tiff


def _webp_size(data: bytes) -> tuple[int, int]:
    match data[12:16]:
        case b"VP8X":
            wide, high = data[24:27], data[27:30]
            return int.from_bytes(wide, "little") + 1, int.from_bytes(high, "little") + 1
        case b"VP8L":
            (bits,) = struct.unpack_from("<I", data, 21)
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case _:
            width, height = struct.unpack_from("<HH", data, 26)
            return width & 0x3FFF, height & 0x3FFF


def _webp(data: bytes) -> bytes:
    kept, at = [], 12
    while at + 8 <= len(data):
        (length,) = struct.unpack_from("<I", data, at + 4)
        end = at + 8 + length + length % 2
        if data[at : at + 4] not in _WEBP_METADATA:
            kept.append(data[at:end])
        at = end
    body = b"WEBP" + b"".join(kept)
    return _RIFF + struct.pack("<I", len(body)) + body
