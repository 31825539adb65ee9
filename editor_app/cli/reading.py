"""The text of a file as `check` counts its code points."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor_app.exchange.formats import Formats


@dataclass(frozen=True, slots=True)
class Text:
    """What was read; `extracted` when it is not the decoded file itself but was taken out of a format such as DOCX."""

    text: str
    extracted: bool


def read(formats: "Formats", path: Path) -> Text:
    """Read the text to check: of a plain file all of it, of any other what its reader understands.

    Raises `ExchangeError` for what cannot be read.
    """
    from editor_app.operations import importing

    imported = importing.read(formats, path)
    return Text(imported.text or imported.content.text, extracted=not imported.text)
