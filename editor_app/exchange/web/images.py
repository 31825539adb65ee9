"""Pictures that a page shows: bytes that it holds itself are taken, of others the place and the address are kept."""

import base64
import binascii
import re
from hashlib import sha256
from urllib.parse import unquote, unquote_to_bytes, urljoin

from editor_app.document.model import Picture
from editor_app.exchange import pictures
from editor_app.exchange.attached import is_attached
from editor_app.exchange.cleaning import Cleaner
from editor_app.exchange.links import address
from editor_app.exchange.losses import Loss, Losses
from editor_app.exchange.result import ExchangeError
from editor_app.exchange.web.parsing import Element
from editor_app.exchange.web.tables import number_in

_SOURCES = ("src", "data-src", "data-original", "data-lazy-src", "data-lazy")
"""Where a page keeps the address of a picture; the first is a stand-in where the page loads pictures late."""
_DATA = re.compile(r"data:(?:image/[\w.+-]+)?[^,]{0,80}?(?P<base64>;base64)?,", re.IGNORECASE)
_SPY = 2
"""Pixels of a side up to which a picture is there to be counted and not to be seen."""
_EMOJI = 8
"""Code points of an emoji at most: the picture of one gives way to its sign."""


class Images:
    """The pictures of one file; `assets` has the bytes of those that were taken, by digest.

    `tells_outside`: those that lie elsewhere are among the losses.
    """

    def __init__(self, losses: Losses, cleaner: Cleaner, base: str = "", *, tells_outside: bool = True) -> None:
        self.assets: dict[str, bytes] = {}
        self._tells_outside = tells_outside
        self._losses = losses
        self._cleaner = cleaner
        self._base = base

    def take(self, element: Element) -> Picture | None:
        """Return the picture of an `img`; None for one that nobody sees, or that is damaged."""
        width, height = number_in(element.get("width")), number_in(element.get("height"))
        if 0 < width <= _SPY or 0 < height <= _SPY:
            return None
        alternative = " ".join(self._cleaner.clean(element.get("alt") or "").split())
        is_stand_in = False
        for source in self._sources(element):
            embedded = _DATA.match(source)
            if embedded is None:
                return Picture("", width, height, "", alternative, self._located(source))
            file = self._embedded(source[embedded.end() :], is_base64=bool(embedded["base64"]))
            is_stand_in = file is not None and min(file.width, file.height) <= _SPY
            if file is not None and not is_stand_in:
                digest = sha256(file.data).hexdigest()
                self.assets[digest] = file.data
                return Picture(digest, file.width, file.height, "", alternative)
        if is_stand_in:
            return None
        if element.get("src"):
            self._losses[Loss.PICTURE] += 1
            return None
        return Picture("", width, height, "", alternative) if alternative else None

    def _sources(self, element: Element) -> list[str]:
        written = [(element.get(name) or "").strip() for name in _SOURCES]
        first = (element.get("srcset") or element.get("data-srcset") or "").strip()
        return [source for source in (*written, first.split(" ")[0] if not first.startswith("data:") else "") if source]

    def _located(self, source: str) -> str:
        """Return an address for the writer's eye, or the name of a file that came with the page."""
        name = unquote(source)
        if is_attached(name):
            return name
        self._losses[Loss.OUTSIDE] += self._tells_outside
        return address(urljoin(self._base, source) if self._base else source)

    def _embedded(self, written: str, *, is_base64: bool) -> pictures.PictureFile | None:
        if len(written) > 2 * pictures.SIZE_LIMIT:
            return None
        try:
            raw = unquote_to_bytes(written)
            return pictures.read(base64.b64decode(raw) if is_base64 else raw)
        except (binascii.Error, ExchangeError):
            return None


def emoji(element: Element) -> str:
    """Return the emoji that a picture stands for, nothing for a picture of something else."""
    alternative = (element.get("alt") or "").strip()
    is_sign = 0 < len(alternative) <= _EMOJI and not any(letter.isalnum() or letter == " " for letter in alternative)
    return alternative if is_sign else ""
