"""The text of an OpenDocument as elements of a page."""

import re
from collections.abc import Callable

from editor_app.exchange.losses import Loss, Losses
from editor_app.exchange.odf.styles import OFFICE, TEXT, Styles
from editor_app.exchange.ooxml.xml import Element

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_LINK = "{http://www.w3.org/1999/xlink}href"

_SPACE = re.compile(r"[ \t\r\n]+")
_REPEATED = 100
"""Cells and rows of one kind, and spaces, that are told by a number: more make no table of a text."""
_SILENT = frozenset(
    f"{TEXT}{name}"
    for name in (
        "tracked-changes", "sequence-decls", "variable-decls", "user-field-decls", "bookmark", "bookmark-start",
        "bookmark-end", "reference-mark-start", "reference-mark-end", "soft-page-break", "change", "change-start",
        "change-end", "toc-mark", "alphabetical-index-mark", "table-of-content-source", "note-citation",
    )
) | {
    f"{_TABLE}table-column", f"{_TABLE}table-columns", f"{_TABLE}covered-table-cell", f"{_DRAW}glue-point",
    f"{_SVG}title", f"{_SVG}desc",
}  # fmt: skip
_LOST = {
    f"{OFFICE}annotation": Loss.COMMENT,
    f"{_DRAW}object": Loss.OBJECT,
    f"{_DRAW}object-ole": Loss.OBJECT,
    f"{_DRAW}plugin": Loss.OBJECT,
    f"{TEXT}hidden-text": Loss.HIDDEN,
    f"{TEXT}hidden-paragraph": Loss.HIDDEN,
}


