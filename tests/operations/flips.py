"""One bit of a newsroom flipped behind the program's back; also run by `benchmarks/bitflips.py`, thousands of times."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind, Picture
from editor_app.document.suggestions import Suggestion
from editor_app.operations import (
    approval,
    articles,
    decisions,
    desk,
    embargoes,
    own_rules,
    policies,
    reading,
    sections,
    tags,
)
from editor_app.operations.newsroom import Newsroom
from editor_app.proofreading.decisions import Ignored, IgnoredHere
from editor_app.proofreading.own_rules import OwnRule
from editor_app.store.database import Store
from editor_app.store.rows.row import Row
from editor_app.workflow.article import Content
from editor_app.workflow.comments import Remark, Thread
from editor_app.workflow.policy import Policy
from editor_app.workflow.proposals import Proposal, Slot
from editor_app.workflow.roles import Person, Role

ORDER = {
    *(("tags", "id"), ("sections", "id"), ("words", "id"), ("ignores", "id"), ("newsroom_ignores", "id")),
    *(("own_rules", "id"), ("policy", "number"), ("revisions", "number")),
}
"""Keys that say nothing but in which order rows were written."""

DERIVED = {"mentions"}
"""Tables made of what others hold, which can be made again."""

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
_LETTERS, _COUNTS, _MICROSECONDS = 7, 16, 40
"""Of how many low bits one is flipped: of a byte of text (one more leaves UTF-8), a number, a moment."""


@dataclass(frozen=True)
class Flip:
    """A value that was changed: where, what stood there, and what does now; `key` finds the row again."""

    table: str
    column: str
    key: tuple[Any, ...]
    before: Any
    after: Any


def furnish(newsroom: Newsroom) -> None:
    """Put something into every table: articles with all that one can have, agreements, decisions, what was read."""
    person = {role: replace(newsroom, person=Person(f"{role.value} Ким", role)) for role in Role}
    chief, author = person[Role.ADMINISTRATOR], person[Role.AUTHOR]
    sections.replace(chief, ["Город", "Спорт"])
    tags.create(chief, "ничей")
    policies.put(chief, Policy(four_eyes=True))
    with newsroom.store.unit_of_work() as unit:
        picture = Picture(unit.assets.put(bytes(range(256)) * 2, "image/png", when=NOON), 16, 16, "Фото", "Мост")
        unit.commit()
    article, _ = articles.create(author, _content(picture))
    bare = replace(article.content, threads=(), suggestions=(), proposals=(), body=Document((Block("Открыли."),)))
    plain, _ = articles.create(author, bare)
    sent, _ = approval.take(author, plain.id, plain.version, "submit")
    approved, _ = approval.take(chief, plain.id, sent.version, "approve")
    embargoes.put(chief, plain.id, approved.version, NOON + timedelta(days=400), "Asia/Almaty")
    decisions.add_word(chief, "акимат")
    with newsroom.store.unit_of_work() as unit:
        unit.decisions.ignore_everywhere(Ignored("a.b", "мост"), who="Ким", when=NOON)
        unit.decisions.ignore(article.id, Ignored("a.b", "река"), who="Ким", when=NOON)
        unit.decisions.ignore(article.id, IgnoredHere("a.b", "река", "через", "весной"), who="Ким", when=NOON)
        unit.commit()
    own_rules.add(chief, OwnRule("Май", "май месяц", "в май месяц", "в мае", ("май",)))
    desk.note_check(author, article.id, article.version, 3)
    reading.begin(chief, article.id)


def _content(picture: Picture) -> Content:
    """Make a content with all that there is."""
    body = Document(
        (
            Block("Мост через реку откроют весной.", marks=(Mark(0, 4, MarkKind.COMMENT, "000001"),)),
            Block("Мост зимой", BlockKind.PICTURE, picture=picture),
            Block("Так сказал аким города.", marks=(Mark(4, 10, MarkKind.DELETION, "000001"),)),
        )
    )
    return Content(
        *("Мост откроют весной", "В два этапа", "Назван срок.", body, "Город", ("мосты", "Астана"), "Дана Оспанова"),
        source="Paraq.kz",
        published=NOON,
        threads=(Thread("000001", (Remark("Дана", NOON, "Какой мост?"),), quote="Мост"),),
        suggestions=(Suggestion("000001", "Дана", NOON),),
        proposals=(Proposal("000002", "Дана", NOON, Slot.HEADLINE, "Мост откроют летом"),),
    )


def columns() -> list[tuple[str, str]]:
    """Name every column of which a bit may be flipped."""
    return [
        (table.name, column.name)
        for table in Row.metadata.sorted_tables
        if table.name not in DERIVED
        for column in table.columns
        if (table.name, column.name) not in ORDER
    ]


class Flipper:
    """Flips bits of the values of an open store, past everything that refuses a change."""

    def __init__(self, store: Store, chance: random.Random) -> None:
        self._store, self._chance = store, chance

    def flip(self, table: str, column: str) -> Flip | None:
        """Flip one bit of a column in some row; None where it holds nothing, or the database takes no other value."""
        keys = [key.name for key in Row.metadata.tables[table].primary_key]
        with self._connected() as connection:
            said = ", ".join(f'"{name}"' for name in (*keys, column))
            rows = connection.execute(text(f'SELECT {said} FROM {table} WHERE "{column}" IS NOT NULL')).all()
        rows = [row for row in rows if row[-1] not in ("", b"")]
        for _ in range(20):
            if not rows:
                return None
            *key, before = self._chance.choice(rows)
            made = Flip(table, column, tuple(key), before, self._flipped(before))
            with suppress(DBAPIError):  # a key that refers to nothing, or that another row has
                self._put(made, made.key, made.after)
                return made
        return None

    def undo(self, flip: Flip) -> None:
        """Put back what stood there."""
        names = [key.name for key in Row.metadata.tables[flip.table].primary_key]
        key = (flip.after if name == flip.column else value for name, value in zip(names, flip.key, strict=True))
        self._put(flip, tuple(key), flip.before)

    def _flipped(self, value: Any) -> Any:
        chance = self._chance
        match value:
            case datetime():
                return value + timedelta(microseconds=(1 << chance.randrange(_MICROSECONDS)) * chance.choice((-1, 1)))
            case int():
                return value ^ 1 << chance.randrange(_COUNTS)
            case str():
                while True:
                    with suppress(UnicodeDecodeError):  # bytes that are no text are flipped in the file itself
                        return _bit(value.encode(), chance).decode()
            case _:
                return _bit(bytes(value), chance)

    def _put(self, flip: Flip, key: tuple[Any, ...], value: Any) -> None:
        names = [each.name for each in Row.metadata.tables[flip.table].primary_key]
        known = " AND ".join(f'"{name}" = :key{number}' for number, name in enumerate(names))
        values = {f"key{number}": each for number, each in enumerate(key)} | {"value": value}
        with self._connected() as connection:
            connection.execute(text(f'UPDATE {flip.table} SET "{flip.column}" = :value WHERE {known}'), values)

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        """Go round foreign keys and the guard of history, which stand again afterwards."""
        with self._store._engine.connect() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text("SET LOCAL session_replication_role = replica"))
                yield connection
                connection.commit()
                return
            file = connection.connection.driver_connection
            assert isinstance(file, sqlite3.Connection)
            file.execute("PRAGMA foreign_keys = OFF")
            guards = file.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for name, _ in guards:
                connection.execute(text(f"DROP TRIGGER {name}"))
            try:
                yield connection
                for _, sql in guards:
                    connection.exec_driver_sql(sql)
                connection.commit()
            finally:
                connection.rollback()
                file.execute("PRAGMA foreign_keys = ON")


def _bit(written: bytes, chance: random.Random) -> bytes:
    """Flip a bit of text, or of a file."""
    at = chance.randrange(len(written))
    return bytes([*written[:at], written[at] ^ 1 << chance.randrange(_LETTERS), *written[at + 1 :]])
