"""What a comparison of two contents of an article says."""

from dataclasses import dataclass

from editor_app.document.model import Picture
from editor_app.i18n import Message
from editor_app.text.rows import Row

_NO_WORDS = Row("", "", ())


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, a row of a table or a caption as it was and as it is.

    `said` is what became of it besides its words. `pictures` are the picture as it was and as it is, where it is one.
    `unseen` tells what of the changes of its words the eye does not see; it is no change besides them.
    """

    row: Row = _NO_WORDS
    said: tuple[Message, ...] = ()
    pictures: tuple[Picture | None, Picture | None] = (None, None)
    unseen: tuple[Message, ...] = ()

    @property
    def is_changed(self) -> bool:
        """Whether the two sides differ."""
        return bool(self.said) or self.row.is_changed

    @property
    def changes(self) -> int:
        """How many changes a reader counts: runs of words that went or came, and each thing that is said."""
        return self.row.changes + len(self.said)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the article: the headline, the text, the tags."""

    title: Message
    passages: tuple[Passage, ...]
    is_talk: bool = False
    """What is said about the article, and not in it."""

    @property
    def is_changed(self) -> bool:
        """Whether anything in it differs."""
        return any(passage.is_changed for passage in self.passages)


@dataclass(frozen=True, slots=True)
class Comparison:
    """All parts of the article in the order of the sheet, those without words on both sides left out."""

    parts: tuple[Part, ...]

    @property
    def is_changed(self) -> bool:
        """Whether the two contents differ in anything that a writer wrote."""
        return any(part.is_changed for part in self.parts)

    @property
    def changes(self) -> int:
        """How many changes of the article a reader counts."""
        return sum(passage.changes for part in self.parts if not part.is_talk for passage in part.passages)

    @property
    def added(self) -> int:
        """How many words came in."""
        return sum(passage.row.added for passage in self._passages)

    @property
    def removed(self) -> int:
        """How many words went out."""
        return sum(passage.row.removed for passage in self._passages)

    @property
    def pictures(self) -> int:
        """In how many pictures something changed."""
        return sum(passage.is_changed for passage in self._passages if any(passage.pictures))

    @property
    def comments(self) -> int:
        """How many things were said about the article."""
        return sum(passage.changes for part in self.parts if part.is_talk for passage in part.passages)

    @property
    def _passages(self) -> list[Passage]:
        return [passage for part in self.parts for passage in part.passages]
