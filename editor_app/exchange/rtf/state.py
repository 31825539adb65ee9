"""What a group of RTF inherits, and what the tables at the head of a file say."""

import codecs
import re
from dataclasses import dataclass, field

_CHARSETS = {
    77: "mac_roman", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
_CODE_PAGES = {10000: "mac_roman", 10007: "mac_cyrillic", 65001: "utf-8"}
_HEADING = re.compile(r"(?:heading|заголовок)\s*([1-9])", re.IGNORECASE)
_MEANINGS = {
    **dict.fromkeys(("title", "название", "заголовок"), "h1"),
    **dict.fromkeys(("subtitle", "подзаголовок"), "deck"),
    **dict.fromkeys(("quote", "quotations", "intense quote", "block text", "цитата", "выделенная цитата"), "quote"),
}


@dataclass(slots=True)
class State:
    """How letters look and where they go; a group begins with a copy of what is around it."""

    goes_to: str = "text"
    """`text`, the name of a destination that is looked at, or `nowhere`."""
    looks: frozenset[str] = frozenset()
    encoding: str = "cp1252"
    fallback: int = 1
    """How many letters behind a Unicode one stand for it in programs that know none."""
    hidden: bool = False
    href: str = ""
    is_optional: bool = False
    """Whether the group has begun with the sign that lets a reader pass over what it does not know."""


@dataclass(slots=True)
class Paragraph:
    """What is said about a paragraph before its end."""

    style: int = -1
    outline: int = -1
    level: int = 0
    is_item: bool = False
    is_numbered: bool = False
    in_table: bool = False


@dataclass(slots=True)
class Head:
    """Fonts and styles by number, as the head of the file names them."""

    encoding: str = "cp1252"
    fonts: dict[int, str] = field(default_factory=dict)
    styles: dict[int, str] = field(default_factory=dict)
    outlines: dict[int, int] = field(default_factory=dict)

    def code_page(self, number: int) -> None:
        """Take the encoding that the file names for all that no font says otherwise of."""
        self.encoding = _known(_CODE_PAGES.get(number, f"cp{number}"))

    def font(self, number: int, charset: int) -> None:
        """Take what a font is encoded in."""
        self.fonts[number] = _CHARSETS.get(charset, self.encoding)

    def meaning(self, paragraph: Paragraph) -> str:
        """Return what a paragraph is: `h1` to `h6`, `deck`, `quote`, or nothing special."""
        name = self.styles.get(paragraph.style, "").strip().casefold()
        heading = _HEADING.match(name)
        if heading is not None:
            return f"h{min(int(heading[1]), 6)}"
        outline = paragraph.outline if paragraph.outline >= 0 else self.outlines.get(paragraph.style, -1)
        if 0 <= outline < 6 and not paragraph.is_item:
            return f"h{outline + 1}"
        return _MEANINGS.get(name, "")


def _known(name: str) -> str:
    """Return an encoding where there is one of that name, else the Western one."""
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"
