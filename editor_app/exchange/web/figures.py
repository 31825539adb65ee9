"""Figures of a page: a picture, its caption, and who took it."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import reduce
from typing import TYPE_CHECKING

from editor_app.document.model import Block, BlockKind
from editor_app.exchange.web.paragraph import continued
from editor_app.exchange.web.parsing import drop
from editor_app.exchange.web.whitespace import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor_app.document.model import Picture
    from editor_app.exchange.web.found import Found
    from editor_app.exchange.web.parsing import Element

_CREDIT = re.compile(r"(?:^|[\s_-])(?:credits?|copyrights?|photographer|photo-?(?:by|author|source))(?:$|[\s_-])")


def captioned(found: list[Found], captions: Sequence[Element], words: Callable[[Element], list[Found]]) -> list[Found]:
    """Give the last picture of a figure its caption and credit; without a picture a caption is a paragraph."""
    place = max((number for number, part in enumerate(found) if _picture(part) is not None), default=-1)
    if place < 0:
        return [*found, *(part for caption in captions for part in words(caption))]
    picture = _picture(found[place])
    credit = " ".join(said for caption in captions if (said := _credit(caption)))
    if picture is not None and credit:
        picture = replace(picture, credit=credit)
    parts = [part for caption in captions for part in words(caption)]
    blocks = [part.block for part in parts if isinstance(part.block, Block) and _picture(part) is None]
    caption = replace(reduce(continued, blocks), level=0) if blocks else Block()
    block = replace(caption, kind=BlockKind.PICTURE, picture=picture)
    return [*found[:place], replace(found[place], block=block), *found[place + 1 :]]


def _picture(part: Found) -> Picture | None:
    return part.block.picture if isinstance(part.block, Block) else None


def _credit(caption: Element) -> str:
    """Take the words out of a caption that say who took the picture."""
    for element in caption.iter():
        if isinstance(element.tag, str) and element is not caption and _CREDIT.search(element.get("class") or ""):
            said = one_line("".join(element.itertext()))
            drop(element)
            return said
    return ""
