"""HTML from the clipboard: its meaning as a document, its dress left behind, nothing of what it names loaded."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from editor_app.document.model import Block, Document, MarkKind, Table
from editor_app.exchange.cleaning import Cleaner
from editor_app.exchange.losses import Losses
from editor_app.exchange.result import ExchangeError, Imported
from editor_app.exchange.web import office, parsing
from editor_app.exchange.web.blocks import BlockReader, Reading
from editor_app.exchange.web.found import Found, as_heading
from editor_app.exchange.web.images import Images
from editor_app.exchange.web.notes import notes
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.workflow.article import Content

SIZE_LIMIT = 32_000_000
"""Characters of what is pasted, with the pictures that it holds itself."""

_SPACES = QT_TRANSLATE_NOOP("exchange", "Рядов пробелов стало одним: {count}.")
_NOT_LOADED = QT_TRANSLATE_NOOP("exchange", "Картинок не загружено, оставлено их место: {count}.")


class PastedReader:
    """Reads one piece of HTML; afterwards `warnings` says what was changed, `assets` has its pictures by digest."""

    def __init__(self) -> None:
        self._cleaner = Cleaner()
        self._losses = Losses()
        self._counts: Counter[str] = Counter()
        self._images = Images(self._losses, self._cleaner, tells_outside=False)

    def read(self, html: str) -> Document:
        """Return what the HTML says. Raises `ExchangeError` when it is too large, too deep or holds nothing."""
        if len(html) > SIZE_LIMIT:
            raise ExchangeError(QT_TRANSLATE_NOOP("exchange", "Разметка не взята: её больше 32 МБ."))
        root = parsing.parse(html)
        office.tidy(root, self._counts)
        found = BlockReader(Reading(self._losses, self._cleaner, self._images, notes(root), top=1)).read(root)
        document = Document(tuple(_part(part) for part in found))
        self._counts["pictures"] += sum(_is_elsewhere(block) for block in document.blocks)
        return document

    @property
    def assets(self) -> Mapping[str, bytes]:
        """The files of the pictures that the HTML held itself."""
        return self._images.assets

    def warnings(self) -> tuple[Message, ...]:
        """What was cleaned and what was not taken, in words."""
        own = ((_SPACES, self._counts["spaces"]), (_NOT_LOADED, self._counts["pictures"]))
        said = (message.with_values(count=count) for message, count in own if count)
        return (*self._cleaner.warnings(), *self._losses.warnings(), *said)


def read(data: bytes) -> Imported:
    """Read HTML in UTF-8 as files are read. Raises `ExchangeError` as `PastedReader.read` does."""
    reader = PastedReader()
    document = reader.read(data.decode("utf-8", "surrogatepass"))
    return Imported(Content(body=document), warnings=reader.warnings(), assets=reader.assets)


def _is_elsewhere(block: Block) -> bool:
    return block.picture is not None and not block.picture.digest


def _part(found: Found) -> Block | Table:
    """Return a part, as the heading that it is; that it is bold goes without saying there."""
    part = as_heading(found, 1)
    if not found.depth or not isinstance(part, Block):
        return part
    return replace(part, marks=tuple(mark for mark in part.marks if mark.kind is not MarkKind.BOLD))
