"""The grammar of the command line: every command of the shelf, and argparse made to speak the user's language."""

import argparse
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from editor_app import __version__, discovery
from editor_app.cli import commands
from editor_app.cli.command import Command, Status
from editor_app.i18n import QT_TRANSLATE_NOOP, Message, translate

_WORDS: Mapping[str, Message] = {
    "usage: ": QT_TRANSLATE_NOOP("cli", "Вызов: "),
    "positional arguments": QT_TRANSLATE_NOOP("cli", "Аргументы"),
    "options": QT_TRANSLATE_NOOP("cli", "Ключи"),
    "show this help message and exit": QT_TRANSLATE_NOOP("cli", "показать эту справку"),
    "the following arguments are required: %s": QT_TRANSLATE_NOOP("cli", "не хватает: %s"),
    "unrecognized arguments: %s": QT_TRANSLATE_NOOP("cli", "непонятно: %s"),
    "expected one argument": QT_TRANSLATE_NOOP("cli", "нужно одно значение"),
    "expected at least one argument": QT_TRANSLATE_NOOP("cli", "нужно хотя бы одно значение"),
    "argument %(argument_name)s: %(message)s": QT_TRANSLATE_NOOP("cli", "%(argument_name)s: %(message)s"),
    "invalid choice: %(value)r (choose from %(choices)s)": QT_TRANSLATE_NOOP(
        "cli", "не бывает %(value)r, есть %(choices)s"
    ),
    "not allowed with argument %s": QT_TRANSLATE_NOOP("cli", "не сочетается с %s"),
}


def _spoken(text: str) -> str:
    return str(_WORDS[text]) if text in _WORDS else text


# argparse fetches all its words by this name, from gettext; it offers no other way to change them.
argparse._ = _spoken  # type: ignore[attr-defined]


class _Parser(ArgumentParser):
    """A parser that leaves by the exit status of our contract."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(Status.FAILED, f"{self.prog}: {message}\n")


def found() -> dict[str, Command]:
    """Return every command of the shelf by its name."""
    shelf: Iterable[Command] = (module.COMMAND for module in discovery.modules(commands))
    return {command.name: command for command in shelf}


def parsed(arguments: Sequence[str], known: Mapping[str, Command]) -> Namespace:
    """Take the arguments apart: `command` is a name of `known` or None, `store` a path or None.

    Leaves the process, as argparse does, for a wrong call and when help was asked for.
    """
    return _grammar(known).parse_args(arguments, Namespace(store=None))


def _grammar(known: Mapping[str, Command]) -> ArgumentParser:
    everywhere = _Parser(add_help=False)
    everywhere.add_argument(
        "--store",
        type=Path,
        default=argparse.SUPPRESS,
        metavar=translate("cli", "ХРАНИЛИЩЕ"),
        help=translate("cli", "файл хранилища; иначе GRANKI_STORE, иначе своё хранилище пользователя"),
    )
    whole = _Parser(
        prog="granki", description=translate("cli", "Гранки: рабочее место новостной редакции."), parents=[everywhere]
    )
    whole.add_argument(
        "--version", action="version", version=f"granki {__version__}", help=translate("cli", "показать версию")
    )
    branches = whole.add_subparsers(
        dest="command", title=translate("cli", "Команды"), metavar=translate("cli", "КОМАНДА"), parser_class=_Parser
    )
    for command in known.values():
        if command.help is None:
            branch = branches.add_parser(command.name, parents=[everywhere])
        else:
            words = str(command.help)
            branch = branches.add_parser(command.name, parents=[everywhere], help=words, description=words)
        command.add_arguments(branch)
    return whole
