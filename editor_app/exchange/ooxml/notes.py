"""Footnotes and endnotes as plain text, for a document keeps of a note what it says."""

from typing import TYPE_CHECKING

from editor_app.document.model import Mark, MarkKind
from editor_app.exchange.losses import Loss, Losses
from editor_app.exchange.ooxml.xml import Element, W

if TYPE_CHECKING:
    from editor_app.exchange.ooxml.inline import InlineReader
    from editor_app.exchange.ooxml.paragraph import Paragraph

NOTES = {"footnote": "footnotes", "endnote": "endnotes"}
"""What a note is called, and the part that holds those of its sort."""

BOOKMARK = "_GrankiNote"
"""How the names of our bookmarks begin that keep what words a note is about; Word hides one with a low line first."""

_FORMS = frozenset(
    {MarkKind.BOLD, MarkKind.ITALIC, MarkKind.UNDERLINE, MarkKind.STRIKE, MarkKind.SUPERSCRIPT, MarkKind.SUBSCRIPT}
)


class Notes:
    """The texts of the notes of one sort, by id."""

    def __init__(self, root: Element | None, inline: "InlineReader", losses: Losses) -> None:
        self._notes = {} if root is None else {note.get(f"{W}id", ""): note for note in root}
        self._inline = inline
        self._losses = losses

    def text(self, id_: str) -> str:
        """Return what a note says, its paragraphs parted by line feeds; empty for one that is not there."""
        note = self._notes.get(id_)
        return "" if note is None else "\n".join(told(note, self._inline, self._losses))


def told(element: Element, inline: "InlineReader", losses: Losses) -> list[str]:
    """Return the paragraphs below an element as plain text, and count what they lose by that."""
    said = [inline.read(paragraph) for paragraph in element.iter(f"{W}p")]
    losses[Loss.PLAIN_NOTE] += any(mark.kind in _FORMS for each in said for mark in each.letters)
    losses[Loss.PICTURE] += sum(len(each.pictures) for each in said)
    return [text for each in said if (text := _with_addresses(each).strip())]


def _with_addresses(paragraph: "Paragraph") -> str:
    """Return a text with the address of each link behind its words, unless they are the address."""
    text = paragraph.text
    links: list[Mark] = []
    for mark in paragraph.letters:
        if mark.kind is MarkKind.LINK:
            if links and links[-1].end == mark.start and links[-1].value == mark.value:
                mark = Mark(links.pop().start, mark.end, MarkKind.LINK, mark.value)
            links.append(mark)
    for mark in reversed(links):
        if mark.span.of(text).strip().rstrip("/") not in mark.value:
            text = f"{text[: mark.end]} ({mark.value}){text[mark.end :]}"
    return text
