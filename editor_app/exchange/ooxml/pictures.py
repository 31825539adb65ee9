"""The pictures of a document, whatever part points to them and however."""

import hashlib
import posixpath

from editor_app.document.model import Picture
from editor_app.exchange import pictures as files
from editor_app.exchange.losses import Loss, Losses
from editor_app.exchange.ooxml.package import Package, Relationship
from editor_app.exchange.ooxml.xml import BrokenPart
from editor_app.exchange.result import ExchangeError


class Pictures:
    """Reads the pictures of one document; `assets` are the bytes of those that can be shown, by digest."""

    def __init__(self, package: Package, losses: Losses) -> None:
        self.assets: dict[str, bytes] = {}
        self._package = package
        self._losses = losses
        self._known: dict[str, Picture] = {}

    def picture(self, relationship: Relationship | None, alternative: str) -> Picture:
        """Return the picture that a relationship leads to; where that cannot be shown, its place is kept."""
        if relationship is None:
            self._losses.name(Loss.NOT_SHOWN, "?")
            return Picture(alternative=alternative)
        if relationship.is_external:
            self._losses[Loss.OUTSIDE] += 1
            return Picture(alternative=alternative, source=relationship.target)
        known = self._known.get(relationship.target)
        if known is None:
            known = self._known[relationship.target] = self._read(relationship.target)
        if not known.digest:
            self._losses.name(Loss.NOT_SHOWN, known.source)
        return Picture(known.digest, known.width, known.height, alternative=alternative, source=known.source)

    def _read(self, target: str) -> Picture:
        try:
            file = files.read(self._package.read(target))
        except (BrokenPart, ExchangeError):
            return Picture(source=posixpath.basename(target))
        digest = hashlib.sha256(file.data).hexdigest()
        self.assets[digest] = file.data
        return Picture(digest, file.width, file.height)
