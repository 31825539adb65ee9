"""The texts that commands work on: of a file, as `check` counts its code points, or sent line by line as JSON."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor_app.i18n import translate

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


def request(line: bytes) -> dict[str, Any]:
    """Read one line; raises `ValueError` that says in the user's words what is wrong with it."""
    try:
        request = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ValueError(translate("cli", "строка — не JSON в UTF-8")) from error
    if not isinstance(request, dict) or "id" not in request or not isinstance(request.get("text"), str):
        raise ValueError(translate("cli", "нужен объект с полями id и text, text — строка"))
    return request
