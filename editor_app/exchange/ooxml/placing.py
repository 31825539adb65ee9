"""Putting what was read in the places of an article: headline, deck, lead, body."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from editor_app.document.model import LINE_BREAK, Block, BlockKind, Document, Mark, MarkKind, Table
from editor_app.document.suggestions import Suggestion, ids
from editor_app.document.verdicts import Verdict, original, resolved
from editor_app.exchange.losses import Loss, Losses
from editor_app.exchange.ooxml.revisions import Revisions
from editor_app.exchange.ooxml.styled import StyledBlock
from editor_app.exchange.ooxml.styles import HEADINGS, Part
from editor_app.exchange.titles import is_genre, is_title
from editor_app.workflow.comments import About, Thread
from editor_app.workflow.proposals import Proposal, Slot

_KEPT = (MarkKind.COMMENT, MarkKind.INSERTION, MarkKind.DELETION)
"""Marks of a field that become something of the article."""
_SLOTS = {Part.HEADLINE: Slot.HEADLINE, Part.DECK: Slot.DECK, Part.LEAD: Slot.LEAD}
_ABOUT = {Part.HEADLINE: About.HEADLINE, Part.DECK: About.DECK, Part.LEAD: About.LEAD}
_FIRST = 5
"""Paragraphs among which the title that a document tells of itself is looked for."""
_SHORTEST_LEAD = 80
"""Characters from which a bold paragraph below the headline is the lead and no heading."""


@dataclass(slots=True)
class Placed:
    """The parts of an article; `fields` are the blocks of those that are more than body."""

    fields: dict[Part, Block] = field(default_factory=dict)
    parts: list[Block | Table] = field(default_factory=list)

    def text(self, part: Part, losses: Losses) -> str:
        """Return the text of a field as it stands, whatever is suggested in it."""
        block = self.fields.get(part)
        if block is None:
            return ""
        told = [mark for mark in block.marks if mark.kind not in _KEPT and not _is_whole(mark, block)]
        losses[Loss.NOTE] += sum(mark.kind is MarkKind.FOOTNOTE for mark in told)
        losses[Loss.FIELD_FORM] += sum(mark.kind is not MarkKind.FOOTNOTE for mark in told)
        return _line(part, original(Document((block,))))

    def proposals(self, revisions: Revisions) -> Iterator[Proposal]:
        """Yield what each person suggests in a field, as the whole that it comes to without what others suggest."""
        for part, slot in _SLOTS.items():
            written = Document((self.fields[part],)) if part in self.fields else Document()
            by: dict[str, list[Suggestion]] = {}
            for id_ in sorted(ids(written)):
                suggestion = revisions.known(id_)
                by.setdefault(suggestion.author, []).append(suggestion)
            for author, own in by.items():
                value = _line(part, original(resolved(written, [each.id for each in own], Verdict.ACCEPT)))
                if value != _line(part, original(written)):
                    yield Proposal("", author, max(each.when for each in own), slot, value)

    def anchored(self, threads: Sequence[Thread], whole: Collection[str], losses: Losses) -> tuple[Thread, ...]:
        """Return the threads with what they are about and what that says; `whole` are about the whole article."""
        about: dict[str, About] = {}
        quotes: dict[str, list[str]] = {}
        fields = ((_ABOUT[part], block) for part, block in self.fields.items())
        body = ((About.PASSAGE, block) for block in Document(tuple(self.parts)).blocks)
        for place, block in (*body, *fields):
            for mark in block.marks:
                if mark.kind is MarkKind.COMMENT and about.setdefault(mark.value, place) is place:
                    quotes.setdefault(mark.value, []).append(mark.span.of(block.text))
        losses[Loss.PLACE] += sum(thread.id not in about and thread.id not in whole for thread in threads)
        return tuple(
            replace(
                thread, about=about.get(thread.id, About.ARTICLE), quote=" ".join(quotes.get(thread.id, ())).strip()
            )
            for thread in threads
        )


def _line(part: Part, field: Document) -> str:
    return field.text if part is Part.LEAD else field.text.replace(LINE_BREAK, " ")


def placed(row: Sequence[StyledBlock | Table], title: str) -> Placed:
    """Put parts in their places; what comes a second time as headline, deck or lead is body.

    `title` is what the document says of itself: the headline where one of its first paragraphs says the same.
    """
    made = Placed()
    has_text = False
    for part in row:
        if isinstance(part, Table):
            made.parts.append(part)
        elif part.part is not None and part.part not in made.fields and not (has_text and part.part is Part.DECK):
            made.fields[part.part] = part.block
        elif not part.is_blank or part.part is None:
            made.parts.append(part.as_body())
            has_text = True
    if Part.HEADLINE not in made.fields and (place := _headline_place(made.parts, title)) is not None:
        made.fields[Part.HEADLINE] = _taken(made.parts, place)
        if Part.LEAD not in made.fields and _is_lead(made.parts, place):
            made.fields[Part.LEAD] = _taken(made.parts, place)
    return made


def _taken(parts: list[Block | Table], place: int) -> Block:
    taken = parts.pop(place)
    assert isinstance(taken, Block)  # noqa: S101 - only blocks of words are ever chosen
    return taken


def _headline_place(parts: Sequence[Block | Table], title: str) -> int | None:
    """Return which block of a document without a title style is its headline: the first that can be, if any."""
    words = [
        (place, part)
        for place, part in enumerate(parts)
        if isinstance(part, Block) and part.kind not in (BlockKind.PICTURE, BlockKind.RULE)
    ]
    for place, block in words[:_FIRST]:
        if title and _bare(block.text) == _bare(title):
            return place
    if len(words) > 1 and is_genre(words[0][1].text):
        words = words[1:]
    if not words:
        return None
    place, first = words[0]
    if any(mark.kind in (MarkKind.LINK, MarkKind.FOOTNOTE) or mark.kind.is_suggestion for mark in first.marks):
        return None  # a headline has no room for them, and the line may still be none
    is_heading = first.kind in HEADINGS[:2]
    is_line = first.kind is BlockKind.PARAGRAPH and len(words) > 1 and is_title(first.text)
    return place if is_heading or is_line else None


def _is_lead(parts: Sequence[Block | Table], place: int) -> bool:
    """Whether the paragraph at a place, the first below the headline, is the lead: sentences in bold, and no others."""
    below = parts[place : place + 2]
    if len(below) < 2 or not all(isinstance(part, Block) for part in below):
        return False
    first, second = (part for part in below if isinstance(part, Block))
    is_long = len(first.text) >= _SHORTEST_LEAD and not is_title(first.text)
    return first.kind is BlockKind.PARAGRAPH and is_long and _is_bold(first) and not _is_bold(second)


def _is_bold(block: Block) -> bool:
    return any(mark.kind is MarkKind.BOLD and _is_whole(mark, block) for mark in block.marks)


def _is_whole(mark: Mark, block: Block) -> bool:
    """Whether a mark covers all words of a block, and so is the look of its role."""
    return not block.text[: mark.start].strip() and not block.text[mark.end :].strip()


def _bare(text: str) -> str:
    return " ".join(text.split()).casefold()
