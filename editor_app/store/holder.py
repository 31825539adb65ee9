"""Who has a store open: a note beside it, for the sentence that a second process shows.

It is for people only. The lock itself is SQLite's, which the system lets go when its holder dies; a note that
outlives a crash locks nothing.
"""

import json
import os
import platform
from datetime import UTC, datetime
from pathlib import Path

from editor_app.store.errors import Holder


def _note(store: Path) -> Path:
    return store.with_name(store.name + ".holder")


def write(store: Path) -> None:
    """Write down that this process has the store open; a folder that takes no note is no obstacle."""
    note = {"pid": os.getpid(), "host": platform.node(), "since": datetime.now(UTC).isoformat(timespec="seconds")}
    try:
        _note(store).write_text(json.dumps(note, ensure_ascii=False), encoding="utf-8")
    except OSError:
        return


def read(store: Path) -> Holder | None:
    """Return who wrote the note, or None when there is none that makes sense."""
    try:
        note = json.loads(_note(store).read_text(encoding="utf-8"))
        return Holder(int(note["pid"]), str(note["host"]), datetime.fromisoformat(note["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def erase(store: Path) -> None:
    """Take the note away, unless it is another process's by now."""
    known = read(store)
    if known is None or known.pid != os.getpid():
        return
    try:
        _note(store).unlink(missing_ok=True)
    except OSError:
        return
