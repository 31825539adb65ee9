"""Every format that the program knows, and which of them a file asks for."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from editor_app import discovery
from editor_app.exchange import readers as reader_shelf
from editor_app.exchange import writers as writer_shelf
from editor_app.exchange.format import ReadFormat, WriteFormat
from editor_app.exchange.result import ExchangeError
from editor_app.i18n import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Formats:
    """The formats that come in and those that go out, in the order of their module names."""

    readers: tuple[ReadFormat, ...]
    writers: tuple[WriteFormat, ...]

    def reader(self, path: Path) -> ReadFormat:
        """Return the format that reads `path`, by its suffix; `ExchangeError` names the suffixes that are known."""
        for read_format in self.readers:
            if _matched(path, read_format.suffixes):
                return read_format
        raise ExchangeError(
            QT_TRANSLATE_NOOP("exchange", "Файл «{name}» не открыть: такой формат программа не читает.").with_values(
                name=path.name
            ),
            QT_TRANSLATE_NOOP("exchange", "Читаются файлы {suffixes}.").with_values(
                suffixes=_listed(suffix for known in self.readers for suffix in known.suffixes)
            ),
        )

    def writer(self, path: Path, name: str | None = None) -> WriteFormat:
        """Return the format called `name`, or without a name the one with the longest suffix that `path` ends with.

        `ExchangeError` names what is known.
        """
        if name is not None:
            for write_format in self.writers:
                if write_format.name == name:
                    return write_format
            raise ExchangeError(
                QT_TRANSLATE_NOOP("exchange", "Формата «{name}» нет.").with_values(name=name),
                QT_TRANSLATE_NOOP("exchange", "Есть форматы {names}.").with_values(
                    names=_listed(known.name for known in self.writers)
                ),
            )
        found = max(self.writers, key=lambda known: len(_matched(path, known.suffixes)))
        if _matched(path, found.suffixes):
            return found
        raise ExchangeError(
            QT_TRANSLATE_NOOP("exchange", "В файл «{name}» не записать: такой формат программа не пишет.").with_values(
                name=path.name
            ),
            QT_TRANSLATE_NOOP("exchange", "Пишутся файлы {suffixes}.").with_values(
                suffixes=_listed(suffix for known in self.writers for suffix in known.suffixes)
            ),
        )


def discovered() -> Formats:
    """Walk the two shelves; the modules there import their libraries only when a file is read or written."""
    return Formats(readers().readers, tuple(module.FORMAT for module in discovery.modules(writer_shelf)))


def readers() -> Formats:
    """Walk the shelf of the formats that come in, for who writes nothing."""
    return Formats(tuple(module.FORMAT for module in discovery.modules(reader_shelf)), ())


def _matched(path: Path, suffixes: Iterable[str]) -> str:
    """Return the longest of `suffixes` that the name ends with, or an empty string."""
    name = path.name.lower()
    return max((suffix for suffix in suffixes if name.endswith(suffix)), key=len, default="")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(set(names)))
