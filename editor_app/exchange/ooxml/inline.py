"""Walking one paragraph: runs, links, fields, tracked changes, whatever wraps them.

What is known to hold no text is left out by name; every other element is walked through, so that a wrapper never seen
before loses nothing.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from editor_app.document.model import LINE_BREAK, Block, BlockKind, Mark, MarkKind
from editor_app.exchange.cleaning import Cleaner
from editor_app.exchange.links import address
from editor_app.exchange.losses import Loss, Losses
from editor_app.exchange.ooxml import symbols
from editor_app.exchange.ooxml.drawings import Drawings, is_rule
from editor_app.exchange.ooxml.fields import Fields, linked, sequence
from editor_app.exchange.ooxml.notes import Notes
from editor_app.exchange.ooxml.package import Relationship
from editor_app.exchange.ooxml.paragraph import FormatChange, Paragraph, Reference
from editor_app.exchange.ooxml.pictures import Pictures
from editor_app.exchange.ooxml.ranges import ANCHORS, Ranges
from editor_app.exchange.ooxml.revisions import TRACKED, Look
from editor_app.exchange.ooxml.styles import Styles, coloured
from editor_app.exchange.ooxml.xml import Element, R, W, is_on, local

_RAW_TABS = re.compile(r"\t+")
_RAW_BREAKS = re.compile("[\r\n\u2029]+")
"""Breaks and tabs are elements; raw ones are the white space of the file."""
_GLYPHS = {"tab": "\t", "ptab": "\t", "cr": LINE_BREAK, "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_FIELD_PARTS = frozenset({"fldChar", "instrText", "delInstrText"})
_WITHOUT_TEXT = frozenset({"pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "trPr", "tcPr"})
_OBJECTS = frozenset({"chart", "relIds", "contentPart", "control", "movie", "lockedCanvas"})
"""Charts, diagrams, ink, forms, films and drawings that nobody can edit."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What paragraphs lean on."""

    styles: Styles
    relationships: Mapping[str, Relationship]
    losses: Losses
    cleaner: Cleaner
    pictures: Pictures
    notes: Mapping[str, Notes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Look:
    """The meanings of a run, the change that gave them to it, and its font."""

    kinds: frozenset[MarkKind] = frozenset()
    change: Element | None = None
    was: frozenset[MarkKind] = frozenset()
    font: str = ""


class InlineReader:
    """Reads paragraphs one after the other; fields and `ranges` may begin in one and end in another."""

    def __init__(self, around: Surroundings, ranges: Ranges) -> None:
        self._around = around
        self._ranges = ranges
        self._losses = around.losses
        self._fields = Fields(around.losses)
        self._paragraph = Paragraph()
        self._style = ""
        self._drawings = Drawings(around.pictures, around.relationships)
        self.wordless: set[str] = set()
        """Comments whose signs stand in paragraphs without words, and so are about the whole."""

    def read(self, *paragraphs: Element, style: str = "") -> Paragraph:
        """Return what a `w:p`, or several as one, say; `style` is the one that their letters take their look from."""
        self._paragraph, self._style = Paragraph(), style
        self._ranges.begin(self._paragraph)
        for paragraph in paragraphs:
            self._inside(paragraph, "")
        self._paragraph.stand_in()
        if not self._paragraph.text.strip() and not self._paragraph.pictures:
            self.wordless.update(reference.value for reference in self._paragraph.references)
        self._ranges.leave()
        return self._paragraph

    def _walk(self, element: Element, href: str) -> None:
        name = local(element)
        if name in _WITHOUT_TEXT:
            return
        if name in TRACKED:
            with self._ranges.changed(element) as is_read:
                self._inside(element if is_read else (), href)
        elif name in ANCHORS:
            self._ranges.anchor(element)
        elif name == "r" and element.tag == f"{W}r":
            self._run(element, href)
        elif name == "oMath":
            self._losses[Loss.FORMULA] += 1
            self._add("".join(piece.text or "" for piece in element.iter() if local(piece) == "t"), _Look(), href)
        elif name == "ruby":
            self._ruby(element, href)
        elif name == "AlternateContent":
            self._alternatives(element, href)
        elif name == "txbxContent":
            self._paragraph.boxed.append(element)
        elif name == "object" or name in _OBJECTS:
            self._losses[Loss.OBJECT] += 1
        else:
            self._drawn(element, name)
            self._inside(element, self._link(element, name) or href)

    def _inside(self, elements: "Element | tuple[()]", href: str) -> None:
        for child in elements:
            self._walk(child, href)

    def _alternatives(self, element: Element, href: str) -> None:
        """Read the first of the ways in which something is written, and where that says nothing, the last."""
        paragraph = self._paragraph
        if len(element):
            before = (paragraph.length, len(paragraph.pictures), len(paragraph.boxed), self._losses[Loss.OBJECT])
            self._inside(element[0], href)
            if before == (paragraph.length, len(paragraph.pictures), len(paragraph.boxed), self._losses[Loss.OBJECT]):
                self._inside(element[-1] if len(element) > 1 else (), href)

    def _ruby(self, element: Element, href: str) -> None:
        """Read the base, and behind it in brackets how it is read."""
        for child in element:
            if local(child) == "rubyBase":
                self._inside(child, href)
        told = "".join(piece.text or "" for piece in element.iterfind(f"{W}rt//{W}t"))
        self._add(f" ({told})" if told else "", _Look(), href)

    def _drawn(self, element: Element, name: str) -> None:
        """Take the pictures of a drawing, the letters that it sets along a line, and the line that it may be."""
        if name == "textpath":
            self._add(element.get("string", ""), _Look(), "")
        self._paragraph.is_ruled |= is_rule(element, name)
        picture = self._drawings.follow(element, name)
        if picture is not None:
            place = self._paragraph.length
            marks = tuple(Mark(0, 1, kind, id_) for kind, id_ in self._ranges.tracked(place, place))
            self._paragraph.pictures.append((place, Block("", BlockKind.PICTURE, marks, picture=picture)))

    def _link(self, element: Element, name: str) -> str:
        """Return the address that a `w:hyperlink` or a simple field gives to what it wraps."""
        if name == "fldSimple":
            instruction = element.get(f"{W}instr", "")
            self._paragraph.sequence = sequence(instruction) or self._paragraph.sequence
            return linked(instruction, self._losses)
        if name != "hyperlink":
            return ""
        relationship = self._around.relationships.get(element.get(f"{R}id", ""))
        href = address(relationship.target) if relationship is not None and relationship.is_external else ""
        anchor = element.get(f"{W}anchor", "")
        self._losses[Loss.LINK] += not href
        return f"{href}#{anchor}" if href and anchor and "#" not in href else href

    def _run(self, run: Element, href: str) -> None:
        properties = run.find(f"{W}rPr")
        if properties is not None and is_on(properties, "vanish"):
            self._losses[Loss.HIDDEN] += run.find(f"{W}t") is not None
            for child in run:
                self._follow(child)
            return
        look = self._look(properties, href)
        has_own_sign = any(child.get(f"{W}customMarkFollows") in ("1", "true", "on") for child in run)
        for child in run:
            if not has_own_sign or local(child) not in ("t", "sym"):
                self._piece(child, look, href)

    def _piece(self, element: Element, look: _Look, href: str) -> None:
        """Read what stands in a run."""
        name = local(element)
        if name in ("t", "delText"):
            self._add(symbols.plain(_RAW_TABS.sub(" ", element.text or ""), look.font), look, href)
        elif name in _GLYPHS:
            self._add(_GLYPHS[name], look, href)
        elif name == "br":
            self._add(LINE_BREAK if element.get(f"{W}type", "textWrapping") == "textWrapping" else "", look, href)
        elif name == "sym":
            self._add(self._symbol(element), look, href)
        elif name in _FIELD_PARTS:
            self._follow(element)
        elif name in ("footnoteReference", "endnoteReference"):
            self._note(element, name.removesuffix("Reference"))
        elif name == "commentReference":
            self._ranges.comment(element)
        else:
            self._walk(element, href)

    def _look(self, properties: Element | None, href: str) -> _Look:
        styles = self._around.styles
        if properties is None:
            return _Look(styles.look(None, self._style))
        is_link = bool(href or self._fields.href)
        kinds = styles.look(properties, self._style, is_link=is_link)
        self._losses[Loss.HIGHLIGHT] += coloured(properties)
        self._losses[Loss.CAPITALS] += bool(is_on(properties, "caps"))
        fonts = properties.find(f"{W}rFonts")
        font = "" if fonts is None else fonts.get(f"{W}ascii", "") or fonts.get(f"{W}hAnsi", "")
        change = properties.find(f"{W}rPrChange")
        if change is None:
            return _Look(kinds, font=font)
        was = styles.look(change.find(f"{W}rPr"), self._style, is_link=is_link)
        self._losses[Loss.FORMATTING] += was == kinds or not self._ranges.keeps_changes
        return _Look(kinds, change if was != kinds else None, was, font)

    def _symbol(self, element: Element) -> str:
        try:
            code = int(element.get(f"{W}char", "0"), 16)
        except ValueError:
            code = 0
        found = symbols.sign(code, element.get(f"{W}font", ""))
        self._losses[Loss.SYMBOL] += found == symbols.UNKNOWN
        return found

    def _follow(self, element: Element) -> None:
        if local(element) in _FIELD_PARTS:
            self._paragraph.sequence = self._fields.follow(element) or self._paragraph.sequence

    def _note(self, element: Element, sort: str) -> None:
        notes = self._around.notes.get(sort)
        text = notes.text(element.get(f"{W}id", "")) if notes is not None else ""
        start = self._ranges.noted()
        if not text:
            self._losses[Loss.NOTE] += 1
        elif self._ranges.is_deletion and not self._is_deleted_before():
            self._losses[Loss.DELETION] += 1
        else:
            self._paragraph.references.append(Reference(self._paragraph.length, MarkKind.FOOTNOTE, text, start))

    def _is_deleted_before(self) -> bool:
        """Whether the letter before this place is suggested to be taken out too."""
        return any(
            mark.kind is MarkKind.DELETION and mark.end == self._paragraph.length for mark in self._paragraph.letters
        )

    def _add(self, text: str, look: _Look, wrapped: str) -> None:
        text = self._around.cleaner.clean(_RAW_BREAKS.sub(" ", text))
        if not text:
            return
        paragraph, ranges = self._paragraph, self._ranges
        start, end = paragraph.add(text)
        form: set[Look] = {(kind, "") for kind in look.kinds}
        href = wrapped or self._fields.href
        link: set[Look] = {(MarkKind.LINK, href)} if href else set()
        looks = [*form, *link, *ranges.tracked(start, end), *ranges.commented()]
        paragraph.letters += [Mark(start, end, *one) for one in looks]
        if look.change is not None and ranges.keeps_changes:
            id_ = ranges.suggestion(look.change, start, end)
            paragraph.format_changes.append(
                FormatChange(start, end, id_, frozenset({(kind, "") for kind in look.was} | link))
            )
