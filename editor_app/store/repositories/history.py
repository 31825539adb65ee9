"""What happened to the articles: added to, never changed."""

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from editor_app.store.rows import HistoryRow
from editor_app.workflow.article import Event


class History:
    """The events of each article in the order they were recorded."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, article_id: str, event: Event) -> None:
        """Record an event."""
        self._session.execute(
            insert(HistoryRow).values(
                article_id=article_id,
                who=event.who,
                what=event.what,
                moment=event.when,
                before=event.before,
                after=event.after,
                reason=event.reason,
            )
        )

    def of(self, article_id: str) -> list[Event]:
        """Return the events of an article, the first one first, whatever their clocks said."""
        rows = self._session.scalars(
            select(HistoryRow).where(HistoryRow.article_id == article_id).order_by(HistoryRow.number)
        )
        return [Event(row.who, row.what, row.moment, row.before, row.after, row.reason) for row in rows]
