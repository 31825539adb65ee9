"""Parsing one XML part without trusting it."""

import re
from functools import cache
from typing import Any

Element = Any
"""An element of lxml, which has no types."""

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

_STRICT = {
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ),
    b"http://purl.oclc.org/ooxml/officeDocument/math": b"http://schemas.openxmlformats.org/officeDocument/2006/math",
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": (
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    ),
    b"http://purl.oclc.org/ooxml/drawingml/": b"http://schemas.openxmlformats.org/drawingml/2006/",
}
"""Namespaces of Strict Office Open XML, and the usual ones that mean the same."""

_NUMBER = re.compile(r"[0-9]{1,9}")
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in _ENCODINGS)
"""A document type in every encoding that libxml2 reads without being told of it."""


class BrokenPart(ValueError):  # noqa: N818 - never leaves this package
    """A part of the package is missing, damaged or forbidden."""


def parse(data: bytes) -> Element:
    """Return the root of an XML part in the usual namespaces.

    Raises `BrokenPart` for what is no XML, nests too deep for libxml2, or brings a document type, the door of every
    entity attack, which no word processor writes.
    """
    from lxml import etree

    if any(mark in data for mark in _DOCTYPES):
        raise BrokenPart("document type declaration")
    if b"purl.oclc.org/ooxml" in data:
        for strict, usual in _STRICT.items():
            data = data.replace(strict, usual)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        if getattr(error, "code", 0) == etree.ErrorTypes.ERR_NO_MEMORY:
            raise MemoryError from error
        raise BrokenPart(str(error)) from error


def local(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


@cache
def qualified(path: str) -> str:
    """Return a path with the `w:` namespace put before its steps."""
    return "/".join(W + step for step in path.split("/"))


def value(element: Element, path: str) -> str | None:
    """Return the `w:val` of the child at `path` (`w:` prefixes left out), None when there is no such child.

    A child without the attribute gives an empty string.
    """
    found = element.find(qualified(path))
    return None if found is None else found.get(f"{W}val", "")


def number(text: str | None) -> int | None:
    """Return a whole number as a document writes it; None for what is none, or longer than any measure there is."""
    return int(text) if text and _NUMBER.fullmatch(text) else None


def is_on(element: Element, name: str) -> bool | None:
    """Return the state of a switch such as `w:b`; None when it is not set here."""
    state = value(element, name)
    return None if state is None else state not in ("0", "false", "off", "none")
