"""What happened to the articles: added to, never changed."""

from collections.abc import Iterator

from sqlalchemy import func, insert, select, text
from sqlalchemy.orm import Session

from editor_app.store.chain import link
from editor_app.store.rows import HistoryRow
from editor_app.workflow import events
from editor_app.workflow.article import Event, Seal

_LOCK = int.from_bytes(b"Granki") + 1
_AT_ONCE = 1000
"""Rows that are fetched at a time where all are read."""


class History:
    """The events of each article in the order they were recorded, all of them one chain."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, article_id: str, event: Event) -> None:
        """Record an event; one about the newsroom and no article has an empty id."""
        if self._session.get_bind().dialect.name == "postgresql":  # two lines behind the same one would part the chain
            self._session.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        last = self._session.scalar(select(HistoryRow.link).order_by(HistoryRow.number.desc()).limit(1))
        self._session.execute(
            insert(HistoryRow).values(
                article_id=article_id,
                who=event.who,
                what=event.what,
                moment=event.when,
                before=event.before,
                after=event.after,
                reason=event.reason,
                version=event.version,
                seal=event.seal,
                link=link(last or "", article_id, event),
            )
        )

    def of(self, article_id: str) -> list[Event]:
        """Return the events of an article, the first one first, whatever their clocks said.

        Those of a former article of this id, which was deleted, are left out.
        """
        rows = self._session.scalars(
            select(HistoryRow)
            .where(HistoryRow.article_id == article_id, HistoryRow.number > self._deletion(article_id))
            .order_by(HistoryRow.number)
        )
        return [_event(row) for row in rows]

    def origin(self, article_id: str) -> tuple[str, Seal | None]:
        """Return who began an article, and what was approved of it last."""
        lines = self._session.execute(
            select(HistoryRow.who, HistoryRow.what, HistoryRow.seal, HistoryRow.moment, HistoryRow.version)
            .where(HistoryRow.article_id == article_id)
            .order_by(HistoryRow.number)
        )
        creator, seal = "", None
        for line in lines:
            if line.what == events.DELETE:
                creator, seal = "", None
                continue
            creator = creator or line.who
            if line.seal:
                seal = Seal(line.seal, line.who, line.moment, line.version)
        return creator, seal

    def lines(self) -> Iterator[tuple[str, Event, bool]]:
        """Yield every line of the newsroom, with its article's id and whether it is the one that was written here."""
        before = ""
        for row in self._session.scalars(
            select(HistoryRow).order_by(HistoryRow.number).execution_options(yield_per=_AT_ONCE)
        ):
            event = _event(row)
            yield row.article_id, event, row.link == link(before, row.article_id, event)
            before = row.link

    def _deletion(self, article_id: str) -> int:
        statement = select(func.max(HistoryRow.number)).where(
            HistoryRow.article_id == article_id, HistoryRow.what == events.DELETE
        )
        return self._session.scalar(statement) or 0


def _event(row: HistoryRow) -> Event:
    return Event(row.who, row.what, row.moment, row.before, row.after, row.reason, row.version, row.seal)
