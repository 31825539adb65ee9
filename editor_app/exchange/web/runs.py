"""The words of a block as elements of HTML: marks that nest, signs of footnotes, the language of a passage."""

from collections.abc import Iterator
from html import escape

from editor_app.document.model import LINE_BREAK, Block, Mark, MarkKind
from editor_app.exchange.cleaning import without_control
from editor_app.exchange.languages import languages
from editor_app.exchange.links import address
from editor_app.exchange.segments import Segment, segments
from editor_app.exchange.web.notes import NOTED
from editor_app.exchange.web.whitespace import one_line

RUSSIAN = "ru"

MARK_TAGS = {
    MarkKind.BOLD: "strong",
    MarkKind.ITALIC: "em",
    MarkKind.UNDERLINE: "u",
    MarkKind.STRIKE: "s",
    MarkKind.SUPERSCRIPT: "sup",
    MarkKind.SUBSCRIPT: "sub",
}
"""Elements of the marks, outermost first; a link is outside them all."""


def text(plain: str) -> str:
    """Return plain text as HTML text or attribute value, line breaks inside it as `br`."""
    return escape(without_control(plain)).replace(LINE_BREAK, "<br>").replace("\n", "<br>")


def attribute(plain: str) -> str:
    """Return plain text as the value of an attribute in double quotes, on one line."""
    return escape(one_line(without_control(plain).replace(LINE_BREAK, " ")))


class Runs:
    """Writes the words of blocks on a page in `language`; `notes` are the footnotes that they had so far."""

    def __init__(self, language: str) -> None:
        self.notes: list[str] = []
        self._language = language

    def element(self, tag: str, block: Block) -> str:
        """Return a block as one element, which says its language where all of it is in another."""
        pieces = self._foreign(block.text)
        spoken = {language for _, _, language in pieces}
        rest = "".join(" " * (end - start) for start, end, _ in pieces)
        if len(spoken) == 1 and len(rest) >= len(block.text.strip()) - len(pieces) + 1:
            return f'<{tag} lang="{spoken.pop()}">{self._words(block, [])}</{tag}>'
        return f"<{tag}>{self._words(block, pieces)}</{tag}>"

    def inline(self, block: Block) -> str:
        """Return the text of a block with its marks as elements, properly nested."""
        return self._words(block, self._foreign(block.text))

    def plain(self, said: str) -> str:
        """Return the text of a field, which has no marks."""
        return self.inline(Block(said.replace("\n", LINE_BREAK).replace("\u2029", LINE_BREAK)))

    def _foreign(self, said: str) -> list[tuple[int, int, str]]:
        pieces = ((start, end, language.partition("-")[0]) for start, end, language in languages(said))
        return [(start, end, language) for start, end, language in pieces if language != self._language]

    def _words(self, block: Block, foreign: list[tuple[int, int, str]]) -> str:
        pieces: list[str] = []
        opened: list[tuple[str, str]] = []
        notes = [mark for mark in block.marks if mark.kind is MarkKind.FOOTNOTE]
        numbers = {mark: len(self.notes) + place for place, mark in enumerate(sorted(notes, key=_end), start=1)}
        at = 0
        for segment in _cut(segments(block), foreign):
            around = [mark for mark in notes if mark.start <= at < mark.end]
            wanted = [("span", f' {NOTED}="note-{numbers[mark]}"') for mark in around]
            wanted += [("span", f' lang="{said}"') for start, end, said in foreign if start <= at < end]
            wanted += _elements(segment)
            shared = 0
            while shared < min(len(opened), len(wanted)) and opened[shared] == wanted[shared]:
                shared += 1
            pieces += _closing(opened[shared:])
            pieces += [f"<{name}{attributes}>" for name, attributes in wanted[shared:]]
            pieces.append(text(segment.text))
            opened = wanted
            at += len(segment.text)
            ended = sorted((mark for mark in around if mark.end == at), key=lambda mark: numbers[mark])
            if ended:
                pieces += [*_closing(opened), *(self._sign(mark, numbers[mark]) for mark in ended)]
                opened = []
        return "".join([*pieces, *_closing(opened)])

    def _sign(self, mark: Mark, number: int) -> str:
        self.notes.append(mark.value)
        return f'<sup><a id="sign-{number}" href="#note-{number}" role="doc-noteref">{number}</a></sup>'


def _end(mark: Mark) -> tuple[int, int, str]:
    return mark.end, mark.start, mark.value


def _closing(opened: list[tuple[str, str]]) -> Iterator[str]:
    return (f"</{name}>" for name, _ in reversed(opened))


def _cut(row: Iterator[Segment], foreign: list[tuple[int, int, str]]) -> Iterator[Segment]:
    """Yield segments, cut also where the language changes."""
    edges = sorted({edge for start, end, _ in foreign for edge in (start, end)})
    at = 0
    for segment in row:
        inside = [edge - at for edge in edges if 0 < edge - at < len(segment.text)]
        for start, end in zip([0, *inside], [*inside, len(segment.text)], strict=True):
            yield Segment(segment.text[start:end], segment.marks, segment.href)
        at += len(segment.text)


def _elements(segment: Segment) -> list[tuple[str, str]]:
    href = address(segment.href)
    found = [("a", f' href="{escape(href)}"')] if href else []
    return found + [(tag, "") for mark, tag in MARK_TAGS.items() if mark in segment.marks]
