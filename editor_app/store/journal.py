"""The journal: what was typed and is not in the store yet, each article in a plain file of its own beside the store.

A file is written whole and takes the place of the former one at once, so that a crash leaves the one or the other. It
begins with the SHA-256 of what follows. Where the folder beside the store takes nothing (no space, no right), the next
of the folders is written to, and all of them are read.

What a run of the program leaves behind belongs to nobody till a person takes or discards it: every run writes under a
name of its own and so never over what a former one left.

The window imports this before its first paint, and what it takes to read and write an entry when it does.
"""

import json
import os
import time
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from editor_app import paths
from editor_app.document.serial import DocumentError
from editor_app.files import replacing
from editor_app.workflow.article import Content

KEPT_DAYS = 30
"""How long what was discarded can still be taken back."""

_UNDER_WAY = 60 * 60
"""Seconds after which nobody writes at a file any more."""

_SUFFIX = ".journal"
_DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class Entry:
    """What is on the screen of an article that is not stored so yet.

    `version` is that of the stored article in which it was written, 0 for an article that the store has not seen.
    `under_way` is what the store was being given at that time: when it arrived, it made the next version.
    """

    article_id: str
    version: int
    content: Content
    when: datetime
    under_way: Content | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that an earlier run left behind, and where it lies."""

    entry: Entry
    path: Path

    @property
    def is_discarded(self) -> bool:
        """Whether a person has decided against it."""
        return self.path.parent.name == _DISCARDED


def folders(store: Path) -> tuple[Path, ...]:
    """Return where the journal of a store may lie: beside it, else with the user's own data, else in the memory."""
    name = f"{store.stem}-{zlib.crc32(str(store).encode()):08x}"
    return (
        store.with_name(store.name + ".journal"),
        paths.data_folder() / "journal" / name,
        paths.runtime_folder() / "journal" / name,
    )


class Journal:
    """The journal of one store. Not for two threads at once; raises `OSError` where no folder can be written."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = folders
        self._run = os.urandom(4).hex()

    def write(self, entry: Entry) -> Path:
        """Put an entry on the disk in place of the former one of its article; return where it lies."""
        name = f"{entry.article_id}.{self._run}{_SUFFIX}"
        written = _dumps(entry)
        failed: OSError | None = None
        for number, folder in enumerate(self._folders):
            path = folder / name
            try:
                folder.mkdir(mode=0o700, parents=number > 0, exist_ok=True)
                with replacing(path) as stream:
                    stream.write(written)
            except OSError as error:
                failed = failed or error
            else:
                self._erase(name, but=path)
                return path
        raise failed or FileNotFoundError("a journal needs a folder")

    def erase(self, article_id: str) -> None:
        """Take the entry of an article away: the store has it now."""
        self._erase(f"{article_id}.{self._run}{_SUFFIX}")

    def leftovers(self) -> tuple[list[Found], list[Path]]:
        """Return what earlier runs left and nobody has decided about, the oldest first, and files that are damaged."""
        return _sorted(path for path in self._paths("") if self._run not in path.name)

    def discarded(self) -> list[Found]:
        """Return what was discarded and not yet forgotten, the oldest first."""
        return _sorted(self._paths(_DISCARDED))[0]

    def discard(self, found: Found) -> Found:
        """Put an entry aside, from where it can be taken back for `KEPT_DAYS`."""
        aside = found.path.parent / _DISCARDED
        aside.mkdir(mode=0o700, exist_ok=True)
        return Found(found.entry, found.path.rename(aside / found.path.name))

    def put_back(self, found: Found) -> Found:
        """Take a discarded entry back among those that wait for a decision."""
        return Found(found.entry, found.path.rename(found.path.parent.parent / found.path.name))

    def forget(self, found: Found) -> None:
        """Take an entry away for good: its content is in the store."""
        found.path.unlink(missing_ok=True)

    def tidy(self) -> None:
        """Forget what was discarded long ago, and what a crash left of a file half written.

        A young one may be the entry that this very run is writing, on the thread of the journal.
        """
        now = time.time()
        oldest = now - KEPT_DAYS * 24 * 60 * 60
        for path in self._paths(_DISCARDED):
            if path.stat().st_mtime < oldest:
                path.unlink(missing_ok=True)
        for folder in self._folders:
            for part in folder.glob(".granki.*.part"):
                with suppress(FileNotFoundError):  # it was that, and is whole by now
                    if part.stat().st_mtime < now - _UNDER_WAY:
                        part.unlink()

    def _erase(self, name: str, but: Path | None = None) -> None:
        for folder in self._folders:
            if folder / name != but:
                with suppress(OSError):  # one that cannot be taken away is found to be in the store, or older
                    (folder / name).unlink(missing_ok=True)

    def _paths(self, below: str) -> Iterator[Path]:
        for folder in self._folders:
            yield from (folder / below).glob(f"*{_SUFFIX}")


def _sorted(files: Iterable[Path]) -> tuple[list[Found], list[Path]]:
    newest: dict[str, Found] = {}
    damaged = []
    for path in files:
        entry = _read(path)
        if entry is None:
            damaged.append(path)
        elif path.name not in newest or newest[path.name].entry.when < entry.when:
            newest[path.name] = Found(entry, path)
    return sorted(newest.values(), key=lambda each: each.entry.when), damaged


def _read(path: Path) -> Entry | None:
    """Read an entry; None when the file is not what was written, or is of a later version of the program."""
    from editor_app.store import snapshot

    try:
        digest, _, written = path.read_bytes().partition(b"\n")
        if _digest(written) != digest:
            return None
        form = json.loads(written)
        content = snapshot.loads(form["content"])
        under_way = snapshot.loads(form["under_way"]) if form["under_way"] else None
    except (OSError, DocumentError):
        return None
    return Entry(form["article"], form["version"], content, datetime.fromisoformat(form["when"]), under_way)


def _dumps(entry: Entry) -> bytes:
    from editor_app.store import snapshot

    form = {
        "article": entry.article_id,
        "version": entry.version,
        "when": entry.when.isoformat(),
        "content": snapshot.dumps(entry.content),
        "under_way": snapshot.dumps(entry.under_way) if entry.under_way else None,
    }
    written = json.dumps(form, ensure_ascii=False).encode()
    return _digest(written) + b"\n" + written


def _digest(written: bytes) -> bytes:
    import hashlib

    return hashlib.sha256(written).hexdigest().encode()
