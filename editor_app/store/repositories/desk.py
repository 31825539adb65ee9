"""What the desk shows of all articles, what their last checks found, and what each person read of them last."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import delete, insert, select, text
from sqlalchemy.orm import Session

from editor_app.document import serial
from editor_app.store import review, snapshot
from editor_app.store.repositories.articles import NEWEST_FIRST, SUMMARY, embargoes
from editor_app.store.repositories.tags import Tags
from editor_app.store.rows.articles import ArticleRow
from editor_app.store.rows.desk import CheckRow, ReadingRow
from editor_app.workflow.desk import Card


class Desk:
    """A view of the articles, in a few statements for all of them."""

    def __init__(self, session: Session, tags: Tags) -> None:
        self._session = session
        self._all_tags = tags

    def cards(self, *ids: str, mentioned: Collection[str] = ()) -> list[Card]:
        """Return every article at a glance, or those of some ids, the newest change first.

        Those that are `mentioned` wait for an answer of whoever looks.
        """
        statement = select(*SUMMARY, ArticleRow.version).order_by(*NEWEST_FIRST)
        if ids:
            statement = statement.where(ArticleRow.id.in_(ids))
        tags, said, checks = self._all_tags.of_many(*ids), self._said(ids), self._checks(ids)
        held = embargoes(self._session, ids or None)
        return [
            Card(
                row.id,
                row.state,
                row.headline,
                row.section,
                row.author,
                row.updated,
                held.get(row.id),
                tags.get(row.id, ()),
                checks[row.id][0] if row.id in checks else None,
                row.id in checks and checks[row.id][1] == row.version,
                *said.get(row.id, (0, 0)),
                row.id in mentioned,
            )
            for row in self._session.execute(statement)
        ]

    def texts(self, ids: Sequence[str]) -> dict[str, tuple[datetime, tuple[str, ...]]]:
        """Return the day of each article, and its paragraphs from the deck on; the hashes are not looked at."""
        statement = select(
            ArticleRow.id,
            ArticleRow.deck,
            ArticleRow.lead,
            ArticleRow.body,
            ArticleRow.published,
            ArticleRow.created,
        ).where(ArticleRow.id.in_(ids))
        return {
            row.id: (
                snapshot.moment(row.published) or row.created,
                (row.deck, row.lead, *(block.text for block in serial.loads(row.body).blocks)),
            )
            for row in self._session.execute(statement)
        }

    def note_check(self, article_id: str, version: int, findings: int, moment: datetime) -> None:
        """Note what a check of a version left; an article that is gone is left alone."""
        if self._session.get(ArticleRow, article_id) is not None:
            self._session.execute(delete(CheckRow).where(CheckRow.article_id == article_id))
            noted = {"article_id": article_id, "version": version, "findings": findings, "moment": moment}
            self._session.execute(insert(CheckRow).values(noted))

    def note_reading(self, article_id: str, who: str, revision: int, moment: datetime) -> None:
        """Note which revision of an article a person has on the screen."""
        self._session.execute(delete(ReadingRow).where(ReadingRow.article_id == article_id, ReadingRow.who == who))
        noted = {"article_id": article_id, "who": who, "revision": revision, "moment": moment}
        self._session.execute(insert(ReadingRow).values(noted))

    def reading(self, article_id: str, who: str) -> tuple[int, datetime] | None:
        """Return the number of the revision that a person had on the screen last, and when."""
        row = self._session.get(ReadingRow, (article_id, who))
        return (row.revision, row.moment) if row is not None else None

    def _said(self, ids: tuple[str, ...]) -> dict[str, tuple[int, int]]:
        """Return how many open threads and suggestions an article has, where it has any."""
        # As it stands in the index of those that have some: another form of «not empty» would read all articles.
        statement = select(ArticleRow.id, ArticleRow.review).where(text("review <> ''"))
        if ids:
            statement = statement.where(ArticleRow.id.in_(ids))
        return {article_id: review.waiting(written) for article_id, written in self._session.execute(statement)}

    def _checks(self, ids: tuple[str, ...]) -> dict[str, tuple[int, int]]:
        statement = select(CheckRow.article_id, CheckRow.findings, CheckRow.version)
        if ids:
            statement = statement.where(CheckRow.article_id.in_(ids))
        return {article_id: (findings, version) for article_id, findings, version in self._session.execute(statement)}
