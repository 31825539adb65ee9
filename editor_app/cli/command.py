"""What a command is; a module of `cli.commands` holds one as `COMMAND`."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from editor_app.i18n import Message

if TYPE_CHECKING:
    from editor_app.exchange.formats import Formats
    from editor_app.operations.newsroom import Newsroom
    from editor_app.proofreading.engine import Engine
    from editor_app.proofreading.typesetting import Typesetter


class Status(IntEnum):
    """Exit statuses: of a command that checks, `FOUND` says that there is something to read."""

    DONE = 0
    FOUND = 1
    FAILED = 2


@dataclass(frozen=True, slots=True)
class Services:
    """What a command works with; each part is built when a command asks for it, for most need only one or two.

    `engine` and `typesetter` take the name of a profile. `shelves` names the modules of every shelf of the program.
    """

    engine: Callable[[str], "Engine"]
    typesetter: Callable[[str], "Typesetter"]
    newsroom: Callable[[], "Newsroom"]
    formats: Callable[[], "Formats"]
    shelves: Callable[[], Mapping[str, Sequence[str]]]


@dataclass(frozen=True, slots=True)
class Command:
    """One command: `run` returns the exit status, and raises `Explained` for what the user is to be told.

    A command without `help` is for the program itself and is not listed. Its module imports what is heavy late:
    all of them are imported to find the one that was asked for.
    """

    name: str
    help: Message | None
    add_arguments: Callable[[ArgumentParser], None]
    run: Callable[[Services, Namespace], int]
