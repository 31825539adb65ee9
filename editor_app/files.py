"""Writing files so that a crash, a full disk or a pulled plug leaves the old file or the new one, never half of one."""

import os
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import BinaryIO, Final

PRIVATE: Final = 0o600
"""The mode of a file that other users of the computer have no business with."""

_reading_umask = Lock()


@contextmanager
def replacing(path: Path, mode: int = 0o666) -> Iterator[BinaryIO]:
    """Yield a stream whose content takes the place of `path` when the block ends without an error.

    The content is on the disk before the old file goes. Raises `OSError` as the file system does; `path` is then as
    it was. A link is followed: what it points to is replaced. A file that was there keeps its mode; a new one gets
    `mode`, less what the umask of the process takes away.
    """
    target = path.resolve()
    descriptor, name = tempfile.mkstemp(prefix=".granki.", suffix=".part", dir=target.parent)
    part = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.chmod(target.stat().st_mode & 0o777 if target.exists() else mode & ~_umask())
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def vacant(path: Path, taken: Collection[Path] = ()) -> Path:
    """Return a path where no file is, and that is not `taken`: with a number before the suffix if need be."""
    number, found = 1, path
    while found.exists() or found in taken:
        number += 1
        found = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return found


def _umask() -> int:
    """Return the umask, which can only be read by setting it: two threads at once would leave it set."""
    with _reading_umask:
        current = os.umask(0o077)
        os.umask(current)
    return current


def _sync_folder(folder: Path) -> None:
    """Put the new name itself on the disk; Windows cannot open a folder and needs no such step."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
