"""The texts of files that commands work on, as `check` counts their code points."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from editor_app.proofreading.parts import PartRole
from editor_app.text.lines import LINE

if TYPE_CHECKING:
    from editor_app.exchange.formats import Formats
    from editor_app.workflow.article import Content


@dataclass(frozen=True, slots=True)
class Text:
    """What was read; `extracted` when it is not the decoded file itself but was taken out of a format such as DOCX.

    Only then is it known what the first lines are, as `roles`, and perhaps when the text was published.
    """

    text: str
    extracted: bool
    roles: tuple[PartRole, ...] = ()
    published: date | None = None


def read(formats: "Formats", path: Path) -> Text:
    """Read the text to check: of a plain file all of it, of any other what its reader understands.

    Raises `ExchangeError` for what cannot be read.
    """
    from editor_app.operations import importing

    imported = importing.read(formats, path)
    if imported.text:
        return Text(imported.text, extracted=False)
    content = imported.content
    published = content.published.date() if content.published else None
    return Text(content.text, extracted=True, roles=tuple(_roles(content)), published=published)


def _roles(content: "Content") -> Iterator[PartRole]:
    """Yield what the lines of `Content.text` before the body are."""
    parts = ((PartRole.HEADLINE, content.headline), (PartRole.DECK, content.deck), (PartRole.LEAD, content.lead))
    for role, text in parts:
        yield from (role for _ in LINE.finditer(text))
