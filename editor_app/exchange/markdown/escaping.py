"""Writing plain text so that Markdown reads it as plain text."""

import re
from itertools import pairwise

from editor_app.document.model import LINE_BREAK
from editor_app.exchange.cleaning import without_control

_ANYWHERE = re.compile(r"[\\`*_\[\]<~|]|&(?=#?\w{1,32};)|!$")
_AT_THE_START = re.compile(r"^(?:(?=[#>+=-])|(\d{1,9})(?=[.)]))")
_CLOSING = re.compile(r"#(?=#*\s*$)")
_EDGES = re.compile(r"^\s|\s$")
_BREAKS = re.compile(r"[\r\n\v\f\x85\u2029]+")


def escaped(text: str) -> str:
    """Return a piece of text with backslashes before what would mean something; line breaks stay as they are."""
    return _ANYWHERE.sub(lambda sign: f"\\{sign.group()}", _BREAKS.sub(" ", without_control(text)))


def line(written: str) -> str:
    """Return a line whose first sign begins no heading, list or quotation, and whose last ends no heading."""
    bare = _EDGES.sub(lambda space: f"&#{ord(space.group())};", _CLOSING.sub(r"\\#", written.strip(" \t")))
    return _AT_THE_START.sub(lambda match: (match[1] or "") + "\\", bare)


def lines(written: str) -> list[str]:
    """Return the lines of a paragraph; a backslash at the end of one breaks it."""
    broken = [line(part) for part in written.strip(f" \t{LINE_BREAK}").split(LINE_BREAK)]
    return [
        *(f"{part}\\" if part and after else f"{part}<br>" for part, after in pairwise(broken)),
        broken[-1],
    ]


def one_line(written: str) -> str:
    """Return a text as one line, for a heading or a cell."""
    return line(written.strip(f" \t{LINE_BREAK}").replace(LINE_BREAK, "<br>"))
