"""How many rows the newsroom's lists have, and a digest of them: a row that was taken out or put in is missed.

A proof tells of each row that it is what was written, and nothing of a row that is gone. The digest is the sum of the
hashes of all proofs, modulo 2^256, so that one row is entered or struck out without the others being read, and what
went behind the program's back stays missed whatever is written after it. The form is on disk.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

from sqlalchemy import ColumnElement, delete, insert, select, update
from sqlalchemy.orm import Session

from editor_app.store.rows.articles import TagRow
from editor_app.store.rows.decisions import IgnoreRow, NewsroomIgnoreRow, WordRow
from editor_app.store.rows.newsroom import OwnRuleRow, RosterRow, SectionRow

Listed = type[WordRow] | type[IgnoreRow] | type[NewsroomIgnoreRow] | type[OwnRuleRow] | type[SectionRow] | type[TagRow]
LISTED: Sequence[Listed] = (WordRow, IgnoreRow, NewsroomIgnoreRow, OwnRuleRow, SectionRow, TagRow)
"""The lists that people made, each row of which stands for itself."""

_SIZE = 32
"""Bytes of a digest."""

_AT_ONCE = 1000
"""Rows that are fetched at a time where all are read."""


def summed(proofs: Iterable[str], digest: str = "", *, less: bool = False) -> str:
    """Return a digest, at first that of no rows, with some rows more, or less."""
    sign = -1 if less else 1
    total = int(digest or "0", 16)
    for proof in proofs:
        total += sign * int.from_bytes(hashlib.sha256(proof.encode()).digest())
    return (total % (1 << 8 * _SIZE)).to_bytes(_SIZE).hex()


class Roster:
    """Writes the rows of one list, inside a unit of work, and keeps count of them."""

    def __init__(self, session: Session, rows: Listed) -> None:
        self._session, self._rows = session, rows

    def insert(self, **values: object) -> None:
        """Put a row in."""
        self.note(came=self._session.scalars(insert(self._rows).values(values).returning(self._rows.proof)).all())

    def update(self, *where: ColumnElement[bool], **values: object) -> None:
        """Change rows."""
        went = self._session.scalars(select(self._rows.proof).where(*where)).all()
        changed = update(self._rows).where(*where).values(values).returning(self._rows.proof)
        self.note(came=self._session.scalars(changed).all(), went=went)

    def delete(self, *where: ColumnElement[bool]) -> None:
        """Take rows out."""
        self.note(went=self._session.scalars(delete(self._rows).where(*where).returning(self._rows.proof)).all())

    def note(self, came: Sequence[str] = (), went: Sequence[str] = ()) -> None:
        """Keep count of rows, by their proofs, that came and went; a roster that is damaged stays so, and is told."""
        if not (came or went):
            return
        own = RosterRow.name == self._rows.__tablename__
        noted = select(RosterRow.number, RosterRow.digest).where(own).with_for_update()
        known = self._session.execute(noted).one_or_none()
        if known is not None:
            with suppress(ValueError):  # it is no number any more
                digest = summed(went, summed(came, known.digest), less=True)
                number = known.number + len(came) - len(went)
                self._session.execute(update(RosterRow).where(own).values(number=number, digest=digest))


def begin(session: Session) -> None:
    """Take what is there for all that was written."""
    session.execute(delete(RosterRow))
    for rows in LISTED:
        number, digest = _counted(session, rows)
        session.execute(insert(RosterRow).values(name=rows.__tablename__, number=number, digest=digest))


def missed(session: Session) -> Iterator[tuple[str, int, int]]:
    """Yield the name of each list that does not hold the rows that were written, how many it has, and how many it had.

    A number below 0 is not known.
    """
    noted = {row.name: (row.number, row.digest) for row in session.scalars(select(RosterRow))}
    for rows in LISTED:
        there, known = _counted(session, rows), noted.get(rows.__tablename__, (-1, ""))
        if known != there:
            yield rows.__tablename__, there[0], known[0]


def _counted(session: Session, rows: Listed) -> tuple[int, str]:
    number, digest = 0, summed(())
    for proofs in session.scalars(select(rows.proof).execution_options(yield_per=_AT_ONCE)).partitions():
        number, digest = number + len(proofs), summed(proofs, digest)
    return number, digest
