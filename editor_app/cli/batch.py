"""Doing the same to many files: one that fails does not stop the others, and the end tells about each that did."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from editor_app.cli.command import Status
from editor_app.cli.terminal import complain_in_words, warn
from editor_app.errors import Explained
from editor_app.files import vacant
from editor_app.i18n import Message, translate

if TYPE_CHECKING:
    from editor_app.exchange.formats import Formats

_INTERRUPTED = 130
"""The status of a program that Ctrl+C ended."""


class Batch:
    """Files to be made in a folder, all with one suffix.

    None takes the place of a file that is there, nor of another of the same batch: it gets a number in its name.
    """

    def __init__(self, folder: Path, suffix: str) -> None:
        self._folder = folder
        self._suffix = suffix
        self._works: list[tuple[Path, Path]] = []

    def add(self, source: Path, folder: Path) -> None:
        """Add a file, to be written into a folder below that of the batch."""
        wanted = self._folder / folder / f"{source.stem}{self._suffix}"
        self._works.append((source, vacant(wanted, {target for _, target in self._works})))

    def run(self, convert: Callable[[Path, Path], Sequence[Message]]) -> int:
        """Make all files and tell how it went; return the exit status, `FAILED` where a file was not made."""
        failed: list[tuple[Path, str]] = []
        warned = done = 0
        try:
            for number, (source, target) in enumerate(self._works, start=1):
                self._tell(f"[{number}/{len(self._works)}] {source} → {target}")
                try:
                    target.parent.mkdir(parents=True, exist_ok=True)
                    warnings = convert(source, target)
                except (Explained, OSError) as error:
                    failed.append((source, str(error)))
                    continue
                done, warned = done + 1, warned + bool(warnings)
                for warning in warnings:
                    warn(f"{source}: {warning}")
        except KeyboardInterrupt:
            complain_in_words(translate("cli", "Остановлено. То, что записано, записано целиком."))
            self._sum_up(done, warned, failed)
            return _INTERRUPTED
        return self._sum_up(done, warned, failed)

    def _sum_up(self, done: int, warned: int, failed: Sequence[tuple[Path, str]]) -> int:
        told = translate("cli", "Записано: {done}, из них с предупреждениями: {warned}. Не вышло: {failed}.")
        print(told.format(done=done, warned=warned, failed=len(failed)))
        for source, reason in failed:
            complain_in_words(f"{source}: {reason}")
        return Status.FAILED if failed else Status.DONE

    def _tell(self, line: str) -> None:
        if sys.stderr.isatty():
            print(line, file=sys.stderr, flush=True)


def found(sources: Iterable[Path], target: Path, formats: "Formats") -> Iterator[tuple[Path, Path]]:
    """Yield the files to be read, each with its folder as seen from the source that was named.

    Of a folder, what can be read is taken; what is hidden, what browsers keep beside a page, and the target are not.
    """
    for source in sources:
        if source.is_dir():
            yield from _below(source, target.resolve(), formats)
        else:
            yield source, Path()


def _below(folder: Path, target: Path, formats: "Formats") -> Iterator[tuple[Path, Path]]:
    from editor_app.exchange.attached import FOLDER_ENDINGS

    suffixes = tuple(suffix for known in formats.readers for suffix in known.suffixes)
    for path in sorted(folder.rglob("*")):
        below = path.relative_to(folder)
        is_aside = any(part.startswith(".") or part.endswith(FOLDER_ENDINGS) for part in below.parts)
        is_made = target != folder.resolve() and path.resolve().is_relative_to(target)
        if path.name.lower().endswith(suffixes) and path.is_file() and not is_aside and not is_made:
            yield path, below.parent
