"""White space as HTML means it: of the spaces of Unicode only those of ASCII fold into one."""

import re

_FOLDED = re.compile(r"[ \t\n\r\f]+")


def folded(text: str) -> str:
    """Return text with each run of ASCII white space as one space; no-break spaces stay."""
    return _FOLDED.sub(" ", text)


def one_line(text: str) -> str:
    """Return text folded, without the space around it."""
    return folded(text).strip(" ")
