"""A file beside the store that keeps some space of the disk: given back when the disk is full, for the last words."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

SIZE = 16 * 1024 * 1024
"""Bytes: a store's log grows to four megabytes before it is folded in, and long articles need their own room."""

_FREE = 4 * SIZE
"""A disk with less than this left is short of space already: nothing is taken from it."""


class Reserve:
    """The reserve of one store."""

    def __init__(self, store: Path) -> None:
        self._path = store.with_name(store.name + ".reserve")

    def fill(self) -> bool:
        """Set the space aside, if that was not done; whether it is there now."""
        try:
            if self._path.exists() and self._path.stat().st_size == SIZE:
                return True
            if shutil.disk_usage(self._path.parent).free < _FREE:
                return False
            with self._path.open("wb") as stream:
                if hasattr(os, "posix_fallocate"):
                    os.posix_fallocate(stream.fileno(), 0, SIZE)
                else:
                    stream.write(bytes(SIZE))
        except OSError:
            self.release()
            return False
        return True

    def release(self) -> None:
        """Give the space back."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
