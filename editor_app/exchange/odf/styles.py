"""Styles of an OpenDocument text: how letters look, and what a paragraph or a list means."""

from collections.abc import Iterator

from editor_app.exchange.ooxml.xml import Element

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"

_DEEPEST = 32
"""Styles that one is based on, one on the other."""
_MEANINGS = {"Title": "h1", "Subtitle": "deck", "Quotations": "blockquote", "Preformatted_20_Text": "pre"}


class Styles:
    """The styles of the parts of one text."""

    def __init__(self, *roots: Element) -> None:
        self._styles: dict[tuple[str, str], Element] = {}
        self._lists: dict[str, Element] = {}
        for root in roots:
            for style in root.iter(f"{STYLE}style"):
                self._styles[style.get(f"{STYLE}family", ""), style.get(f"{STYLE}name", "")] = style
            for style in root.iter(f"{TEXT}list-style"):
                self._lists[style.get(f"{STYLE}name", "")] = style

    def looks(self, family: str, name: str, before: frozenset[str]) -> frozenset[str]:
        """Return the elements that letters of a style are in, where they were in those `before` around it."""
        looks = before
        for style in reversed(list(self._chain(family, name))):
            properties = style.find(f"{STYLE}text-properties")
            if properties is not None:
                for tag, is_on in _told(properties):
                    looks = looks | {tag} if is_on else looks - {tag}
        return looks

    def meaning(self, name: str) -> str:
        """Return what a paragraph of a style is: an element, `deck`, or nothing special."""
        for style in self._chain("paragraph", name):
            known = _MEANINGS.get(style.get(f"{STYLE}name", ""))
            if known:
                return known
        return _MEANINGS.get(name, "")

    def is_numbered(self, name: str, level: int) -> bool:
        """Whether a list of a style has numbers at a level, 1 the outermost."""
        style = self._lists.get(name)
        if style is None:
            return False
        numbers = style.iterfind(f"{TEXT}list-level-style-number")
        return any(
            number.get(f"{TEXT}level") == str(level) and bool(number.get(f"{STYLE}num-format")) for number in numbers
        )

    def _chain(self, family: str, name: str) -> Iterator[Element]:
        for _ in range(_DEEPEST):
            style = self._styles.get((family, name))
            if style is None:
                return
            yield style
            name = style.get(f"{STYLE}parent-style-name", "")


def _told(properties: Element) -> Iterator[tuple[str, bool]]:
    weight = properties.get(f"{FO}font-weight")
    if weight is not None:
        yield "b", weight == "bold" or (weight.isdecimal() and int(weight[:4]) >= 600)
    slant = properties.get(f"{FO}font-style")
    if slant is not None:
        yield "i", slant in ("italic", "oblique")
    for tag, name in (("u", "text-underline-style"), ("s", "text-line-through-style")):
        line = properties.get(f"{STYLE}{name}")
        if line is not None:
            yield tag, line != "none"
    position = properties.get(f"{STYLE}text-position")
    if position is not None:
        up = position.split(" ")[0]
        yield "sup", up == "super" or (up.rstrip("%").isdecimal() and up != "0%")
        yield "sub", up == "sub" or up.startswith("-")
