"""Walking one paragraph: runs, links, fields, tracked changes, whatever wraps them.

What is known to hold no text is left out by name; every other element is walked through, so that a wrapper never seen
before loses nothing.
"""

import re
from dataclasses import dataclass, field

from editor_app.document.model import LINE_BREAK, Mark, MarkKind
from editor_app.exchange.cleaning import Cleaner
from editor_app.exchange.links import address
from editor_app.exchange.losses import Loss, Losses
from editor_app.exchange.ooxml.package import Relationship
from editor_app.exchange.ooxml.styles import Styles, switches
from editor_app.exchange.ooxml.xml import Element, R, W, is_on, local, value

_FIELD_LINK = re.compile(r'\bHYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))', re.IGNORECASE)
_RAW_SPACE = re.compile(r"[\r\n\t]+")
_GLYPHS = {"tab": "\t", "ptab": "\t", "cr": LINE_BREAK, "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_SYMBOLS = {
    0xB7: "•",
    0xA7: "▪",
    0xD8: "➢",
    0xFC: "✓",
    0xB0: "°",
    0xB1: "±",
    0xB4: "×",
    0xA3: "≤",
    0xB3: "≥",
    0xAE: "→",
}
"""What Word's own Symbol and Wingdings marks look like, by the low byte of their private code point."""
_COUNTED = {
    "footnoteReference": Loss.NOTE,
    "endnoteReference": Loss.NOTE,
    "commentReference": Loss.COMMENT,
    "del": Loss.DELETION,
    "moveFrom": Loss.DELETION,
    "object": Loss.OBJECT,
}
_WITHOUT_TEXT = frozenset({"pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "trPr", "tcPr", "delText", "delInstrText", "rt"})
_PICTURES = frozenset({"blip", "imagedata"})
_PRIVATE = 0xF000


@dataclass(slots=True)
class Field:
    """A field that is open: its instruction so far, and the address that its result links to."""

    instruction: str = ""
    href: str = ""


@dataclass(slots=True)
class Paragraph:
    """The text of a paragraph, and the paragraphs of text boxes that hang on it."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    marks: list[Mark] = field(default_factory=list)
    boxed: list[Element] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text of the pieces, which `marks` count in."""
        return "".join(self.pieces)


class InlineReader:
    """Reads paragraphs one after the other; a field may begin in one and end in another."""

    def __init__(
        self, styles: Styles, relationships: dict[str, Relationship], losses: Losses, cleaner: Cleaner
    ) -> None:
        self._styles = styles
        self._relationships = relationships
        self._losses = losses
        self._cleaner = cleaner
        self._fields: list[Field] = []
        self._paragraph = Paragraph()

    def read(self, paragraph: Element) -> Paragraph:
        """Return what a `w:p` says."""
        self._paragraph = Paragraph()
        for child in paragraph:
            self._walk(child, "")
        return self._paragraph

    def _walk(self, element: Element, href: str) -> None:
        name = local(element)
        if name in _COUNTED:
            self._losses[_COUNTED[name]] += 1
        elif name in _WITHOUT_TEXT:
            return
        elif name == "r" and element.tag == f"{W}r":
            self._run(element, href)
        elif name == "oMath":
            self._losses[Loss.FORMULA] += 1
            self._add("".join(piece.text or "" for piece in element.iter() if local(piece) == "t"), set(), href)
        elif name == "AlternateContent":
            self._walk(element[0], href) if len(element) else None
        elif name == "txbxContent":
            self._paragraph.boxed.append(element)
        else:
            self._losses[Loss.INSERTION] += name in ("ins", "moveTo")
            self._losses[Loss.PICTURE] += name in _PICTURES
            inner = self._link(element, name) or href
            for child in element:
                self._walk(child, inner)

    def _link(self, element: Element, name: str) -> str:
        """Return the address that a `w:hyperlink` or a simple field gives to what it wraps."""
        if name == "fldSimple":
            return self._field_link(element.get(f"{W}instr", ""))
        if name != "hyperlink":
            return ""
        relationship = self._relationships.get(element.get(f"{R}id", ""))
        href = address(relationship.target) if relationship is not None and relationship.is_external else ""
        anchor = element.get(f"{W}anchor", "")
        self._losses[Loss.LINK] += not href
        return f"{href}#{anchor}" if href and anchor and "#" not in href else href

    def _field_link(self, instruction: str) -> str:
        match = _FIELD_LINK.search(instruction)
        if match is None:
            return ""
        href = address(match[1] or match[2] or "")
        self._losses[Loss.LINK] += not href
        return href

    def _run(self, run: Element, href: str) -> None:
        properties = run.find(f"{W}rPr")
        marks: set[MarkKind] = set()
        if properties is not None:
            if is_on(properties, "vanish"):
                self._losses[Loss.HIDDEN] += run.find(f"{W}t") is not None
                self._field_marks(run)
                return
            marks = self._marks(properties, is_link=bool(self._href(href)))
        for child in run:
            name = local(child)
            if name == "t":
                self._add(_RAW_SPACE.sub(" ", child.text or ""), marks, self._href(href))
            elif name in _GLYPHS:
                self._add(_GLYPHS[name], marks, self._href(href))
            elif name == "br":
                if child.get(f"{W}type", "textWrapping") == "textWrapping":
                    self._add(LINE_BREAK, marks, self._href(href))
            elif name == "sym":
                self._add(self._symbol(child), marks, self._href(href))
            elif name in ("fldChar", "instrText"):
                self._field_mark(child)
            else:
                self._walk(child, href)

    def _marks(self, properties: Element, *, is_link: bool) -> set[MarkKind]:
        """Return the marks of a run; an underline that comes with a colour on a link is the look of the link."""
        direct = switches(properties)
        if is_link and value(properties, "color") is not None:
            direct.pop(MarkKind.UNDERLINE, None)
        style = value(properties, "rStyle")
        states = (self._styles.marks(style) if style else {}) | direct
        return {mark for mark, state in states.items() if state}

    def _symbol(self, element: Element) -> str:
        code = int(element.get(f"{W}char", "0"), 16)
        if code and code < _PRIVATE:
            return chr(code)
        symbol = _SYMBOLS.get(code & 0xFF)
        self._losses[Loss.SYMBOL] += symbol is None
        return symbol or "\ufffd"

    def _field_marks(self, run: Element) -> None:
        for child in run:
            self._field_mark(child)

    def _field_mark(self, element: Element) -> None:
        """Follow a field through its instruction, its result and its end."""
        name = local(element)
        if name == "instrText" and self._fields:
            self._fields[-1].instruction += element.text or ""
        elif name == "fldChar":
            match element.get(f"{W}fldCharType"):
                case "begin":
                    self._fields.append(Field())
                case "separate" if self._fields:
                    self._fields[-1].href = self._field_link(self._fields[-1].instruction)
                case "end" if self._fields:
                    self._fields.pop()

    def _href(self, wrapped: str) -> str:
        return wrapped or next((opened.href for opened in reversed(self._fields) if opened.href), "")

    def _add(self, text: str, marks: set[MarkKind], href: str) -> None:
        text = self._cleaner.clean(text)
        if not text:
            return
        start = self._paragraph.length
        end = start + len(text)
        self._paragraph.pieces.append(text)
        self._paragraph.length = end
        self._paragraph.marks += [Mark(start, end, kind) for kind in marks]
        if href:
            self._paragraph.marks.append(Mark(start, end, MarkKind.LINK, href))
