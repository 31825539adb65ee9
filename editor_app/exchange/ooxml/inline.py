"""Walking one paragraph: runs, links, fields, tracked changes, whatever wraps them.

What is known to hold no text is left out by name; every other element is walked through, so that a wrapper never seen
before loses nothing.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from editor_app.document.model import LINE_BREAK, Block, BlockKind, Mark, MarkKind
from editor_app.exchange.cleaning import Cleaner
from editor_app.exchange.links import address
from editor_app.exchange.losses import Loss, Losses
from editor_app.exchange.ooxml import symbols
from editor_app.exchange.ooxml.comments import Comments
from editor_app.exchange.ooxml.drawings import Drawings, is_rule
from editor_app.exchange.ooxml.fields import Fields, linked, sequence
from editor_app.exchange.ooxml.notes import BOOKMARK, Notes
from editor_app.exchange.ooxml.package import Relationship
from editor_app.exchange.ooxml.pictures import Pictures
from editor_app.exchange.ooxml.revisions import TRACKED, Look, Revisions
from editor_app.exchange.ooxml.said import Reform, Said, Sign
from editor_app.exchange.ooxml.styles import Styles, coloured
from editor_app.exchange.ooxml.xml import Element, R, W, is_on, local

_RAW_TABS = re.compile(r"\t+")
_RAW_BREAKS = re.compile("[\r\n\u2029]+")
"""Breaks and tabs are elements; raw ones are the white space of the file."""
_GLYPHS = {"tab": "\t", "ptab": "\t", "cr": LINE_BREAK, "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_FIELD_PARTS = frozenset({"fldChar", "instrText", "delInstrText"})
_WITHOUT_TEXT = frozenset({"pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "trPr", "tcPr"})
_MOVES = frozenset({"moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"})
_BOOKMARKS = frozenset({"bookmarkStart", "bookmarkEnd"})
ANCHORS = frozenset({"commentRangeStart", "commentRangeEnd"}) | _MOVES | _BOOKMARKS
"""Elements that say where something begins or ends, and may stand between paragraphs too."""
_OBJECTS = frozenset({"chart", "relIds", "contentPart", "control", "movie", "lockedCanvas"})
"""Charts, diagrams, ink, forms, films and drawings that nobody can edit."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What paragraphs lean on. Without `revisions` tracked changes are accepted, and without `comments` not kept."""

    styles: Styles
    relationships: Mapping[str, Relationship]
    losses: Losses
    cleaner: Cleaner
    pictures: Pictures
    notes: Mapping[str, Notes] = field(default_factory=dict)
    comments: Comments | None = None
    revisions: Revisions | None = None


@dataclass(frozen=True, slots=True)
class _Look:
    """The meanings of a run, the change that gave them to it, and its font."""

    kinds: frozenset[MarkKind] = frozenset()
    change: Element | None = None
    was: frozenset[MarkKind] = frozenset()
    font: str = ""


