"""A content worked over as a whole: typeset, or freed of what is certainly wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from editor_app.document.edits import Rewrite, rewritten
from editor_app.proofreading.fixing import fixed
from editor_app.text.edits import Edit, applied, between

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor_app.proofreading.engine import Engine
    from editor_app.proofreading.fixing import Fix
    from editor_app.proofreading.typesetting import Typesetter
    from editor_app.workflow.article import Content


@dataclass(frozen=True, slots=True)
class Fixed:
    """A text of the content and what was corrected in it."""

    text: str
    fixes: tuple[Fix, ...]


def typeset(content: Content, typesetter: Typesetter) -> Content:
    """Return the content in the typography of the house; its form stays as it is."""
    return edited(content, lambda text: list(between(text, typesetter.typeset(text))))


def fix(content: Content, engine: Engine) -> tuple[Content, list[Fixed]]:
    """Return the content with what is certain corrected, and the corrections text by text."""
    told: list[Fixed] = []

    def rewrite(text: str) -> list[Edit]:
        fixes = fixed(engine, text)[1]
        if fixes:
            told.append(Fixed(text, tuple(fixes)))
        return [Edit(each.finding.span, each.right) for each in fixes]

    return edited(content, rewrite), told


def texts(content: Content) -> Iterator[str]:
    """Yield every text that `edited` rewrites, empty ones left out."""
    whole = (content.headline, content.deck, content.lead, *(block.text for block in content.body.blocks))
    yield from filter(None, whole)


def edited(content: Content, rewrite: Rewrite) -> Content:
    """Return the content with each of its texts edited as `rewrite` tells; its form stays as it is."""

    def line(text: str) -> str:
        return applied(text, rewrite(text))

    return replace(
        content,
        headline=line(content.headline),
        deck=line(content.deck),
        lead=line(content.lead),
        body=rewritten(content.body, rewrite),
    )
