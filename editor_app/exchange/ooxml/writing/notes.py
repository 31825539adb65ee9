"""Footnotes: a part of their own, to which signs in the text refer."""

from typing import TYPE_CHECKING

from editor_app.exchange.ooxml.writing.xml import Element, add_part, made, root, text_elements, valued

if TYPE_CHECKING:
    from docx.document import Document

_SEPARATORS = (("-1", "separator"), ("0", "continuationSeparator"))
"""The lines between text and notes, which are notes themselves, by the numbers that Word gives them."""


class Notes:
    """Gathers the footnotes of one document; the part comes with the first of them."""

    def __init__(self, document: "Document") -> None:
        self._document = document
        self._root: Element | None = None
        self._count = 0

    def add(self, text: str) -> int:
        """Keep a note and return its number."""
        if self._root is None:
            self._root = self._begun()
        self._count += 1
        sign = made("w:r", None, made("w:rPr", None, valued("w:rStyle", "FootnoteReference")), made("w:footnoteRef"))
        lines = text.split("\n")
        paragraphs = [_paragraph(line, sign if not number else None) for number, line in enumerate(lines)]
        self._root.append(made("w:footnote", {"w:id": str(self._count)}, *paragraphs))
        return self._count

    def _begun(self) -> Element:
        """Add the part and name its separators in the settings."""
        from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

        notes = root("w:footnotes", "w", "r")
        for number, kind in _SEPARATORS:
            line = made("w:p", None, made("w:r", None, made(f"w:{kind}")))
            notes.append(made("w:footnote", {"w:type": kind, "w:id": number}, line))
        add_part(self._document, "footnotes", CONTENT_TYPE.WML_FOOTNOTES, RELATIONSHIP_TYPE.FOOTNOTES, notes)
        settings = self._document.settings.element
        named = made("w:footnotePr", None, *(made("w:footnote", {"w:id": number}) for number, _ in _SEPARATORS))
        settings.find(f"{{{settings.nsmap['w']}}}compat").addprevious(named)
        return notes


def _paragraph(line: str, sign: Element | None) -> Element:
    style = made("w:pPr", None, valued("w:pStyle", "FootnoteText"))
    said = made("w:r", None, *text_elements(f" {line}" if sign is not None else line))
    return made("w:p", None, style, *([] if sign is None else [sign]), said)
