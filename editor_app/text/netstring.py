"""Strings packed so that no two different rows of them give the same bytes: what is hashed has to mean one thing."""

from collections.abc import Iterable


def packed(strings: Iterable[str]) -> bytes:
    """Return each string as a netstring: its length in bytes of UTF-8, a colon, the bytes, a comma."""
    return b"".join(b"%d:%b," % (len(written), written) for written in (string.encode() for string in strings))
