"""What happened to the articles: added to, never changed."""

from collections.abc import Iterator

from sqlalchemy import func, insert, select, text, update
from sqlalchemy.orm import Session

from editor_app.store.chain import WHOLE, link
from editor_app.store.errors import damaged
from editor_app.store.rows.history import HeadRow, HistoryRow
from editor_app.workflow import events
from editor_app.workflow.article import Event, Seal

_LOCK = int.from_bytes(b"Granki") + 1
_GUARDS = "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'history' ORDER BY name"
_GUARD_ON_SERVER = "SELECT tgenabled FROM pg_trigger WHERE tgname = 'history_is_only_added_to'"
_REFUSALS = [
    f"CREATE TRIGGER history_refuses_{verb.lower()} BEFORE {verb} ON history "
    "BEGIN SELECT RAISE(ABORT, 'history is only added to'); END"
    for verb in ("DELETE", "UPDATE")
]
"""The triggers that refuse a change of history, as a migration made them."""
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
        number, before = self.head()
        made = link(before, article_id, event)
        self._session.execute(
            insert(HistoryRow).values(
                number=number + 1,
                article_id=article_id,
                who=event.who,
                what=event.what,
                moment=event.when,
                before=event.before,
                after=event.after,
                reason=event.reason,
                version=event.version,
                seal=event.seal,
                link=made,
            )
        )
        for each in (article_id, WHOLE):
            self._put_head(each, number + 1, made)

    def head(self, article_id: str = WHOLE) -> tuple[int, str]:
        """Return number and link of the last line of the newsroom, or of an article, as noted beside; 0 and ""."""
        noted = select(HeadRow.number, HeadRow.link).where(HeadRow.article_id == article_id)
        row = self._session.execute(noted).one_or_none()
        return (row.number, row.link) if row is not None else (0, "")

    def link_of(self, number: int) -> str:
        """Return the link of a line; nothing where there is no such line."""
        return self._session.scalar(select(HistoryRow.link).where(HistoryRow.number == number)) or ""

    def cut(self) -> Iterator[str]:
        """Yield the ids (empty for the newsroom) of which the last line is not the one that was noted beside."""
        last = select(func.max(HistoryRow.number)).group_by(HistoryRow.article_id)
        rows = select(HistoryRow.article_id, HistoryRow.number, HistoryRow.link)
        there = {
            row.article_id: (row.number, row.link)
            for row in self._session.execute(rows.where(HistoryRow.number.in_(last)))
        }
        if there:
            there[WHOLE] = max(there.values())
        noted = {row.article_id: (row.number, row.link) for row in self._session.scalars(select(HeadRow))}
        cut = {each for each in there.keys() | noted.keys() if there.get(each) != noted.get(each)}
        yield from sorted({"" if each == WHOLE else each for each in cut})

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
        number, before = 0, ""
        for row in self._session.scalars(
            select(HistoryRow).order_by(HistoryRow.number).execution_options(yield_per=_AT_ONCE)
        ):
            event = _event(row)
            yield row.article_id, event, row.number == number + 1 and row.link == link(before, row.article_id, event)
            number, before = row.number, row.link

    def alive(self) -> set[str]:
        """Return the ids of the articles that were begun and not deleted."""
        last = select(func.max(HistoryRow.number)).where(HistoryRow.article_id != "").group_by(HistoryRow.article_id)
        ids = select(HistoryRow.article_id).where(HistoryRow.number.in_(last), HistoryRow.what != events.DELETE)
        return set(self._session.scalars(ids))

    def is_guarded(self) -> bool:
        """Whether the database still refuses to change a line or take one away."""
        is_file = self._session.get_bind().dialect.name == "sqlite"
        found = self._session.scalars(text(_GUARDS if is_file else _GUARD_ON_SERVER))
        return list(found) == (_REFUSALS if is_file else ["O"])

    def _put_head(self, article_id: str, number: int, made: str) -> None:
        noted = update(HeadRow).where(HeadRow.article_id == article_id).values(number=number, link=made)
        if not self._session.execute(noted.returning(HeadRow.number)).one_or_none():
            self._session.execute(insert(HeadRow).values(article_id=article_id, number=number, link=made))

    def _deletion(self, article_id: str) -> int:
        statement = select(func.max(HistoryRow.number)).where(
            HistoryRow.article_id == article_id, HistoryRow.what == events.DELETE
        )
        return self._session.scalar(statement) or 0


def _event(row: HistoryRow) -> Event:
    said = (row.article_id, row.who, row.what, row.before or "", row.after, row.reason, row.seal, row.link)
    if not all(isinstance(text, str) for text in said):  # a damaged row of a file may give back bytes
        raise damaged(f"line {row.number}")
    return Event(row.who, row.what, row.moment, row.before, row.after, row.reason, row.version, row.seal)
