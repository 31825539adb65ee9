"""The contents that articles had: kept whole, so that any of them can be read again."""

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.store import snapshot
from editor_app.store.errors import NoSuchArticle, StoreDamaged
from editor_app.store.rows.history import RevisionRow
from editor_app.workflow.article import Article, Content, Revision

_AT_ONCE = 100
"""Revisions that are read at a time where all are."""


class Revisions:
    """The revisions of each article in the order they were kept."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, article: Article, *, who: str, what: str, when: datetime) -> None:
        """Keep the content that an article has now."""
        content = snapshot.dumps(article.content)
        self._session.execute(
            insert(RevisionRow).values(
                article_id=article.id,
                version=article.version,
                who=who,
                what=what,
                moment=when,
                content=content,
                digest=snapshot.digest(content),
            )
        )

    def of(self, article_id: str) -> list[Revision]:
        """Return the revisions of an article, the first one first, without their contents."""
        statement = (
            select(RevisionRow.number, RevisionRow.version, RevisionRow.who, RevisionRow.what, RevisionRow.moment)
            .where(RevisionRow.article_id == article_id)
            .order_by(RevisionRow.number)
        )
        return [Revision(*row) for row in self._session.execute(statement)]

    def signatures(self, article_id: str) -> set[str]:
        """Return who signed the contents of an article; raises `StoreDamaged` for one that is not what was written."""
        return {self.content(article_id, each.number).author for each in self.of(article_id)}

    def last(self, article_id: str) -> Revision | None:
        """Return the newest revision of an article; None when it has none."""
        return max(self.of(article_id), key=lambda revision: revision.number, default=None)

    def damaged(self) -> Iterator[tuple[str, int]]:
        """Yield article and number of every revision that is not what was written."""
        rows = self._session.execute(
            select(RevisionRow.article_id, RevisionRow.number, RevisionRow.content, RevisionRow.digest)
            .order_by(RevisionRow.number)
            .execution_options(yield_per=_AT_ONCE)
        )
        yield from ((row.article_id, row.number) for row in rows if row.digest != snapshot.digest(row.content))

    def out_of_order(self) -> Iterator[str]:
        """Yield the ids of articles whose revisions do not follow each other as their versions do."""
        rows = self._session.execute(
            select(RevisionRow.article_id, RevisionRow.version).order_by(RevisionRow.article_id, RevisionRow.number)
        )
        for article_id, found in groupby(rows, lambda row: row.article_id):
            versions = [row.version for row in found]
            if versions != sorted(versions):
                yield article_id

    def content(self, article_id: str, number: int) -> Content:
        """Read the content of a revision.

        Raises `NoSuchArticle` when there is none, `StoreDamaged` when it is not what was written.
        """
        row = self._session.scalars(
            select(RevisionRow).where(RevisionRow.article_id == article_id, RevisionRow.number == number)
        ).one_or_none()
        if row is None:
            raise NoSuchArticle(article_id)
        if row.digest != snapshot.digest(row.content):
            raise StoreDamaged(
                QT_TRANSLATE_NOOP("store", "Эта версия материала повреждена: в хранилище не то, что было записано."),
                QT_TRANSLATE_NOOP("store", "Остальные версии в порядке: возьмите другую."),
                detail=f"article {article_id}, revision {number}",
            )
        return snapshot.loads(row.content)
