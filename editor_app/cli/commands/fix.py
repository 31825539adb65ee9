"""`granki fix`: the corrections that need no question, made in a text file and listed."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from editor_app.cli.command import Command, Desk, Status
from editor_app.cli.findings import place, visible
from editor_app.cli.plain import read_plain, write_plain
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


def _run(desk: Desk, asked: Namespace) -> int:
    from editor_app.proofreading.fixing import fixed

    if asked.in_place == (asked.target is not None):
        raise Explained(QT_TRANSLATE_NOOP("cli", "Назовите файл для исправленного текста или укажите --in-place."))
    plain = read_plain(asked.file)
    text, fixes = fixed(desk.engine(asked.profile), plain.text)
    write_plain(asked.file if asked.in_place else asked.target, text, plain)
    print(*_listed(plain.text, fixes), sep="\n")
    return Status.DONE


def _listed(text: str, fixes: "Sequence[Fix]") -> Iterator[str]:
    for fix in fixes:
        line, column = place(text, fix.finding.start)
        where = f"{line}:{column}"
        yield f"{where:>8}  «{visible(fix.wrong)}» → «{visible(fix.right)}»  {fix.finding.message}"
    yield translate("cli", "Исправлено: {count}").format(count=len(fixes))


COMMAND = Command("fix", QT_TRANSLATE_NOOP("cli", "исправить то, о чём не нужно спрашивать"), _arguments, _run)
