"""What a format is; a module of `exchange.readers` or `exchange.writers` holds one as `FORMAT`."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from editor_app.exchange.result import Imported
from editor_app.i18n import Message
from editor_app.workflow.article import Article


@dataclass(frozen=True, slots=True)
class ReadFormat:
    """A format that comes in: `read` takes the bytes of a file, and raises `ExchangeError` when they make no sense."""

    title: Message
    suffixes: tuple[str, ...]
    read: Callable[[bytes], Imported]


@dataclass(frozen=True, slots=True)
class WriteFormat:
    """A format that goes out: `write` puts the article on a stream; the caller makes the file atomic.

    `name` is how the command line asks for it where several formats share a suffix.
    """

    name: str
    title: Message
    suffixes: tuple[str, ...]
    write: Callable[[Article, BinaryIO], None]
