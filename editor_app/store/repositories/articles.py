"""The articles: listed, read and written, each with the hash that tells whether it is what was written."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import bindparam, delete, func, insert, select, text, update
from sqlalchemy.orm import Session

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.store import record
from editor_app.store.errors import NoSuchArticle, StaleVersion, StoreDamaged
from editor_app.store.repositories.history import History
from editor_app.store.repositories.mentions import Mentions
from editor_app.store.repositories.tags import Tags
from editor_app.store.roster import Roster
from editor_app.store.rows.articles import ArticleRow
from editor_app.store.rows.decisions import IgnoreRow
from editor_app.store.rows.row import Row
from editor_app.workflow.article import Article, Content, Embargo, Summary
from editor_app.workflow.names import tidy

_AT_ONCE = 200
"""Articles that are read at a time where all are."""

_TABLE = Row.metadata.tables[ArticleRow.__tablename__]
_UPDATE = (
    # Somebody may have been faster since a version was read: the statement that writes asks for it again. It speaks of
    # columns and is made once: to make it of objects for every save takes longer than SQLite does.
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("known_id"), _TABLE.c.version == bindparam("known_version"))
    .returning(_TABLE.c.id)
)

SUMMARY = (
    ArticleRow.id,
    ArticleRow.state,
    ArticleRow.headline,
    ArticleRow.section,
    ArticleRow.author,
    ArticleRow.updated,
)
"""The columns of a `Summary`, in the order of its fields; the embargo, which few have, is read apart."""

NEWEST_FIRST = (ArticleRow.updated.desc(), ArticleRow.id)
"""The order of every list: the newest change first."""


def embargoes(session: Session, ids: Collection[str] | None = None) -> dict[str, Embargo | None]:
    """Return the embargoes of all articles that are under one, or of those named."""
    # As it stands in the index of those that have one: another form of «not empty» would read all articles.
    statement = select(ArticleRow.id, ArticleRow.embargo).where(text("embargo <> ''"))
    if ids is not None:
        statement = statement.where(ArticleRow.id.in_(ids))
    return {article_id: record.embargo(written) for article_id, written in session.execute(statement)}


class Articles:
    """The articles of the newsroom, each found by its id."""

    def __init__(self, session: Session, tags: Tags, history: History, mentions: Mentions) -> None:
        self._session = session
        self._tags = tags
        self._history = history
        self._mentions = mentions

    def summaries(self, ids: Collection[str] | None = None, since: datetime | None = None) -> list[Summary]:
        """What a list shows of every article, or of those named, or changed since a moment; the newest change first."""
        statement = select(*SUMMARY).order_by(*NEWEST_FIRST)
        if ids is not None:
            statement = statement.where(ArticleRow.id.in_(ids))
        if since is not None:
            statement = statement.where(ArticleRow.updated >= since)
        held = embargoes(self._session, ids)
        return [Summary(*row, held.get(row.id)) for row in self._session.execute(statement)]

    def headline(self, article_id: str) -> str | None:
        """The headline of an article, damaged or not; None where there is none."""
        return self._session.scalar(select(ArticleRow.headline).where(ArticleRow.id == article_id))

    def ids(self) -> list[str]:
        """The ids of all articles, of those too that are damaged."""
        return list(self._session.scalars(select(ArticleRow.id)))

    def damaged(self) -> Iterator[str]:
        """Yield the ids of the articles that are not what was written; reads all of them, in few statements."""
        tags = self._tags.of_many()
        columns = [getattr(ArticleRow, name) for name in record.COLUMNS]
        rows = self._session.execute(select(*columns).execution_options(yield_per=_AT_ONCE))
        yield from (row.id for row in rows if not record.is_intact(dict(row._mapping), tags.get(row.id, ())))

    def count(self) -> int:
        """How many there are."""
        return self._session.scalar(select(func.count()).select_from(ArticleRow)) or 0

    def last_change(self) -> datetime | None:
        """When an article was changed last; None where there are none."""
        return self._session.scalar(select(func.max(ArticleRow.updated)))

    def count_by_state(self) -> dict[str, int]:
        """How many articles are in each state; a state without any is left out."""
        statement = select(ArticleRow.state, func.count()).group_by(ArticleRow.state)
        return {row[0]: row[1] for row in self._session.execute(statement)}

    def get(self, article_id: str) -> Article:
        """Read an article whole.

        Raises `NoSuchArticle`, and `StoreDamaged` when what was read is not what was written.
        """
        row = self._session.scalars(
            select(ArticleRow).where(ArticleRow.id == article_id).execution_options(populate_existing=True)
        ).one_or_none()
        if row is None:
            raise NoSuchArticle(article_id)
        tags = self._tags.of(article_id)
        if not record.is_intact({name: getattr(row, name) for name in record.COLUMNS}, tags):
            raise StoreDamaged(
                QT_TRANSLATE_NOOP("store", "Материал «{headline}» повреждён: в хранилище не то, что было записано.")
                .with_values(headline=row.headline),
                QT_TRANSLATE_NOOP("store", "Остальные материалы в порядке; этот можно взять из его версий или копии."),
                detail=f"article {row.id}, version {row.version}",
            )  # fmt: skip
        return record.read(row, tags, *self._history.origin(article_id))

    def add(self, article: Article) -> Article:
        """Put in a new article; it comes back with its tags as the newsroom writes them."""
        article = replace(article, content=self.tidied(article.content))
        self._session.execute(insert(ArticleRow).values(**record.written(article)))
        self._tags.put_on(article.id, article.content.tags)
        self._mentions.note(article.id, article.content.threads)
        return article

    def save(
        self, article_id: str, expected_version: int, content: Content, *, now: datetime, state: str = ""
    ) -> Article:
        """Write a new version of an article, and its state where one is given.

        Raises `StaleVersion` when the article is no longer of the version expected, `NoSuchArticle` when it is gone.
        """
        known = self._session.execute(
            select(ArticleRow.state, ArticleRow.created, ArticleRow.embargo).where(
                ArticleRow.id == article_id, ArticleRow.version == expected_version
            )
        ).one_or_none()
        if known is None:
            raise StaleVersion(self.get(article_id))
        creator, seal = self._history.origin(article_id)
        saved = self._write(
            Article(
                article_id,
                expected_version,
                state or known.state,
                self.tidied(content),
                known.created,
                now,
                record.embargo(known.embargo),
                creator,
                seal,
            )
        )
        self._tags.put_on(article_id, saved.content.tags)
        self._mentions.note(article_id, saved.content.threads)
        return saved

    def amend(self, article: Article, content: Content, *, now: datetime) -> Article:
        """Write a new version of an article that is known whole, of which nothing is read again; raises as `save` does.

        The content has to be `tidied`.
        """
        saved = self._write(replace(article, content=content, updated=now))
        if content.tags != article.content.tags:
            self._tags.put_on(article.id, content.tags)
        if content.threads != article.content.threads:
            self._mentions.note(article.id, content.threads)
        return saved

    def put_embargo(self, article: Article, embargo: Embargo | None, *, now: datetime) -> Article:
        """Write a new version of an article that differs in the embargo; raises what `save` raises."""
        return self._write(replace(article, embargo=embargo, updated=now))

    def _write(self, article: Article) -> Article:
        """Write an article as the version that follows on its own, without its tags."""
        saved = replace(article, version=article.version + 1)
        written = record.written(saved) | {"known_id": article.id, "known_version": article.version}
        if self._session.execute(_UPDATE, written).one_or_none() is None:
            raise StaleVersion(self.get(article.id))
        return saved

    def in_section(self, section: str) -> Sequence[str]:
        """Ids of the articles that carry exactly this name of a section."""
        return self._session.scalars(select(ArticleRow.id).where(ArticleRow.section == section)).all()

    def remove(self, article_id: str) -> int:
        """Take an article out with its revisions and decisions; return its last version, 0 if there is none.

        An article that is put in again under the id goes on from there, so that no save made for the old one fits it.
        """
        # What was decided about it would go with it, and not be counted.
        Roster(self._session, IgnoreRow).delete(IgnoreRow.article_id == article_id)
        statement = delete(ArticleRow).where(ArticleRow.id == article_id).returning(ArticleRow.version)
        return self._session.scalar(statement) or 0

    def tidied(self, content: Content) -> Content:
        """Return the content as it will be stored: tags (made where they are new) and section tidy."""
        return replace(content, tags=self._tags.ensure(content.tags), section=tidy(content.section))
