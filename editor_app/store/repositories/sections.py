"""The newsroom's list of sections."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from editor_app.store.roster import Roster
from editor_app.store.rows.newsroom import SectionRow
from editor_app.workflow.names import distinct, key


class Sections:
    """The sections in the order that the newsroom gave them."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._roster = Roster(session, SectionRow)

    def names(self) -> list[str]:
        """Every section of the list."""
        return list(self._session.scalars(select(SectionRow.name).order_by(SectionRow.position)))

    def replace(self, names: Iterable[str]) -> None:
        """Make this the list; empty names and repetitions are left out."""
        self._roster.delete()
        for position, name in enumerate(distinct(names)):
            self._roster.insert(name=name, key=key(name), position=position)
