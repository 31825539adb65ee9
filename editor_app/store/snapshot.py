"""The content of an article as text, for revisions, and the hashes that notice when stored text changes by itself.

SQLite's own integrity check does not see a flipped bit inside a text, so each article and revision carries a SHA-256.
"""

import hashlib
import json
from datetime import datetime

from editor_app.document import serial
from editor_app.store import review
from editor_app.workflow.article import Content

VERSION = 1
"""Raised when the form changes; `loads` reads every earlier one."""


def dumps(content: Content) -> str:
    """Write a content as JSON; equal contents give equal strings."""
    reviewed = review.dumps(content)
    return _compact(
        {
            "version": VERSION,
            "headline": content.headline,
            "deck": content.deck,
            "lead": content.lead,
            "body": serial.dumps(content.body),
            "section": content.section,
            "tags": content.tags,
            "author": content.author,
            "source": content.source,
            "published": moment_text(content.published),
            **({"review": reviewed} if reviewed else {}),
        }
    )


def loads(written: str) -> Content:
    """Read what `dumps` wrote; raises `DocumentError` for a body of a later version of the program."""
    form = json.loads(written)
    threads, suggestions, proposals = review.loads(form.get("review", ""))
    return Content(
        headline=form["headline"],
        deck=form["deck"],
        lead=form["lead"],
        body=serial.loads(form["body"]),
        section=form["section"],
        tags=tuple(form["tags"]),
        author=form["author"],
        source=form["source"],
        published=moment(form["published"]),
        threads=threads,
        suggestions=suggestions,
        proposals=proposals,
    )


def digest(*parts: object) -> str:
    """SHA-256, in hexadecimal digits, over what is stored: strings, lists of strings, None.

    Bytes stand for a string that is JSON already (`serial.quoted`).
    """
    written = b",".join([part if isinstance(part, bytes) else _compact(part).encode() for part in parts])
    return hashlib.sha256(b"[" + written + b"]").hexdigest()


def moment_text(value: datetime | None) -> str | None:
    """Write a moment as ISO 8601, with an offset only when it has one."""
    return value.isoformat() if value else None


def moment(written: str | None) -> datetime | None:
    """Read what `moment_text` wrote."""
    return datetime.fromisoformat(written) if written else None


def _compact(form: object) -> str:
    return json.dumps(form, ensure_ascii=False, separators=(",", ":"))
