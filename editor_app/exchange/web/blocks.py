"""Walking elements of HTML into blocks and tables of a document."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from urllib.parse import urljoin

from editor_app.document.model import LINE_BREAK, Block, BlockKind, MarkKind, Picture
from editor_app.exchange.cleaning import Cleaner
from editor_app.exchange.links import address
from editor_app.exchange.losses import Loss, Losses
from editor_app.exchange.web import tables
from editor_app.exchange.web.figures import captioned
from editor_app.exchange.web.found import Found, as_heading
from editor_app.exchange.web.images import Images, emoji
from editor_app.exchange.web.notes import NOTED, Notes
from editor_app.exchange.web.paragraph import Paragraph, Place, continued
from editor_app.exchange.web.parsing import Element, drop
from editor_app.exchange.web.vocabulary import BLOCKS, LISTS, LOST, SILENT, is_hidden, mark_kind
from editor_app.exchange.web.whitespace import folded

_FRAMES_DEEP = 8
"""Tables and figures within one another that are looked at as such; deeper ones only lay something out."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the readers of one file share.

    `is_foreign` says of a block element that it is no part of the article, `part_of` which part of one it names;
    addresses are taken relative to `base`; a heading of the depth `top` is the highest.
    """

    losses: Losses
    cleaner: Cleaner
    images: Images
    notes: Notes = field(default_factory=Notes)
    is_foreign: Callable[[Element], bool] = lambda _: False
    part_of: Callable[[Element], str] = lambda _: ""
    base: str = ""
    top: int = 2


class BlockReader:
    """Reads elements into `found`."""

    def __init__(self, reading: Reading) -> None:
        self.found: list[Found] = []
        self._reading = reading
        self._text = Paragraph()
        self._open_item = -1
        """Index in `found` of the list item that is still open; -1 when none is."""
        self._waiting: list[Found] = []
        """Pictures, tables and rules inside of a list, which come after it."""

    def read(self, root: Element, place: Place | None = None) -> list[Found]:
        """Add the blocks below an element to those found before, and return them all."""
        around = place or Place(part=self._reading.part_of(root))
        self._children(root, around)
        self._flush(around)
        self._add_waiting()
        return self.found

    def _children(self, element: Element, place: Place) -> None:
        self._say(element.text or "", place)
        for child in element:
            name = child.tag.lower().rpartition(":")[2] if isinstance(child.tag, str) else ""
            if child in self._reading.notes.said:
                said = self._reading.cleaner.clean(self._reading.notes.said[child])
                self._refer(said, place)
            elif name in LOST:
                self._reading.losses[LOST[name]] += 1
            elif name == "br":
                self._break(place)
            elif name == "img":
                self._image(child, place)
            elif name in BLOCKS:
                self._flush(place)
                if not (is_hidden(child) or child in self._reading.notes.texts or self._reading.is_foreign(child)):
                    _SPECIAL.get(name, BlockReader._inside)(self, child, name, place)
            elif name and name not in SILENT and not is_hidden(child):
                self._children(child, self._inner(child, name, place))
            self._say(child.tail or "", place)

    def _inside(self, element: Element, name: str, place: Place) -> None:
        """Read what stands in an element that is a paragraph, or holds paragraphs."""
        inner = replace(place, in_paragraph=place.in_paragraph or name == "p")
        outer_item = self._open_item
        if name in LISTS:
            inner = replace(place, lists=(*place.lists, LISTS[name]), kind=BlockKind.PARAGRAPH)
            self._open_item = -1
        elif name == "li":
            lists = place.lists or (BlockKind.BULLET,)
            inner = replace(place, lists=lists, kind=lists[-1])
            self._open_item = -1
        elif len(name) == 2 and name[0] == "h" and name[1].isdecimal():
            inner = replace(inner, depth=int(name[1]))
        elif name == "blockquote":
            inner = replace(place, kind=BlockKind.QUOTE)
        inner = replace(inner, is_raw=place.is_raw or name == "pre", part=self._reading.part_of(element) or place.part)
        self._children(element, inner)
        self._flush(inner)
        if name in LISTS or name == "li":
            self._open_item = outer_item if name in LISTS else -1
        if name in LISTS and not place.lists:
            self._add_waiting()

    def _inner(self, element: Element, name: str, place: Place) -> Place:
        noted = self._reading.notes.by_id.get(element.get(NOTED) or "")
        if noted:
            return replace(place, looks=place.looks | {(MarkKind.FOOTNOTE, self._reading.cleaner.clean(noted))})
        kind = mark_kind(element, name)
        if kind is not None:
            return replace(place, looks=place.looks | {(kind, "")})
        if name == "a" and (written := (element.get("href") or "").strip()):
            href = address(urljoin(self._reading.base, written) if self._reading.base else written)
            self._reading.losses[Loss.LINK] += not href
            return replace(place, href=href)
        return place

    def _say(self, text: str, place: Place) -> None:
        if place.is_raw:
            text = text.replace("\r\n", "\n").replace("\n", LINE_BREAK)
        else:
            text = folded(text)
            if self._text.ends_in_space:
                text = text.lstrip(" ")
        text = self._reading.cleaner.clean(text)
        if text:
            self._text.add(text, place)

    def _refer(self, said: str, place: Place) -> None:
        """Put a footnote where its sign stands: to the words that are named, else to the last one."""
        if not self._text.is_noted(said) and not self._text.note(said):
            self._say(f"({said})", place)

    def _break(self, place: Place) -> None:
        """Break the line; two breaks in text outside a paragraph element part two paragraphs."""
        if self._text.ends_in_break and not place.in_paragraph:
            self._flush(place)
        elif self._text.length:
            self._text.add(LINE_BREAK, place)

    def _image(self, element: Element, place: Place) -> None:
        sign = emoji(element)
        if sign:
            self._text.add(sign, place)
            return
        picture = None if is_hidden(element) else self._reading.images.take(element)
        if picture is not None:
            if not place.lists:
                self._flush(place)
            self._add(Found(Block(kind=BlockKind.PICTURE, picture=picture)), place)

    def _rule(self, _element: Element, _name: str, place: Place) -> None:
        self._add(Found(Block(kind=BlockKind.RULE)), place)

    def _figure(self, element: Element, name: str, place: Place) -> None:
        if place.frames >= _FRAMES_DEEP:
            self._inside(element, name, place)
            return
        captions = [caption for caption in element.iter("figcaption") if not is_hidden(caption)]
        for caption in captions:
            drop(caption)
        inner = replace(place, lists=(), kind=BlockKind.PARAGRAPH, frames=place.frames + 1)
        found = BlockReader(self._reading).read(element, inner)
        if captions and not found and next(element.iterdescendants(*LOST), None) is None:
            found = [Found(Block(kind=BlockKind.PICTURE, picture=Picture()))]
        self._reading.losses[Loss.CAPTION] += len(captions) if not found else 0
        for part in captioned(found, captions, self._words) if found else ():
            self._add(part, place)

    def _words(self, caption: Element) -> list[Found]:
        return BlockReader(self._reading).read(caption, Place())

    def _table(self, element: Element, _name: str, place: Place) -> None:
        inner = replace(place, frames=place.frames + 1, kind=BlockKind.PARAGRAPH, depth=0, in_paragraph=False)
        for caption in element.findall("caption"):
            self._inside(caption, "caption", replace(inner, lists=()))
            drop(caption)
        made = None
        if place.frames < _FRAMES_DEEP and not tables.is_layout(element):
            made = tables.table(element, lambda cell: self._cell(cell, replace(inner, lists=(), part="")))
        if made is not None and made.width * len(made.rows) > 1:
            self._add(Found(made), place)
            return
        self._reading.losses[Loss.TABLE] += next(element.iterdescendants("td"), None) is not None and made is None
        self._children(element, replace(place, frames=place.frames + 1))

    def _cell(self, element: Element, place: Place) -> tuple[Block, ...]:
        blocks: list[Block] = []
        for found in BlockReader(self._reading).read(element, place):
            heading = as_heading(found, self._reading.top)
            blocks += [heading] if isinstance(heading, Block) else heading.blocks
        return tuple(blocks) or (Block(),)

    def _add(self, found: Found, place: Place) -> None:
        (self._waiting if place.lists else self.found).append(found)

    def _add_waiting(self) -> None:
        self.found += self._waiting
        self._waiting = []

    def _flush(self, place: Place) -> None:
        """End the paragraph. A second one in the same list item continues the item on a new line."""
        block = self._text.block(place)
        self._text = Paragraph()
        if not block.text.strip():
            return
        if not place.kind.is_list:
            self.found.append(Found(block, place.depth, place.part))
            return
        before = self.found[self._open_item].block if self._open_item >= 0 else None
        if isinstance(before, Block):
            self.found[self._open_item] = Found(continued(before, block))
        else:
            self._open_item = len(self.found)
            self.found.append(Found(block))


_SPECIAL = {"hr": BlockReader._rule, "table": BlockReader._table, "figure": BlockReader._figure}
"""Elements that are no paragraph, and hold none."""