class Elements:
    """Makes elements of one text; the sources of its pictures are the names of their parts, after `cid:`."""

    def __init__(self, styles: Styles, losses: Losses, made: Callable[[str], Element]) -> None:
        self._styles = styles
        self._losses = losses
        self._made = made
        self._notes: list[Element] = []

    def page(self, text: Element) -> Element:
        """Return the root of a page with what an `office:text` says; its white space is as it is meant."""
        root = self._made("pre")
        self._losses[Loss.DELETION] += len(list(text.iter(f"{TEXT}deletion")))
        self._losses[Loss.INSERTION] += len(list(text.iter(f"{TEXT}insertion")))
        self._inside(text, root, frozenset(), ())
        if self._notes:
            around = self._made("ol")
            for note in self._notes:
                around.append(note)
            root.append(around)
        return root

    def _inside(self, element: Element, into: Element, looks: frozenset[str], lists: tuple[str, ...]) -> None:
        """Put what an element holds into an element of the page."""
        self._say(element.text, into, looks)
        for child in element:
            if isinstance(child.tag, str):
                self._one(child, into, looks, lists)
            self._say(child.tail, into, looks)

    def _one(self, child: Element, into: Element, looks: frozenset[str], lists: tuple[str, ...]) -> None:
        name = child.tag
        if name in _LOST:
            self._losses[_LOST[name]] += 1
        elif name in (f"{TEXT}p", f"{TEXT}h"):
            self._paragraph(child, into, lists)
        elif name == f"{TEXT}span":
            self._inside(child, into, self._styles.looks("text", child.get(f"{TEXT}style-name", ""), looks), lists)
        elif name in _SPACES:
            count = child.get(f"{TEXT}c", "1")
            self._add(_SPACES[name] * min(int(count) if count.isdecimal() else 1, _REPEATED), into, looks)
        elif name == f"{TEXT}list":
            self._list(child, into, (*lists, child.get(f"{TEXT}style-name") or (lists[-1] if lists else "")))
        elif name == f"{TEXT}note":
            self._note(child, into)
        elif name == f"{_DRAW}frame":
            self._frame(child, into, looks)
        elif name not in _SILENT:
            self._inside(child, self._same(child, into), looks, () if name == f"{_TABLE}table-cell" else lists)

    def _same(self, child: Element, into: Element) -> Element:
        """Return where to put what an element holds: into the same of a page, or where the element stands."""
        if child.tag not in _SAME:
            return into
        tag, attributes = _SAME[child.tag]
        return self._put(tag, into, {to: value for to, own in attributes.items() if (value := child.get(own))})

    def _paragraph(self, element: Element, into: Element, lists: tuple[str, ...]) -> None:
        style = element.get(f"{TEXT}style-name", "")
        meaning = self._styles.meaning(style)
        level = element.get(f"{TEXT}outline-level", "1")
        if element.tag == f"{TEXT}h":
            meaning = f"h{min(int(level), 6)}" if level.isdecimal() and level != "0" else "h1"
        is_title = meaning.startswith("h") or meaning == "deck"
        looks = frozenset[str]() if is_title else self._styles.looks("paragraph", style, frozenset())
        attributes = {"class": meaning} if meaning == "deck" else {}
        self._inside(element, self._put("p" if meaning in ("", "deck") else meaning, into, attributes), looks, lists)

    def _list(self, element: Element, into: Element, lists: tuple[str, ...]) -> None:
        if next(element.iter(f"{TEXT}h"), None) is not None:
            for item in element:  # headings with numbers are headings
                self._inside(item, into, frozenset(), lists[:-1])
            return
        around = self._put("ol" if self._styles.is_numbered(lists[-1], len(lists)) else "ul", into, {})
        for item in element:
            if isinstance(item.tag, str):
                self._inside(item, self._put("li", around, {}), frozenset(), lists)

    def _note(self, element: Element, into: Element) -> None:
        name = f"note-{len(self._notes) + 1}"
        sign = self._put("a", self._put("sup", into, {}), {"href": f"#{name}"})
        sign.text = str(len(self._notes) + 1)
        note = self._made("li")
        note.set("id", name)
        self._notes.append(note)
        for body in element.iter(f"{TEXT}note-body"):
            self._inside(body, note, frozenset(), ())

    def _frame(self, element: Element, into: Element, looks: frozenset[str]) -> None:
        picture = element.find(f"{_DRAW}image")
        box = element.find(f"{_DRAW}text-box")
        if box is not None:
            pictures = list(box.iter(f"{_DRAW}image"))
            self._inside(box, self._put("figure" if len(pictures) == 1 else "div", into, {}), looks, ())
        elif picture is not None:
            told = (element.findtext(f"{_SVG}{name}") for name in ("desc", "title"))
            alternative = next((said for said in told if said), "")
            source = (picture.get(_LINK) or "").removeprefix("./")
            address = source if ":" in source else f"cid:{source}"
            self._put("img", into, {"src": address, "alt": alternative})
        else:
            self._inside(element, into, looks, ())

    def _say(self, text: str | None, into: Element, looks: frozenset[str]) -> None:
        """Add text in which white space of any length is one space, as the format has it."""
        if text and into.tag not in _HOLDING:
            self._add(_SPACE.sub(" ", text), into, looks)

    def _add(self, text: str, into: Element, looks: frozenset[str]) -> None:
        if not looks:
            if len(into):
                into[-1].tail = (into[-1].tail or "") + text
            else:
                into.text = (into.text or "") + text
            return
        for tag in sorted(looks):
            into = self._put(tag, into, {})
        into.text = text

    def _put(self, tag: str, into: Element, attributes: dict[str, str]) -> Element:
        made = self._made(tag)
        for name, value in attributes.items():
            made.set(name, value)
        into.append(made)
        return made


_SPACES = {f"{TEXT}s": " ", f"{TEXT}tab": "\t"}
_HOLDING = frozenset({"pre", "ul", "ol", "li", "table", "thead", "tr", "td", "figure", "div"})
"""Elements that hold paragraphs: white space between those is for the eye of whoever reads the file."""


_SAME = {
    f"{TEXT}a": ("a", {"href": _LINK}),
    f"{TEXT}line-break": ("br", {}),
    f"{_TABLE}table": ("table", {}),
    f"{_TABLE}table-header-rows": ("thead", {}),
    f"{_TABLE}table-row": ("tr", {}),
    f"{_TABLE}table-cell": (
        "td",
        {"rowspan": f"{_TABLE}number-rows-spanned", "colspan": f"{_TABLE}number-columns-spanned"},
    ),
}
"""Elements that a page has too, and the attributes that say the same."""
