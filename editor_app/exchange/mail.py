"""E-mail taken apart: its header, its text, and what is attached."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import policy
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.utils import parseaddr

from editor_app.exchange.decoding import decoded
from editor_app.exchange.result import ExchangeError
from editor_app.exchange.web.whitespace import one_line
from editor_app.i18n import QT_TRANSLATE_NOOP

_SIZE_LIMIT = 64_000_000
_TEXT_LIMIT = 5_000_000
"""Bytes of a text: no e-mail has a hundredth."""
_HEADER_LIMIT = 10_000
_PARTS_LIMIT = 200
_COMPOUND = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)
_COMPOUNDS_LIMIT = 50
"""Parts that hold parts; the library takes them apart by recursion."""
_TOO_MUCH = QT_TRANSLATE_NOOP("exchange", "Письмо не открыто: оно слишком велико или сложно.")
_FORWARDED = re.compile(r"^(?:(?:re|fwd?|aw|на|отв|пересл|fw)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """A part: its media type, its bytes and text, the name of its file, and the id by which the text shows it."""

    media: str
    data: bytes
    text: str
    name: str
    content_id: str
    is_attached: bool


@dataclass(frozen=True, slots=True)
class Email:
    """An e-mail: its subject without the marks of answers, the name of who sent it, and its parts."""

    subject: str
    sender: str
    parts: tuple[Part, ...]

    def text(self, media: str) -> Part | None:
        """Return the text of a media type, None where there is none in that."""
        return next((part for part in self.parts if part.media == media and not part.is_attached), None)


def parsed(data: bytes) -> Email:
    """Take an e-mail (RFC 5322) apart; `ExchangeError` when it is none, too large or too deep."""
    if len(data) > _SIZE_LIMIT or sum(1 for _ in _COMPOUND.finditer(data)) > _COMPOUNDS_LIMIT:
        raise ExchangeError(_TOO_MUCH)
    message = BytesParser(policy=policy.compat32).parsebytes(data)
    if not (message.get("From") or message.get("Subject") or message.get("Received")):
        raise ExchangeError(QT_TRANSLATE_NOOP("exchange", "Файл повреждён или это не письмо."))
    return Email(
        _FORWARDED.sub("", _header(message, "subject")).strip(),
        parseaddr(_header(message, "from"))[0].strip(" \"'"),
        tuple(part for part, _ in zip(_parts(message), range(_PARTS_LIMIT), strict=False)),
    )


def _parts(message: Message) -> Iterator[Part]:
    for part in message.walk():
        if part.is_multipart():
            continue
        payload = part.get_payload(decode=True)
        data = payload if isinstance(payload, bytes) else b""
        media = part.get_content_type()
        name = _told(part.get_filename() or "")
        disposition = str(part.get("content-disposition") or "").strip().lower()
        yield Part(
            media,
            data,
            _text(data, part.get_param("charset")) if media.startswith("text/") else "",
            one_line(name.replace("\\", "/").rpartition("/")[2]),
            str(part.get("content-id") or "").strip().strip("<>"),
            disposition.startswith("attachment") or bool(name),
        )


def _text(data: bytes, charset: object) -> str:
    """Return a text in the encoding that it says, else in the one that it looks like."""
    if len(data) > _TEXT_LIMIT:
        raise ExchangeError(_TOO_MUCH)
    if isinstance(charset, str):
        try:
            return data.decode(charset)
        except (LookupError, UnicodeDecodeError, ValueError):
            pass  # it said so falsely
    try:
        return decoded(data).text
    except ExchangeError:
        return ""


def _header(message: Message, name: str) -> str:
    """Return a field of the header, whether its letters are written as the rules want it or plainly."""
    for known, value in message.raw_items():
        if known.lower() == name:
            raw = str(value)[:_HEADER_LIMIT].encode("utf-8", "surrogateescape")
            return _told(raw.decode("ascii") if raw.isascii() else decoded(raw).text)
    return ""


def _told(said: str) -> str:
    try:
        return one_line(str(make_header(decode_header(said))))
    except (HeaderParseError, LookupError, UnicodeDecodeError, ValueError):
        return one_line(said)
