"""`granki restore`: the store as it was when a backup was made. It needs no store that can be opened."""

from argparse import ArgumentParser, Namespace
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from editor_app import paths
from editor_app.cli.command import Command, Services, Status
from editor_app.i18n import QT_TRANSLATE_NOOP, translate
from editor_app.store.errors import StoreDamaged

if TYPE_CHECKING:
    from editor_app.store.backup import Backup


def line(found: "Backup") -> str:
    """Return a line about a backup: when it was made, how many articles it has, how large it is, where it lies."""
    articles = translate("cli", "материалов: {number}").format(number=found.articles)
    size = translate("cli", "{size} КБ").format(size=-(-found.size // 1024))
    return "  ".join((f"{found.moment.astimezone():%Y-%m-%d %H:%M:%S}", articles, size, str(found.path)))


def _arguments(parser: ArgumentParser) -> None:
    help_ = translate("cli", "файл копии; без него показать, какие есть")
    parser.add_argument("backup", type=Path, nargs="?", metavar=translate("cli", "КОПИЯ"), help=help_)


def _run(services: Services, asked: Namespace) -> int:
    from editor_app.store import backup

    store = (asked.store or paths.store_file()).resolve()
    if asked.backup is None:
        for found in backup.listing(store):
            print(line(found))
        return Status.DONE
    kept = _put_back(services, backup.read(asked.backup), store)
    print(translate("cli", "Хранилище возвращено: {path}").format(path=store))
    if kept is not None:
        print(translate("cli", "Прежнее лежит рядом: {path}").format(path=kept))
    return Status.DONE


def _put_back(services: Services, chosen: "Backup", store: Path) -> Path | None:
    """Put a backup in the place of the store; where that is gone or damaged, anybody may."""
    from editor_app.operations import backup
    from editor_app.store.backup import put_in_place

    if store.exists():
        with suppress(StoreDamaged), closing(services.newsroom()) as newsroom:
            return backup.restore(newsroom, chosen)[0]
    kept = put_in_place(chosen, store)
    with closing(services.newsroom()) as newsroom:
        backup.note_return(newsroom, chosen)
    return kept


COMMAND = Command("restore", QT_TRANSLATE_NOOP("cli", "вернуть хранилище из резервной копии"), _arguments, _run)
