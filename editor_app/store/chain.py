"""The chain of history: each line carries a hash over itself and over the hash of the line before.

A line that was changed, taken out or put in between shows where it stands. The form is on disk: a change of it needs a
migration.
"""

import hashlib
from datetime import UTC
from typing import Final

from editor_app.text.netstring import packed
from editor_app.workflow.article import Event

WHOLE: Final = "*"
"""Stands for the id of an article where the last line of the whole newsroom is kept; no article has it."""


def link(before: str, article_id: str, event: Event) -> str:
    """Return the hash (SHA-256, hexadecimal) of a line of history behind a line of the hash `before`, at first ""."""
    said = (
        *("granki history 1", before, article_id, event.who, event.what),
        event.when.astimezone(UTC).isoformat(timespec="microseconds"),
        *(event.before or "", event.after, event.reason, str(event.version), event.seal),
    )
    return hashlib.sha256(packed(said)).hexdigest()
