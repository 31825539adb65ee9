"""`granki convert`: a file becomes a file of another format; the store is not touched."""

from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from editor_app.cli.command import Command, Desk
from editor_app.cli.exported import told
from editor_app.cli.terminal import warn
from editor_app.i18n import QT_TRANSLATE_NOOP, translate
from editor_app.workflow.article import Article
from editor_app.workflow.states import State

if TYPE_CHECKING:
    from editor_app.workflow.article import Content


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("source", type=Path, metavar=translate("cli", "ОТКУДА"))
    parser.add_argument("target", type=Path, metavar=translate("cli", "КУДА"))
    parser.add_argument("--format", metavar=translate("cli", "ФОРМАТ"), help=translate("cli", "имя формата записи"))
    parser.add_argument(
        "--typeset",
        metavar=translate("cli", "ПРОФИЛЬ"),
        help=translate("cli", "причесать по профилю: файл получит текст, набранный, как принято в редакции"),
    )


def _run(desk: Desk, asked: Namespace) -> int:
    from editor_app.operations import importing, writing
    from editor_app.operations.polishing import typeset

    formats = desk.formats()
    imported = importing.read(formats, asked.source)
    for warning in imported.warnings:
        warn(str(warning))
    content = imported.content
    if asked.typeset:
        content = typeset(content, desk.typesetter(asked.typeset))
    proof = writing.write(formats, unstored(content), asked.target, asked.format, imported.assets.get, despite=True)
    return told(proof)


def unstored(content: "Content") -> Article:
    """Make an article that no store has, for the writers of formats."""
    now = datetime.now(UTC)
    return Article("", 0, State.DRAFT, content, now, now)


COMMAND = Command("convert", QT_TRANSLATE_NOOP("cli", "перевести файл в другой формат"), _arguments, _run)
