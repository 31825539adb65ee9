"""Single bits flipped in a newsroom with something in every table: how many `granki self-check`, or opening, notices.

    .venv/bin/python benchmarks/bitflips.py [--flips 1000] [--server postgresql+psycopg://…]

First in the values of the rows, past everything that refuses a change, by table. Then in the bytes of the SQLite file:
those that change what a query gives back, those that only damage its build (an index, the list of free places), and
those that change nothing that is read.
"""

import argparse
import random
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

from editor_app.document.model import paragraphs
from editor_app.errors import Explained
from editor_app.exchange.formats import Formats
from editor_app.operations import articles, auditing
from editor_app.operations.newsroom import Newsroom
from editor_app.store.database import Store, open_store
from editor_app.store.rows.row import Row
from editor_app.workflow.article import Content
from editor_app.workflow.roles import Person, Role

sys.path.insert(0, str(Path(__file__).parents[1] / "tests/operations"))

import flips  # what the tests flip bits with

_ARTICLES = 40
_SENTENCE = "Акимат города сообщил, что движение по новому мосту через реку Ишим открыли в срок. "
_CHANCE = random.Random(6)  # noqa: S311 - the same bits in every run


def newsroom(store: Store) -> Newsroom:
    """Sit down at a store."""
    return Newsroom(store, Person("Дана", Role.EDITOR), Formats((), ()))


def fill(room: Newsroom) -> None:
    """Put in enough text for most bits of the file to be some of it."""
    for number in range(_ARTICLES):
        body = paragraphs("\n".join(_SENTENCE * 5 for _ in range(6)))
        content = Content(f"Мост {number}", "", "Назван срок.", body, "Город", ("мосты", f"тег {number}"))
        articles.create(room, content)


def in_values(room: Newsroom, number: int) -> None:
    """Flip bits of values, and print by table how many are noticed."""
    flipper, columns = flips.Flipper(room.store, _CHANCE), flips.columns()
    made, noticed, missed = Counter[str](), Counter[str](), []
    while made.total() < number:
        table, column = _CHANCE.choice(columns)
        flip = flipper.flip(table, column)
        if flip is None:
            continue
        made[table] += 1
        if auditing.audit(room):
            noticed[table] += 1
        else:
            missed.append(flip)
        flipper.undo(flip)
    for table in sorted(made):
        print(f"  {table}: {noticed[table]} of {made[table]}")
    print(f"  all: {noticed.total()} of {made.total()}; missed: {missed[:5]}", flush=True)


def in_the_file(whole: Path, number: int) -> None:
    """Flip bits of the file, and print how many are noticed when it is opened, and by the self-check."""
    image, said = whole.read_bytes(), _said(whole)
    path = whole.with_name("flipped.granki")
    changed, noticed, crashed = Counter[str](), Counter[str](), Counter[str]()
    for _ in range(number):
        bit = _CHANCE.randrange(len(image) * 8)
        spoilt = bytearray(image)
        spoilt[bit // 8] ^= 1 << bit % 8
        path.write_bytes(spoilt)
        what = _change(said, path)
        found = _found(path)
        changed[what] += 1
        noticed[what] += found != "nothing"
        if found.startswith("crash"):
            crashed[found] += 1
        for left in path.parent.glob("flipped.granki*"):
            left.unlink()
    for what in sorted(changed):
        print(f"  {what}: {noticed[what]} of {changed[what]} noticed")
    print(f"  in other words than our own: {dict(crashed)}", flush=True)


def _said(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return all that the tables of the newsroom say."""
    with closing(sqlite3.connect(path)) as connection:
        connection.text_factory = bytes
        return {
            table.name: connection.execute(f'SELECT rowid, * FROM "{table.name}" ORDER BY rowid').fetchall()
            for table in Row.metadata.sorted_tables
        }


def _change(said: dict[str, list[tuple[object, ...]]], path: Path) -> str:
    try:
        now = _said(path)
    except (sqlite3.Error, OverflowError, UnicodeDecodeError):
        return "not to be read"
    tables = [name for name, rows in said.items() if now[name] != rows]
    if tables:
        return f"changes {', '.join(tables)}"
    try:
        with closing(sqlite3.connect(path)) as connection:
            (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except (sqlite3.Error, UnicodeDecodeError):  # SQLite may complain in the words of a damaged schema
        verdict = "error"
    return "changes nothing that is read" if verdict == "ok" else "damages the build of the file"


def _found(path: Path) -> str:
    """Return how a store is found out: at opening, by the self-check, by a crash, or not at all."""
    try:
        store = open_store(path)
    except Explained:
        return "opening"
    except Exception as error:  # noqa: BLE001 - what is counted here is exactly that
        return f"crash at opening: {type(error).__name__}"
    try:
        return "self-check" if auditing.audit(newsroom(store)) else "nothing"
    except Explained:
        return "self-check"
    except Exception as error:  # noqa: BLE001 - as above
        return f"crash of the self-check: {type(error).__name__}"
    finally:
        store.close()


def main() -> None:
    """Flip and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--flips", type=int, default=1000)
    options.add_argument("--server", help="an empty database, for the values on a server")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "newsroom.granki"
        for where in filter(None, (path, chosen.server)):
            room, start = newsroom(open_store(where)), time.perf_counter()
            flips.furnish(room)
            fill(room)
            print("values, SQLite:" if where is path else "values, PostgreSQL:")
            in_values(room, chosen.flips)
            room.close()
            print(f"  {time.perf_counter() - start:.0f} s", flush=True)
        print(f"file of {path.stat().st_size} bytes:")
        in_the_file(path, chosen.flips)


if __name__ == "__main__":
    main()
