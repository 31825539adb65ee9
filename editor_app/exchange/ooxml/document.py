"""The parts of a document by what they are for, each read once; a damaged one costs itself and a warning."""

import posixpath
import re
from collections.abc import Mapping
from datetime import UTC, datetime

from editor_app.exchange.cleaning import Cleaner
from editor_app.exchange.losses import Loss, Losses
from editor_app.exchange.ooxml.comments import CommentParts, Comments
from editor_app.exchange.ooxml.inline import InlineReader, Surroundings
from editor_app.exchange.ooxml.notes import NOTES, Notes, told
from editor_app.exchange.ooxml.numbering import Numbering
from editor_app.exchange.ooxml.package import Package, refuse
from editor_app.exchange.ooxml.pictures import Pictures
from editor_app.exchange.ooxml.properties import Properties, properties
from editor_app.exchange.ooxml.ranges import Ranges
from editor_app.exchange.ooxml.revisions import Revisions
from editor_app.exchange.ooxml.styles import Styles
from editor_app.exchange.ooxml.xml import BrokenPart, Element, W, local
from editor_app.i18n import QT_TRANSLATE_NOOP

_MAIN = re.compile(r"word/document\d*\.xml")
_NO_MOMENT = datetime(1980, 1, 1, tzinfo=UTC)
"""The earliest that the zip file could tell of itself, where nothing in the document tells a time."""


class WordDocument:
    """One document: `body` is None for an empty one. `ExchangeError` where its main part cannot be read."""

    def __init__(self, package: Package, losses: Losses, cleaner: Cleaner) -> None:
        self._package = package
        self._losses = losses
        self._main = _main_part(package)
        try:
            root = package.xml(self._main)
        except BrokenPart as error:
            refuse(QT_TRANSLATE_NOOP("exchange", "В документе повреждён или отсутствует сам текст."), error)
        self.body: Element | None = root.find(f"{W}body")
        self.told: Properties = properties(package)
        self.styles = Styles(self._part("styles"))
        self.numbering = Numbering(self._part("numbering"))
        self.pictures = Pictures(package, losses)
        fallback = self.told.moment or _NO_MOMENT
        self.revisions = Revisions(fallback)
        self._cleaner = cleaner
        self.comments = self._comments(fallback)
        around = Surroundings(
            self.styles,
            package.relationships(self._main),
            losses,
            cleaner,
            self.pictures,
            self._notes(),
        )
        self.ranges = Ranges(losses, self.comments, self.revisions, root)
        self.inline = InlineReader(around, self.ranges)

    def count_the_rest(self) -> None:
        """Count what is in the file and not in its text: macros, and the margins that say something."""
        names = self._package.names()
        self._losses[Loss.MACRO] += any(name.endswith("vbaproject.bin") for name in names)
        for relationship in self._package.relationships(self._main).values():
            if relationship.kind in ("header", "footer") and not relationship.is_external:
                try:
                    root = self._package.xml(relationship.target)
                except BrokenPart:
                    self._losses.name(Loss.PART, posixpath.basename(relationship.target))
                    continue
                self._losses[Loss.MARGIN] += any(_is_said(element) for element in root.iter())

    def _part(self, kind: str) -> Element | None:
        """Return the root of the part that the main one points to as `kind`, or that lies where such parts do."""
        name = self._package.related(kind, self._main)
        usual = posixpath.join(posixpath.dirname(self._main), f"{kind}.xml")
        if name is None and usual.lower() not in self._package.names():
            return None
        try:
            return self._package.xml(name or usual)
        except BrokenPart:
            self._losses.name(Loss.PART, posixpath.basename(name or usual))
            return None

    def _plain(self, kind: str) -> InlineReader:
        """Return a reader for the paragraphs of a part whose text is kept as plain text."""
        part = self._package.related(kind, self._main) or f"word/{kind}.xml"
        relationships = self._package.relationships(part)
        pictures = Pictures(self._package, Losses())
        around = Surroundings(self.styles, relationships, self._losses, self._cleaner, pictures)
        return InlineReader(around, Ranges(self._losses))

    def _notes(self) -> Mapping[str, Notes]:
        return {sort: Notes(self._part(kind), self._plain(kind), self._losses) for sort, kind in NOTES.items()}

    def _comments(self, fallback: datetime) -> Comments:
        root = self._part("comments")
        if root is None:
            return Comments(CommentParts(None), {}, fallback)
        plain = self._plain("comments")
        texts = {comment.get(f"{W}id", ""): "\n".join(told(comment, plain, self._losses)) for comment in root}
        parts = CommentParts(root, *(self._part(f"comments{name}") for name in ("Extended", "Ids", "Extensible")))
        return Comments(parts, texts, fallback)


def _main_part(package: Package) -> str:
    """Return the name of the part with the text: the one that is pointed to, else one where such parts lie."""
    pointed, names = package.related("officeDocument"), package.names()
    if pointed is not None and pointed.lower() in names:
        return pointed
    return next((name for name in names if _MAIN.fullmatch(name)), "word/document.xml")


def _is_said(element: Element) -> bool:
    return local(element) in ("blip", "imagedata") or (local(element) == "t" and bool((element.text or "").strip()))
