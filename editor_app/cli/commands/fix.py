"""`granki fix`: the corrections that need no question, made in a file and listed.

A plain text file stays the text that it is; a file of any other format is read and written as `convert` does it.
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from editor_app.cli.command import Command, Services, Status
from editor_app.cli.commands.convert import unstored
from editor_app.cli.findings import place, visible
from editor_app.cli.plain import is_plain, read_plain, write_plain
from editor_app.cli.terminal import warn
from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from editor_app.proofreading.fixing import Fix


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--profile",
        default="default",
        metavar=translate("cli", "ПРОФИЛЬ"),
        help=translate("cli", "имя или файл профиля: какие правила включены"),
    )
    parser.add_argument("--in-place", action="store_true", help=translate("cli", "заменить сам файл"))
    parser.add_argument("file", type=Path, metavar=translate("cli", "ФАЙЛ"))
    parser.add_argument("target", nargs="?", type=Path, metavar=translate("cli", "КУДА"))


def _run(services: Services, asked: Namespace) -> int:
    from editor_app.proofreading.fixing import fixed

    if asked.in_place == (asked.target is not None):
        raise Explained(QT_TRANSLATE_NOOP("cli", "Назовите файл для исправленного текста или укажите --in-place."))
    if asked.target is not None and not (is_plain(asked.file) and is_plain(asked.target)):
        lines = list(_fix_document(services, asked.file, asked.target, asked.profile))
    else:
        plain = read_plain(asked.file)
        text, fixes = fixed(services.engine(asked.profile), plain.text)
        write_plain(asked.file if asked.in_place else asked.target, text, plain)
        lines = [_line(fix, plain.text, fix.finding.start) for fix in fixes]
    print(*lines, translate("cli", "Исправлено: {count}").format(count=len(lines)), sep="\n")
    return Status.DONE


def _fix_document(services: Services, source: Path, target: Path, profile: str) -> Iterator[str]:
    from editor_app.operations import importing, polishing, writing

    formats = services.formats()
    imported = importing.read(formats, source)
    for warning in imported.warnings:
        warn(str(warning))
    content, told = polishing.fix(imported.content, services.engine(profile))
    for message in writing.write(formats, unstored(content), target, assets=imported.assets.get, despite=True).told:
        warn(str(message))
    whole, start = imported.content.text, 0
    for part in told:
        start = whole.index(part.text, start)
        yield from (_line(fix, whole, start + fix.finding.start) for fix in part.fixes)


def _line(fix: "Fix", text: str, offset: int) -> str:
    where = "{}:{}".format(*place(text, offset))
    return f"{where:>8}  «{visible(fix.wrong)}» → «{visible(fix.right)}»  {fix.finding.message}"


COMMAND = Command("fix", QT_TRANSLATE_NOOP("cli", "исправить то, о чём не нужно спрашивать"), _arguments, _run)
