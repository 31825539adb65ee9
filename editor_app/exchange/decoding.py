"""Telling in which encoding a Russian text was written.

Byte order marks and UTF-8 speak for themselves. Among the single-byte Cyrillic encodings the one wins whose reading
looks most like Russian or Kazakh; general detectors mistake one for another on short news. What looks like neither
goes to charset-normalizer.
"""

import codecs
import re
from dataclasses import dataclass

from editor_app.exchange.result import ExchangeError
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.text.alphabet import KAZAKH_ONLY

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CYRILLIC_ENCODINGS = ("cp1251", "kz1048", "koi8_r", "cp866", "mac_cyrillic", "iso8859_5")
_BY_FREQUENCY = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"
_WEIGHT = {letter: 1 - rank / len(_BY_FREQUENCY) for rank, letter in enumerate(_BY_FREQUENCY)}
_TYPOGRAPHY = frozenset("«»„“”‘’—–…№•·§°±\u00a0")
_SAMPLE = 1 << 16
"""Bytes that are enough to tell an encoding by."""
_LOOKS_RUSSIAN = 0.3
"""Mean score of a letter above which a reading is taken; Russian has 0.6 to 0.7, a wrong reading is below 0.2."""
_TOLERATED = 0.01
"""Share of broken sequences among the non-ASCII bytes up to which a file still counts as UTF-8."""
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file (without a byte order mark, its line ends as they were) and the encoding it was in."""

    text: str
    encoding: str
    warnings: tuple[Message, ...] = ()


def decoded(data: bytes) -> Decoded:
    """Decode a text file; `ExchangeError` says that the bytes are no text."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _readable(data[len(mark) :], encoding)
    encoding = _utf_16_without_mark(data) or ("utf-8" if _is_utf_8(data) else _single_byte(data))
    return _readable(data, encoding)


def _readable(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, errors="replace")
    if len(_CONTROL.findall(text)) > len(text) / 100:
        raise _no_text()
    broken = text.count("\ufffd") - data.count("\ufffd".encode(encoding)) if encoding.startswith("utf") else 0
    if broken <= 0:
        return Decoded(text, encoding)
    warning = QT_TRANSLATE_NOOP("exchange", "Не прочитано знаков: {count}; на их месте стоит «\ufffd».")
    return Decoded(text, encoding, (warning.with_values(count=broken),))


def _no_text() -> ExchangeError:
    return ExchangeError(
        QT_TRANSLATE_NOOP("exchange", "Файл не похож на текст."),
        QT_TRANSLATE_NOOP("exchange", "Сохраните текст как TXT в кодировке UTF-8 и откройте его снова."),
    )


def _is_utf_8(data: bytes) -> bool:
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd") - data.count("\ufffd".encode())
    if not broken:
        return True
    return broken <= _TOLERATED * sum(byte > 0x7F for byte in data)


def _utf_16_without_mark(data: bytes) -> str | None:
    """Cyrillic and ASCII letters in UTF-16 have 0x04 or 0x00 in every other byte, which no other encoding shows."""
    sample = data[: _SAMPLE & ~1]
    if len(sample) < 4 or len(data) % 2:
        return None
    for encoding, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if sum(byte in (0x00, 0x04) for byte in high) > 0.8 * len(high):
            return encoding
    return None


def _single_byte(data: bytes) -> str:
    sample = data[:_SAMPLE]
    best = max(_CYRILLIC_ENCODINGS, key=lambda encoding: _score(sample, encoding))
    if _score(sample, best) >= _LOOKS_RUSSIAN:
        return best
    from charset_normalizer import from_bytes  # costs 40 ms, and is hardly ever needed

    match = from_bytes(sample).best()
    if match is None:
        raise _no_text()
    return match.encoding


def _score(sample: bytes, encoding: str) -> float:
    """Mean likeness to Russian of the characters above ASCII: near 0.65 for a right reading of running text."""
    text = sample.decode(encoding, errors="replace")
    total, seen = 0.0, 0
    for before, character in zip(" " + text, text, strict=False):
        if character < "\x80":
            continue
        seen += 1
        total += _weight(before, character)
    return total / seen if seen else 0.0


def _weight(before: str, character: str) -> float:
    if before.isascii() and before.isalpha():
        return -1.0
    if character in _WEIGHT:
        return _WEIGHT[character]
    if character.lower() in _WEIGHT:
        return -1.0 if before.islower() else 0.8 * _WEIGHT[character.lower()]
    if character in KAZAKH_ONLY:
        return 0.3
    return 0.0 if character in _TYPOGRAPHY else -1.0
