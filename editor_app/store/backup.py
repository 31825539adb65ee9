"""Backups of a store: one dated file each, read back before it counts as one.

Those that the program makes by itself are thinned as they age; one that a person asked for is theirs to take away.

A backup is a zip of the store as it was at one moment and of a page about it, so that a list of backups need not unpack
them. Restoring overwrites nothing: the store that was there is renamed.
A server has its own backups (`pg_dump`), made by who runs it.
"""

import hashlib
import json
import re
import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from editor_app.files import PRIVATE, replacing
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.store.database import Store, open_store
from editor_app.store.errors import StoreDamaged, StoreError, StoreUnusable
from editor_app.store.faults import explained, of_sqlite

SUFFIX = ".granki.zip"
_PAGE, _STORE = "backup.json", "newsroom.granki"
_CHUNK = 1 << 20
_NO_ZIP = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
"""What `zipfile` raises for a damaged file: a flipped bit may ask for a password, or for a method that there is not."""
_UNDER_WAY = timedelta(days=1)
"""How long a folder of work may be that of a backup which is being made."""
_BY_ITSELF = re.compile(rf"\.\d{{4}}-\d\d-\d\d-\d{{6}}{re.escape(SUFFIX)}$")
"""How the name of a backup ends that nobody asked for; one that was renamed since is somebody's too."""
_ASKED_FOR = ".kept"
"""What stands in the name of one that somebody did ask for."""
_ALL = 10
"""How many of the last backups are kept whatever their age."""
_PERIODS = (("%Y-%m-%d %H", 24), ("%Y-%m-%d", 12), ("%G-%V", 10), ("%Y-%m", 9))
"""Of how many last hours, days, weeks and months that have backups the newest one is kept."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that lies in `path`: made at `moment` (UTC), of a store with so many `articles`.

    `size` is that of its file in bytes, `digest` the SHA-256 of the store inside. `damaged` counts the articles that
    were not what was written when it was made: a store with one of these needs a backup all the more.
    `number` and `link` are those of the last line of history then: a witness of it, outside the store.
    """

    path: Path
    moment: datetime
    size: int
    articles: int
    digest: str
    damaged: int = 0
    number: int = 0
    link: str = ""

    @property
    def is_kept(self) -> bool:
        """Whether somebody asked for it, so that the program never takes it away."""
        return _BY_ITSELF.search(self.path.name) is None


def folder_of(store: Path) -> Path:
    """Return the folder where the backups of a store lie."""
    return store.parent / "backups"


def listing(store: Path) -> list[Backup]:
    """Return the backups of a store, the newest first; files that are none are left out."""
    found = []
    for path in folder_of(store).glob(f"{store.stem}.*{SUFFIX}"):
        with suppress(StoreError):
            found.append(read(path))
    return sorted(found, key=lambda backup: backup.moment, reverse=True)


def read(path: Path) -> Backup:
    """Read what a backup says about itself.

    Raises `StoreUnusable` where there is no such file, `StoreDamaged` for one that is no whole backup.
    """
    if not path.exists():
        raise StoreUnusable(
            QT_TRANSLATE_NOOP("store", "Резервной копии «{name}» нет.").with_values(name=path.name),
            QT_TRANSLATE_NOOP("store", "Хранилище не тронуто. Проверьте имя и папку файла."),
        )
    try:
        with zipfile.ZipFile(path) as packed:
            page = json.loads(packed.read(_PAGE))
            packed.getinfo(_STORE)
        moment = datetime.fromisoformat(page["moment"])
        size, digest = path.stat().st_size, str(page["digest"])
        number, link = page.get("history", (0, ""))  # one of an earlier version does not say, nor what is damaged
        damaged = int(page.get("damaged", 0))
        return Backup(path, moment, size, int(page["articles"]), digest, damaged, int(number), str(link))
    except (OSError, KeyError, ValueError, TypeError, *_NO_ZIP) as error:
        raise _damaged(path, str(error)) from error


def make(store: Store, now: datetime, *, asked_for: bool = False) -> Backup | None:
    """Make a backup beside the store, and read it back; none when nothing has changed since the last one.

    One that was `asked_for` is never thinned out; where nothing has changed, the last one becomes such a one.
    Where an article is damaged, no former backup is given up for the new one. Raises `StoreUnusable` where the store is
    on a server, or the disk takes no file, `StoreDamaged` when what was read back is not what was written.
    """
    path = file_of(store)
    folder = folder_of(path)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        _sweep(folder, now)
        with tempfile.TemporaryDirectory(prefix=".", dir=folder) as aside:
            copy = Path(aside) / _STORE
            store.copy(copy)
            digest = _digest(copy)
            former = listing(path)
            if former and former[0].digest == digest:
                return _keep(former[0]) if asked_for and not former[0].is_kept else None
            articles, damaged, head = _counted(copy)
            moment = now.astimezone(UTC)
            asked = _ASKED_FOR if asked_for else ""
            target = folder / f"{path.stem}.{now.astimezone():%Y-%m-%d-%H%M%S}{asked}{SUFFIX}"
            page = {"moment": moment.isoformat(), "articles": articles, "damaged": damaged, "digest": digest}
            _pack(copy, target, {**page, "history": head})
            copy.unlink()
            made = read(target)
            try:
                unpack(made, copy)
            except StoreError:
                target.unlink()
                raise
    except OSError as error:
        raise _unwritten(folder, error) from error
    for old in superseded([made, *former]) if not damaged else ():
        old.path.unlink(missing_ok=True)
    return made


