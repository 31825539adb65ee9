"""What a format is; a module of `exchange.readers` or `exchange.writers` holds one as `FORMAT`."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO, TypeAlias

from editor_app.exchange.readback import ReadBack
from editor_app.exchange.result import Imported
from editor_app.i18n import Message
from editor_app.workflow.article import Article

Assets: TypeAlias = Callable[[str], bytes | None]
"""Returns the bytes of a picture by its digest, None for one that nobody has."""


def no_assets(_digest: str) -> None:
    """Know of no picture, as for an article that no store has."""


@dataclass(frozen=True, slots=True)
class Outlet:
    """Where an article goes: the stream of its file, and `beside` it files of their own.

    `beside` takes a name and bytes, and returns the address of that file as seen from the article's. `assets` has the
    pictures.
    """

    stream: BinaryIO
    assets: Assets
    beside: Callable[[str, bytes], str]


@dataclass(frozen=True, slots=True)
class ReadFormat:
    """A format that comes in: `read` takes the bytes of a file, and raises `ExchangeError` when they make no sense.

    One that `is_plain` is text and nothing else, with no build of its own.
    """

    title: Message
    suffixes: tuple[str, ...]
    read: Callable[[bytes], Imported]
    is_plain: bool = False


@dataclass(frozen=True, slots=True)
class WriteFormat:
    """A format that goes out: `write` puts the article into an outlet; the caller makes the files atomic.

    `name` is how the command line asks for it where several formats share a suffix. `proof` is how its files are read
    back, None for a format that the program does not read.
    """

    name: str
    title: Message
    suffixes: tuple[str, ...]
    write: Callable[[Article, Outlet], None]
    proof: ReadBack | None = None
