"""Putting captions and credits to their pictures."""

import re
from collections.abc import Iterable
from dataclasses import replace

from editor_app.document.model import Block, BlockKind, Picture, Table
from editor_app.exchange.ooxml.styled import StyledBlock

_CREDIT = re.compile(
    r"(?:\A|(?<=[.!?…»\"”)\s]))[\s(\[/|—–-]*"
    r"(?:Фото(?:графия|графии)?|Иллюстрация|Коллаж|Инфографика|Скриншот|Сурет(?:ті түсірген)?|Photo(?:\s+by)?)"
    r"\s*(?::|©|—|–|\s-\s)\s*(?P<credit>[^\s.:][^:\u2028]{0,100}?)[\s.)\]]*\Z",
    re.IGNORECASE,
)
_TABLE_ROWS = ("table", "таблица", "кесте")
"""Rows of numbers that count tables."""
_LONGEST_CREDIT = 120
"""Characters of a line of its own below a picture that can be its credit."""


def is_of_picture(sequence: str) -> bool:
    """Whether a caption of this row of numbers can belong to a picture."""
    return not sequence.casefold().startswith(_TABLE_ROWS)


def attached(row: Iterable[StyledBlock | Table]) -> list[StyledBlock | Table]:
    """Return a row of parts in which captions and credits are those of the pictures before them."""
    done: list[StyledBlock | Table] = []
    for part in row:
        last = done[-1] if done else None
        if isinstance(part, StyledBlock) and isinstance(last, StyledBlock) and last.block.picture is not None:
            captioned = _captioned(last.block, last.block.picture, part)
            if captioned is not None:
                done[-1] = replace(last, block=captioned)
                continue
        done.append(part)
    return done


def _captioned(block: Block, picture: Picture, part: StyledBlock) -> Block | None:
    """Return a picture with what the paragraph behind it says of it; None where that says nothing of it."""
    if part.is_credit and not picture.credit:
        return replace(block, picture=replace(picture, credit=part.block.text))
    found = _CREDIT.search(part.block.text)
    is_credit = (
        part.block.kind is BlockKind.PARAGRAPH
        and part.part is None
        and found is not None
        and not found.start()
        and len(part.block.text) <= _LONGEST_CREDIT
    )
    if not (is_credit and not picture.credit) and not (part.is_caption and not block.text):
        return None
    if block.text and found is not None:  # the line below a caption
        return replace(block, picture=replace(picture, credit=found["credit"].strip()))
    return _with_caption(block, picture, part.block)


def _with_caption(block: Block, picture: Picture, caption: Block) -> Block:
    """Return a picture with a caption; what is suggested about the end of the block is about the picture."""
    found = None if any(mark.kind.is_suggestion for mark in caption.marks) else _CREDIT.search(caption.text)
    end = len(caption.text[: found.start()].rstrip()) if found else len(caption.text)
    marks = [replace(mark, end=min(mark.end, end)) for mark in caption.marks if mark.start < end]
    marks += [replace(mark, start=end, end=end + 1) for mark in block.marks]
    if found:
        picture = replace(picture, credit=found["credit"].strip())
    return replace(block, text=caption.text[:end], marks=tuple(marks), picture=picture)
