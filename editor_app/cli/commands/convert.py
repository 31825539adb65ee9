"""`granki convert`: files become files of another format; the store is not touched."""

from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from editor_app.cli.batch import Batch, found
from editor_app.cli.command import Command, Services
from editor_app.cli.exported import told
from editor_app.cli.terminal import warn
from editor_app.i18n import QT_TRANSLATE_NOOP, translate
from editor_app.workflow.article import Article
from editor_app.workflow.states import State

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor_app.exchange.formats import Formats
    from editor_app.exchange.readback import Proof
    from editor_app.i18n import Message
    from editor_app.workflow.article import Content

_ONE_BY_ONE = QT_TRANSLATE_NOOP("cli", "Назовите формат: --format. Несколько файлов записываются в папку.")


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "sources",
        type=Path,
        nargs="+",
        metavar=translate("cli", "ОТКУДА"),
        help=translate("cli", "файлы и папки; папка берётся со всем, что в ней читается"),
    )
    parser.add_argument(
        "target",
        type=Path,
        metavar=translate("cli", "КУДА"),
        help=translate("cli", "файл; папка, если файлов несколько"),
    )
    parser.add_argument("--format", metavar=translate("cli", "ФОРМАТ"), help=translate("cli", "имя формата записи"))
    parser.add_argument(
        "--typeset",
        metavar=translate("cli", "ПРОФИЛЬ"),
        help=translate("cli", "причесать по профилю: файл получит текст, набранный, как принято в редакции"),
    )


def _run(services: Services, asked: Namespace) -> int:
    from editor_app.exchange.result import ExchangeError

    formats = services.formats()
    change = _change(services, asked.typeset)
    is_one = len(asked.sources) == 1 and not asked.sources[0].is_dir() and not asked.target.is_dir()
    if is_one:
        warnings, proof = _convert(formats, asked.sources[0], asked.target, asked.format, change)
        for warning in warnings:
            warn(str(warning))
        return told(proof)
    if asked.format is None:
        raise ExchangeError(_ONE_BY_ONE)
    suffix = formats.writer(asked.target, asked.format).suffixes[0]
    batch = Batch(asked.target, suffix)
    for source in found(asked.sources, asked.target, formats):
        batch.add(*source)

    def convert(source: Path, target: Path) -> "tuple[Message, ...]":
        warnings, proof = _convert(formats, source, target, asked.format, change)
        return (*warnings, *proof.told)

    return batch.run(convert)


def _change(services: Services, profile: str | None) -> "Callable[[Content], Content]":
    from editor_app.operations.polishing import typeset

    if not profile:
        return lambda content: content
    typesetter = services.typesetter(profile)
    return lambda content: typeset(content, typesetter)


def _convert(
    formats: "Formats", source: Path, target: Path, name: str | None, change: "Callable[[Content], Content]"
) -> "tuple[tuple[Message, ...], Proof]":
    """Write one file; return what was not kept of it, and what reading the new one back has shown.

    Raises `ExchangeError`; the target is then as it was.
    """
    from editor_app.operations import importing, writing

    imported = importing.read(formats, source)
    if not writing.holds_suggestions(formats.writer(target, name)):
        imported = importing.accepted(imported)  # nobody decides about a file: it goes as it was meant to be
    article = unstored(change(imported.content))
    return imported.warnings, writing.write(formats, article, target, name, imported.assets.get, despite=True)


def unstored(content: "Content") -> Article:
    """Make an article that no store has, for the writers of formats."""
    now = datetime.now(UTC)
    return Article("", 0, State.DRAFT, content, now, now)


COMMAND = Command("convert", QT_TRANSLATE_NOOP("cli", "перевести файлы в другой формат"), _arguments, _run)
