"""The moments that a document tells of its comments, changes and itself."""

from contextlib import suppress
from datetime import datetime

from editor_app.exchange.web.moments import local

_YEARS = range(1970, 9999)
"""Outside of them a moment is a default or damage, and cannot be moved to another time zone."""


def moment(text: str) -> datetime | None:
    """Return a moment with a time zone, that of the newsroom where the document tells none; None for no moment."""
    with suppress(ValueError):
        found = datetime.fromisoformat(text)
        if found.year in _YEARS:
            return local(found) if found.tzinfo is None else found
    return None
