"""What a reader makes of a file: the article's content, and everything it could not keep."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from editor_app.errors import Explained
from editor_app.i18n import Message
from editor_app.text.span import Span
from editor_app.workflow.article import Content


class ExchangeError(Explained):
    """A file cannot be read or written; nothing was changed."""


class Role(StrEnum):
    """What a part of a saved page that is not the article's text turned out to be."""

    NAVIGATION = "navigation"
    CAPTION = "caption"
    DATE = "date"
    BYLINE = "byline"
    """A line that gives author, outlet or tags, which went into the fields of their own."""
    FURNITURE = "furniture"
    """Buttons, counters and invitations among the text."""
    TAIL = "tail"


@dataclass(frozen=True, slots=True)
class Dropped:
    """A part that was recognised and left out; `span` is in code points of the file's decoded text."""

    role: Role
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Imported:
    """An imported file.

    `sections` are the site's own sections when its navigation was recognised. `warnings` name, for the user, what
    could not be understood or kept. `text` is the decoded text of a file that is text, in which the spans of `dropped`
    count; other files leave it empty. `assets` are the bytes of the content's pictures by digest, as
    `exchange.pictures` keeps them.
    """

    content: Content
    dropped: tuple[Dropped, ...] = ()
    sections: tuple[str, ...] = ()
    warnings: tuple[Message, ...] = ()
    text: str = ""
    assets: Mapping[str, bytes] = field(default_factory=dict)
