"""A hash in each row that nothing else guards: one flipped bit of a tag, a word or an agreement is noticed.

Articles have a hash of their own, which holds their tags too, and history is a chain; what a version says is under its
digest, and the rest of its row under a proof. The form is on disk: a change of it needs a migration.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, Table, bindparam, column, select, table, update
from sqlalchemy.engine.default import DefaultExecutionContext
from sqlalchemy.orm import MappedColumn, Session, mapped_column

from editor_app.text.netstring import packed

COLUMN: Final = "proof"
_OVER: Final = "over"
_AT_ONCE = 1000
"""Rows that are fetched at a time where all are read."""


def proof(names: Iterable[str], values: Mapping[str, object]) -> str:
    """Return the hash (SHA-256, hexadecimal) over some columns of a row: strings, numbers, moments, None."""
    said = (text for name in names for text in (name, _said(values[name])))
    return hashlib.sha256(packed(("granki row 1", *said))).hexdigest()


def proves(*names: str) -> MappedColumn[str]:
    """Declare the column with the proof of some others: whatever statement writes a row has to name all of these."""

    def written(context: DefaultExecutionContext) -> str:
        values: Mapping[str, object] = context.get_current_parameters()  # type: ignore[no-untyped-call]
        return proof(names, values)

    return mapped_column(COLUMN, server_default="", default=written, onupdate=written, info={_OVER: names})


def proven(table: Table) -> tuple[str, ...]:
    """Return the names of the columns that a table's proof is over; none where it has no proof."""
    over: tuple[str, ...] = table.columns[COLUMN].info[_OVER] if COLUMN in table.columns else ()
    return over


def unproven(session: Session, tables: Iterable[Table]) -> Iterator[str]:
    """Yield the name of a row's table for every row that is not what was written."""
    for each in tables:
        if names := proven(each):
            columns = [each.columns[name] for name in (*names, COLUMN)]
            for row in session.execute(select(*columns).execution_options(yield_per=_AT_ONCE)):
                if row.proof != proof(names, row._asdict()):
                    yield each.name


def fill(connection: Connection, name: str, keys: Iterable[str], names: Iterable[str]) -> None:
    """Prove the rows of a table that have no proof: those written before there was one."""
    rows, keyed, over = table(name), [*keys], [*names]
    wanted: list[ColumnElement[Any]] = [column(each) for each in dict.fromkeys((*keyed, *over))]
    bare: Select[Any] = select(*wanted).select_from(rows).where(column(COLUMN) == "")
    known = [column(key) == bindparam(f"known_{key}") for key in keyed]
    prove = update(table(name, column(COLUMN))).where(*known).values({COLUMN: bindparam("made")})
    for part in connection.execute(bare).partitions(_AT_ONCE):
        connection.execute(
            prove,
            [
                {"made": proof(over, row._asdict()), **{f"known_{key}": row._mapping[key] for key in keyed}}
                for row in part
            ],
        )


def _said(value: object) -> str:
    """Write a value so that no two that differ are alike; a moment as databases with a type for it give it back."""
    if value is None:
        return "-"
    if isinstance(value, datetime):
        value = value.astimezone(UTC).isoformat(timespec="microseconds")
    return f"+{value}"
