"""Which addresses a link may have: nothing that a browser would run, and nothing on the reader's own machine."""

import re
from urllib.parse import quote

_ALLOWED = re.compile(r"(?:https?://[^\s/?#]|mailto:[^\s]|tel:[+\d(])", re.IGNORECASE)
_UNSAFE = re.compile(r"[\x00-\x20\x7f-\x9f<>\"{}|\\^`\u2028\u2029]")


def address(href: str) -> str:
    """Return an absolute http, https, mailto or tel address, its unsafe characters percent-encoded; else nothing.

    Applied twice it changes nothing more.
    """
    bare = href.strip()
    return _UNSAFE.sub(lambda match: quote(match.group()), bare) if _ALLOWED.match(bare) else ""
