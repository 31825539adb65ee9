"""Making elements of WordprocessingML, and parts of the package out of them."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from editor_app.document.model import LINE_BREAK
from editor_app.exchange.cleaning import without_control

if TYPE_CHECKING:
    from docx.document import Document

Element = Any
"""An element of lxml, which has no types."""

_NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
}
_WORDS = {"w": _NAMESPACES["w"]}


def made(tag: str, attributes: Mapping[str, str] | None = None, *children: Element) -> Element:
    """Return an element; its tag and its attributes are named as in the standard: `w:p`, `w:val`."""
    from lxml import etree

    element = etree.Element(_qualified(tag), nsmap=_WORDS)
    for name, value in (attributes or {}).items():
        element.set(_qualified(name), value)
    element.extend(children)
    return element


def valued(tag: str, value: str | int) -> Element:
    """Return an element that says one thing."""
    return made(tag, {"w:val": str(value)})


def root(tag: str, *prefixes: str, ignorable: str = "") -> Element:
    """Return the root of a part that uses these namespaces; older programs are to ignore those of `ignorable`."""
    from lxml import etree

    element = etree.Element(_qualified(tag), nsmap={prefix: _NAMESPACES[prefix] for prefix in prefixes})
    if ignorable:
        element.set(_qualified("mc:Ignorable"), ignorable)
    return element


def _qualified(name: str) -> str:
    prefix, colon, local = name.partition(":")
    return f"{{{_NAMESPACES[prefix]}}}{local}" if colon else name


def text_elements(text: str, tag: str = "w:t") -> Iterator[Element]:
    """Yield what says a text in a run: letters (in `tag`), line breaks and tabs, without what no XML may hold."""
    for number, line in enumerate(without_control(text).replace("\r", "").split(LINE_BREAK)):
        if number:
            yield made("w:br")
        for place, piece in enumerate(line.split("\t")):
            if place:
                yield made("w:tab")
            if piece:
                letters = made(tag)
                letters.text = piece
                letters.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
                yield letters


def add_part(document: "Document", name: str, media: str, relationship: str, element: Element) -> None:
    """Put a part with this root beside the main one, which is then related to it."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import XmlPart

    main = document.part
    main.relate_to(XmlPart(PackURI(f"/word/{name}.xml"), media, element, main.package), relationship)
