"""Making an article of what was read: its headline, deck and lead in places of their own, the rest its body."""

from collections.abc import Sequence
from dataclasses import replace

from editor_app.document.model import LINE_BREAK, Block, BlockKind, Document, MarkKind
from editor_app.exchange.titles import is_genre, is_title
from editor_app.exchange.web.found import Found, as_heading
from editor_app.exchange.web.whitespace import one_line
from editor_app.workflow.article import Content


def composed(found: Sequence[Found], headline: str) -> Content:
    """Put blocks in their places; a first `h1` is the headline when nothing else is."""
    places: dict[str, str] = {}
    rest: list[Found] = []
    for part in found:
        same = one_line(part.text.replace(LINE_BREAK, " "))
        if part.depth == 1 and same and (same == headline or not (headline or rest)):
            headline = headline or same
        elif part.part and part.part not in places and part.text and _is_paragraph(part):
            places[part.part] = part.text
        else:
            rest.append(part)
    top = 1 if any(part.depth == 1 for part in rest) else 2
    deck = places.get("deck", "").replace(LINE_BREAK, " ")
    return Content(headline, deck, places.get("lead", ""), Document(tuple(as_heading(part, top) for part in rest)))


def _is_paragraph(found: Found) -> bool:
    return isinstance(found.block, Block) and found.block.kind is BlockKind.PARAGRAPH


def guessed(content: Content) -> Content:
    """Take the first line of a text without a headline for one where it looks like it; a genre above it stays."""
    parts = content.body.parts
    place = 1 if len(parts) > 1 and isinstance(parts[0], Block) and is_genre(parts[0].text) else 0
    first = parts[place] if len(parts) > place + 1 else None
    if content.headline or not isinstance(first, Block) or first.kind is not BlockKind.PARAGRAPH:
        return content
    if not is_title(first.text) or any(mark.kind is MarkKind.LINK for mark in first.marks):
        return content
    headline = first.text.replace(LINE_BREAK, " ")
    return replace(content, headline=headline, body=Document((*parts[:place], *parts[place + 1 :])))
