"""Drawings: following what a picture says of itself in words, down to the picture itself."""

import re
from collections.abc import Mapping

from editor_app.document.model import Picture
from editor_app.exchange.ooxml.package import Relationship
from editor_app.exchange.ooxml.pictures import Pictures
from editor_app.exchange.ooxml.xml import Element, R

_BREAKS = re.compile("[\r\n\t\u2028\u2029]+")
_LEADING = ("embed", "id", "link", "href")
"""Attributes that name the relationship of a picture; where it is in the file and elsewhere too, the file's counts."""


class Drawings:
    """Follows the elements of drawings, DrawingML's and VML's, in their order."""

    def __init__(self, pictures: Pictures, relationships: Mapping[str, Relationship]) -> None:
        self._pictures = pictures
        self._relationships = relationships
        self._alternative = ""

    def follow(self, element: Element, name: str) -> Picture | None:
        """Return the picture that an element of this name is; the words that stand for it come before it."""
        match name:
            case "drawing" | "pict":
                self._alternative = ""
            case "docPr" | "cNvPr":
                self._alternative = _line(element.get("descr") or element.get("title")) or self._alternative
            case "shape" | "rect":
                self._alternative = _line(element.get("alt")) or self._alternative
            case "blip" | "imagedata":
                ids = [id_ for key in _LEADING if (id_ := element.get(R + key))]
                found = next((self._relationships[id_] for id_ in ids if id_ in self._relationships), None)
                return self._pictures.picture(found, self._alternative)
        return None


def _line(text: str | None) -> str:
    return _BREAKS.sub(" ", text or "").strip()


def is_rule(element: Element, name: str) -> bool:
    """Whether an element is the line across the page that Word draws."""
    return name == "rect" and any(key.endswith("}hr") and state in ("t", "true") for key, state in element.items())
