"""`granki backup`: a dated copy of the store in one file."""

from argparse import ArgumentParser, Namespace
from contextlib import closing

from editor_app.cli.command import Command, Services, Status
from editor_app.i18n import QT_TRANSLATE_NOOP


def _arguments(parser: ArgumentParser) -> None:
    del parser


def _run(services: Services, asked: Namespace) -> int:
    from editor_app.cli.commands.restore import line
    from editor_app.operations import backup

    del asked
    with closing(services.newsroom()) as newsroom:
        print(line(backup.make(newsroom)))
    return Status.DONE


COMMAND = Command("backup", QT_TRANSLATE_NOOP("cli", "сделать резервную копию хранилища"), _arguments, _run)