def unpack(backup: Backup, target: Path) -> None:
    """Write the store that is in a backup to `target`, where there is no file, and prove it.

    Raises `StoreDamaged`, and leaves no file, when a byte is not what was written, or SQLite finds a fault.
    """
    try:
        _extract(backup, target)
        _prove(target, backup)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def put_in_place(backup: Backup, store: Path) -> Path | None:
    """Put the store of a backup where `store` is; what was there is renamed, and its new path returned.

    Raises `StoreBusy` when somebody has it open, `StoreDamaged` when the backup is not whole: nothing is changed then.
    """
    if store.exists():
        with suppress(StoreDamaged):
            open_store(store).close()  # nobody else has it; one that is damaged is a reason to restore
    made = store.with_name(f".{store.name}.restored")
    made.unlink(missing_ok=True)
    try:
        unpack(backup, made)
        kept = None
        if store.exists():
            kept = store.with_name(f"{store.stem}.{datetime.now().astimezone():%Y-%m-%d-%H%M%S}.replaced{store.suffix}")
            shutil.copymode(store, made)
            store.rename(kept)
            with suppress(FileNotFoundError):  # the newest pages of a store that was not closed
                store.with_name(store.name + "-wal").rename(kept.with_name(kept.name + "-wal"))
        made.rename(store)
    except OSError as error:
        raise _unwritten(store.parent, error) from error
    return kept


def superseded(backups: Sequence[Backup]) -> Iterator[Backup]:
    """Yield the backups that newer ones make needless; `backups` begin with the newest."""
    kept = {*backups[:_ALL], *(backup for backup in backups if backup.is_kept)}
    for period, number in _PERIODS:
        newest: dict[str, Backup] = {}
        for backup in backups:
            newest.setdefault(backup.moment.astimezone().strftime(period), backup)
        kept.update(list(newest.values())[:number])
    return (backup for backup in backups if backup not in kept)


def file_of(store: Store) -> Path:
    """Return the file of a store; raises `StoreUnusable` for one on a server."""
    if store.path is None:
        raise StoreUnusable(
            QT_TRANSLATE_NOOP("store", "Хранилище на сервере, и копии его делает сервер."),
            QT_TRANSLATE_NOOP(
                "store", "Спросите у того, кто ведёт сервер PostgreSQL, как настроены копии (pg_dump) и где они лежат."
            ),
        )
    return store.path


def _keep(made: Backup) -> Backup:
    """Give a backup the name of one that somebody asked for."""
    path = made.path.with_name(f"{made.path.name.removesuffix(SUFFIX)}{_ASKED_FOR}{SUFFIX}")
    made.path.rename(path)
    return replace(made, path=path)


def _sweep(folder: Path, now: datetime) -> None:
    """Take away what runs left that ended while they made a backup: each a whole copy of the store."""
    for left in folder.glob(".*"):
        if left.is_dir() and now.timestamp() - left.stat().st_mtime > _UNDER_WAY.total_seconds():
            shutil.rmtree(left, ignore_errors=True)


def _pack(copy: Path, target: Path, page: dict[str, object]) -> None:
    with (
        replacing(target, PRIVATE) as stream,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as packed,
    ):
        packed.writestr(_PAGE, json.dumps(page))
        packed.write(copy, _STORE)


def _extract(backup: Backup, target: Path) -> None:
    target.touch(PRIVATE, exist_ok=False)
    try:
        with zipfile.ZipFile(backup.path) as packed, packed.open(_STORE) as inside, target.open("wb") as stream:
            shutil.copyfileobj(inside, stream, _CHUNK)
    except _NO_ZIP as error:
        raise _damaged(backup.path, str(error)) from error


def _prove(path: Path, backup: Backup) -> None:
    if _digest(path) != backup.digest:
        raise _damaged(backup.path, "another digest")
    with explained(of_sqlite(path)), closing(sqlite3.connect(path, isolation_level=None)) as connection:
        (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if verdict != "ok":
            raise _damaged(backup.path, verdict)


def _counted(path: Path) -> tuple[int, int, tuple[int, str]]:
    """Return how many articles a store has, how many of them are not what was written, and its last line of history."""
    aside = path.with_name(f"read-{path.name}")
    shutil.copyfile(path, aside)  # opening a store writes to it
    store = open_store(aside)
    try:
        with store.unit_of_work() as unit:
            return unit.articles.count(), sum(1 for _ in unit.articles.damaged()), unit.history.head()
    finally:
        store.close()


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _damaged(path: Path, detail: str) -> StoreDamaged:
    return StoreDamaged(
        QT_TRANSLATE_NOOP("store", "«{name}» — повреждённая резервная копия или вовсе не копия.").with_values(
            name=path.name
        ),
        QT_TRANSLATE_NOOP("store", "Хранилище не тронуто. Возьмите другую копию."),
        detail=detail,
    )


def _unwritten(folder: Path, error: OSError) -> StoreUnusable:
    return StoreUnusable(
        QT_TRANSLATE_NOOP("store", "В папку «{name}» не записать резервную копию.").with_values(name=folder.name),
        QT_TRANSLATE_NOOP("store", "Хранилище цело. Освободите место или откройте доступ к папке."),
        detail=str(error),
    )