class InlineReader:
    """Reads paragraphs one after the other; fields, comments and changes may begin in one and end in another."""

    def __init__(self, around: Surroundings, root: Element | None = None) -> None:
        self._around = around
        self._losses = around.losses
        self._fields = Fields(around.losses)
        self._said = Said()
        self._place = 0
        """Letters and ends of the paragraphs that were read before."""
        self._style = ""
        self._drawings = Drawings(around.pictures, around.relationships)
        self._changes: list[tuple[MarkKind, Element]] = []
        self._open_comments: dict[str, str] = {}
        self._bookmarks: dict[str, int] = {}
        self._noted: int | None = None
        """Where the words of the note begin whose bookmark has just ended."""
        self._placed: set[str] = set()
        self.wordless: set[str] = set()
        """Comments whose signs stand in paragraphs without words, and so are about the whole."""
        ends = () if root is None or around.comments is None else root.iter(f"{W}commentRangeEnd")
        self._to_end = {end.get(f"{W}id", "") for end in ends}

    def read(self, *paragraphs: Element, style: str = "") -> Said:
        """Return what a `w:p`, or several as one, say; `style` is the one that their letters take their look from."""
        self._said, self._style = Said(), style
        self._bookmarks.clear()
        for paragraph in paragraphs:
            self._inside(paragraph, "")
        self._said.stand_in()
        if not self._said.text.strip() and not self._said.pictures:
            self.wordless.update(sign.value for sign in self._said.signs)
        self._place += self._said.length + 1
        return self._said

    @property
    def place(self) -> int:
        """How many letters and ends of paragraphs were read."""
        return self._place

    def end(self, changes: Iterable[tuple[MarkKind, Element]]) -> list[Look]:
        """Return what is suggested about the end of the paragraph that was read last."""
        revisions = self._around.revisions
        found = [*self._changes, *changes]
        if revisions is None:
            return []
        return [(kind, revisions.suggestion(change, self._place - 1, self._place)) for kind, change in found]

    def anchor(self, element: Element) -> None:
        """Take note of where a comment, a move or the words of a note begin or end."""
        name, id_ = local(element), element.get(f"{W}id", "")
        if name in _BOOKMARKS:
            self._bookmark(element)
            return
        if name in _MOVES:
            if self._around.revisions is not None:
                self._around.revisions.move(element)
        elif name == "commentRangeEnd":
            self._open_comments.pop(id_, None)
            self._to_end.discard(id_)
        elif self._around.comments is not None and id_ in self._to_end:
            thread = self._around.comments.thread(id_)
            if thread is not None:
                self._open_comments[id_] = thread

    @contextmanager
    def changed(self, element: Element) -> Iterator[bool]:
        """Be inside a tracked change; False where what is in it is accepted as deleted."""
        kind = TRACKED[local(element)]
        if self._around.revisions is None:
            self._losses[Loss.INSERTION if kind is MarkKind.INSERTION else Loss.DELETION] += 1
            yield kind is MarkKind.INSERTION
            return
        self._changes.append((kind, element))
        yield True
        self._changes.pop()

    def _walk(self, element: Element, href: str) -> None:
        name = local(element)
        if name in _WITHOUT_TEXT:
            return
        if name in TRACKED:
            with self.changed(element) as is_read:
                self._inside(element if is_read else (), href)
        elif name in ANCHORS:
            self.anchor(element)
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
            self._said.boxed.append(element)
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
        said = self._said
        if len(element):
            before = (said.length, len(said.pictures), len(said.boxed), self._losses[Loss.OBJECT])
            self._inside(element[0], href)
            if before == (said.length, len(said.pictures), len(said.boxed), self._losses[Loss.OBJECT]):
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
        self._said.is_ruled |= is_rule(element, name)
        picture = self._drawings.follow(element, name)
        if picture is not None:
            place = self._place + self._said.length
            marks = tuple(Mark(0, 1, kind, id_) for kind, id_ in self._tracked(place, place))
            self._said.pictures.append((self._said.length, Block("", BlockKind.PICTURE, marks, picture=picture)))

    def _link(self, element: Element, name: str) -> str:
        """Return the address that a `w:hyperlink` or a simple field gives to what it wraps."""
        if name == "fldSimple":
            instruction = element.get(f"{W}instr", "")
            self._said.sequence = sequence(instruction) or self._said.sequence
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
            self._comment(element)
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
        self._losses[Loss.FORMATTING] += was == kinds or self._around.revisions is None
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
            self._said.sequence = self._fields.follow(element) or self._said.sequence

    def _note(self, element: Element, sort: str) -> None:
        notes = self._around.notes.get(sort)
        text = notes.text(element.get(f"{W}id", "")) if notes is not None else ""
        if not text:
            self._losses[Loss.NOTE] += 1
        elif any(kind is MarkKind.DELETION for kind, _ in self._changes) and not self._is_deleted_before():
            self._losses[Loss.DELETION] += 1
        else:
            self._said.signs.append(Sign(self._said.length, MarkKind.FOOTNOTE, text, self._noted))
        self._noted = None

    def _bookmark(self, element: Element) -> None:
        """Take note of the words of a note, whose sign stands behind the end of their bookmark."""
        id_ = element.get(f"{W}id", "")
        if local(element) == "bookmarkEnd":
            self._noted = self._bookmarks.pop(id_, None)
        elif element.get(f"{W}name", "").startswith(BOOKMARK):
            self._bookmarks[id_] = self._said.length

    def _is_deleted_before(self) -> bool:
        """Whether the letter before this place is suggested to be taken out too."""
        return any(mark.kind is MarkKind.DELETION and mark.end == self._said.length for mark in self._said.letters)

    def _comment(self, element: Element) -> None:
        """Place a comment that covers no words at the word before its sign."""
        comments = self._around.comments
        thread = comments.thread(element.get(f"{W}id", "")) if comments is not None else None
        if thread is None:
            self._losses[Loss.COMMENT] += 1
        elif thread not in self._placed:
            self._placed.add(thread)
            self._said.signs.append(Sign(self._said.length, MarkKind.COMMENT, thread))

    def _tracked(self, start: int, end: int) -> list[Look]:
        revisions = self._around.revisions
        if revisions is None:
            return []
        return [(kind, revisions.suggestion(change, start, end)) for kind, change in self._changes]

    def _add(self, text: str, look: _Look, wrapped: str) -> None:
        text = self._around.cleaner.clean(_RAW_BREAKS.sub(" ", text))
        if not text:
            return
        said, revisions = self._said, self._around.revisions
        start, end = said.add(text)
        form: set[Look] = {(kind, "") for kind in look.kinds}
        href = wrapped or self._fields.href
        link: set[Look] = {(MarkKind.LINK, href)} if href else set()
        looks = [*form, *link]
        if self._changes:
            looks += self._tracked(self._place + start, self._place + end)
        if self._open_comments:
            looks += [(MarkKind.COMMENT, thread) for thread in self._open_comments.values()]
            self._placed.update(self._open_comments.values())
        said.letters += [Mark(start, end, *one) for one in looks]
        if look.change is not None and revisions is not None:
            id_ = revisions.suggestion(look.change, self._place + start, self._place + end)
            said.reforms.append(Reform(start, end, id_, frozenset({(kind, "") for kind in look.was} | link)))
