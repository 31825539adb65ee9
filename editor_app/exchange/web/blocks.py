"""Walking elements of HTML into blocks of a document."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from urllib.parse import urljoin

from editor_app.document.model import LINE_BREAK, Block, BlockKind, Mark, MarkKind
from editor_app.exchange.cleaning import Cleaner
from editor_app.exchange.links import address
from editor_app.exchange.losses import Loss, Losses
from editor_app.exchange.web.parsing import Element
from editor_app.exchange.web.whitespace import folded

_MARKS = {
    **dict.fromkeys(("b", "strong"), MarkKind.BOLD),
    **dict.fromkeys(("i", "em", "cite", "dfn", "var"), MarkKind.ITALIC),
    **dict.fromkeys(("u", "ins"), MarkKind.UNDERLINE),
    **dict.fromkeys(("s", "strike", "del"), MarkKind.STRIKE),
    "sup": MarkKind.SUPERSCRIPT,
    "sub": MarkKind.SUBSCRIPT,
}
_BLOCKS = frozenset(
    """
    address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td
    tfoot th thead tr ul caption
    """.split()
)
_SILENT = frozenset(
    """
    script style noscript template head title button select textarea input option datalist nav dialog link
    meta colgroup rp rt progress meter
    """.split()
)
_LOST = {
    "img": Loss.PICTURE,
    "picture": Loss.PICTURE,
    "svg": Loss.PICTURE,
    "canvas": Loss.PICTURE,
    "figcaption": Loss.CAPTION,
    "math": Loss.FORMULA,
    **dict.fromkeys(("iframe", "object", "embed", "video", "audio", "applet", "frameset"), Loss.SCRIPT),
}
_LISTS = {"ul": BlockKind.BULLET, "menu": BlockKind.BULLET, "ol": BlockKind.NUMBER}
_NOT_BOLD = re.compile(r"font-weight\s*:\s*(?:normal|400)", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """A block, the depth of its heading (1 to 6, 0 for none), and the part of an article its element names."""

    block: Block
    depth: int = 0
    part: str = ""


@dataclass(frozen=True, slots=True)
class _Place:
    """What surrounds the text that is being read."""

    kind: BlockKind = BlockKind.PARAGRAPH
    depth: int = 0
    part: str = ""
    lists: tuple[BlockKind, ...] = ()
    marks: frozenset[MarkKind] = frozenset()
    href: str = ""
    is_raw: bool = False
    in_paragraph: bool = False


@dataclass(slots=True)
class _Text:
    """The paragraph that is being gathered."""

    pieces: list[str] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    length: int = 0

    def add(self, text: str, place: _Place) -> None:
        start = self.length
        self.pieces.append(text)
        self.length += len(text)
        self.marks += [Mark(start, self.length, kind) for kind in place.marks]
        if place.href:
            self.marks.append(Mark(start, self.length, MarkKind.LINK, place.href))

    def block(self, place: _Place) -> Block:
        whole = "".join(self.pieces)
        text = whole.strip(f" {LINE_BREAK}")
        start = len(whole) - len(whole.lstrip(f" {LINE_BREAK}"))
        end = start + len(text)
        marks = tuple(
            replace(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start)
            for mark in self.marks
            if mark.start < end and mark.end > start
        )
        return Block(text, place.kind, marks, max(len(place.lists) - 1, 0) if place.kind.is_list else 0)


class BlockReader:
    """Reads elements into `found`.

    `is_foreign` says of a block element that it is no part of the article, `part_of` which part of one it names;
    addresses are taken relative to `base`.
    """

    def __init__(
        self,
        losses: Losses,
        cleaner: Cleaner,
        is_foreign: Callable[[Element], bool],
        part_of: Callable[[Element], str],
        base: str = "",
    ) -> None:
        self.found: list[Found] = []
        self._losses = losses
        self._cleaner = cleaner
        self._base = base
        self._is_foreign = is_foreign
        self._part_of = part_of
        self._text = _Text()
        self._open_item = -1
        """Index in `found` of the list item that is still open; -1 when none is."""

    def read(self, root: Element) -> list[Found]:
        """Add the blocks below an element to those found before, and return them all."""
        place = _Place(part=self._part_of(root))
        self._children(root, place)
        self._flush(place)
        return self.found

    def _children(self, element: Element, place: _Place) -> None:
        self._say(element.text or "", place)
        for child in element:
            name = child.tag.lower().rpartition(":")[2] if isinstance(child.tag, str) else ""
            if name in _LOST:
                self._losses[_LOST[name]] += 1
            elif name == "br":
                self._break(place)
            elif name in _BLOCKS:
                self._flush(place)
                if not _is_hidden(child) and not self._is_foreign(child):
                    self._block(child, name, place)
            elif name and name not in _SILENT and not _is_hidden(child):
                self._children(child, self._inner(child, name, place))
            self._say(child.tail or "", place)

    def _block(self, element: Element, name: str, place: _Place) -> None:
        inner = replace(place, in_paragraph=place.in_paragraph or name == "p")
        outer_item = self._open_item
        if name in _LISTS:
            inner = replace(place, lists=(*place.lists, _LISTS[name]), kind=BlockKind.PARAGRAPH)
            self._open_item = -1
        elif name == "li":
            lists = place.lists or (BlockKind.BULLET,)
            inner = replace(place, lists=lists, kind=lists[-1])
            self._open_item = -1
        elif len(name) == 2 and name[0] == "h" and name[1].isdecimal():
            inner = replace(inner, depth=int(name[1]))
        elif name == "blockquote":
            inner = replace(place, kind=BlockKind.QUOTE)
        elif name == "table":
            self._losses[Loss.TABLE] += 1
        inner = replace(inner, is_raw=place.is_raw or name == "pre", part=self._part_of(element) or place.part)
        self._children(element, inner)
        self._flush(inner)
        if name in _LISTS or name == "li":
            self._open_item = outer_item if name in _LISTS else -1

    def _inner(self, element: Element, name: str, place: _Place) -> _Place:
        if name in _MARKS and not (name in ("b", "strong") and _NOT_BOLD.search(element.get("style") or "")):
            return replace(place, marks=place.marks | {_MARKS[name]})
        if name == "a" and (written := (element.get("href") or "").strip()):
            href = address(urljoin(self._base, written) if self._base else written)
            self._losses[Loss.LINK] += not href
            return replace(place, href=href)
        return place

    def _say(self, text: str, place: _Place) -> None:
        if place.is_raw:
            text = text.replace("\r\n", "\n").replace("\n", LINE_BREAK)
        else:
            text = folded(text)
            if not self._text.length or self._text.pieces[-1][-1] in f" {LINE_BREAK}":
                text = text.lstrip(" ")
        text = self._cleaner.clean(text)
        if text:
            self._text.add(text, place)

    def _break(self, place: _Place) -> None:
        """Break the line; two breaks in text outside a paragraph element part two paragraphs."""
        if self._text.pieces and self._text.pieces[-1] == LINE_BREAK and not place.in_paragraph:
            self._flush(place)
        elif self._text.length:
            self._text.add(LINE_BREAK, place)

    def _flush(self, place: _Place) -> None:
        """End the paragraph. A second one in the same list item continues the item on a new line."""
        block = self._text.block(place)
        self._text = _Text()
        if not block.text.strip():
            return
        if not place.kind.is_list:
            self.found.append(Found(block, place.depth, place.part))
        elif self._open_item < 0:
            self._open_item = len(self.found)
            self.found.append(Found(block))
        else:
            before = self.found[self._open_item].block
            self.found[self._open_item] = Found(_continued(before, block))


def _continued(first: Block, second: Block) -> Block:
    shift = len(first.text) + 1
    marks = tuple(replace(mark, start=mark.start + shift, end=mark.end + shift) for mark in second.marks)
    return replace(first, text=first.text + LINE_BREAK + second.text, marks=first.marks + marks)


def _is_hidden(element: Element) -> bool:
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(_HIDDEN.search(element.get("style") or ""))
    )
