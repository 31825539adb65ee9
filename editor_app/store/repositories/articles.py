"""The articles."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypedDict

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from editor_app.document import serial
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.store import snapshot
from editor_app.store.errors import NoSuchArticle, StaleVersion, StoreDamaged
from editor_app.store.repositories.tags import Tags
from editor_app.store.rows import ArticleRow
from editor_app.workflow.article import Article, Content, Summary
from editor_app.workflow.names import tidy
from editor_app.workflow.states import State


class _Written(TypedDict):
    """The columns that hold an article's content."""

    headline: str
    deck: str
    lead: str
    body: str
    section: str
    author: str
    source: str
    published: str | None
    digest: str


class Articles:
    """The articles of the newsroom, each found by its id."""

    def __init__(self, session: Session, tags: Tags) -> None:
        self._session = session
        self._tags = tags

    def summaries(self) -> list[Summary]:
        """What a list shows of every article, the newest change first."""
        statement = select(
            ArticleRow.id,
            ArticleRow.state,
            ArticleRow.headline,
            ArticleRow.section,
            ArticleRow.author,
            ArticleRow.updated,
        ).order_by(ArticleRow.updated.desc(), ArticleRow.id)
        return [Summary(*row) for row in self._session.execute(statement)]

    def count(self) -> int:
        """How many there are."""
        return self._session.scalar(select(func.count()).select_from(ArticleRow)) or 0

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
        if row.digest != _digest(row, tags):
            raise StoreDamaged(
                QT_TRANSLATE_NOOP("store", "Материал «{headline}» повреждён: в хранилище не то, что было записано.")
                .with_values(headline=row.headline),
                QT_TRANSLATE_NOOP("store", "Остальные материалы в порядке; этот можно взять из его версий или копии."),
                detail=f"article {row.id}, version {row.version}",
            )  # fmt: skip
        content = Content(
            row.headline,
            row.deck,
            row.lead,
            serial.loads(row.body),
            row.section,
            tags,
            row.author,
            row.source,
            snapshot.moment(row.published),
        )
        return Article(row.id, row.version, row.state, content, row.created, row.updated)

    def add(self, article: Article) -> Article:
        """Put in a new article; it comes back with its tags as the newsroom writes them."""
        article = replace(article, content=self.tidied(article.content))
        self._session.execute(
            insert(ArticleRow).values(
                id=article.id,
                version=article.version,
                state=article.state,
                created=article.created,
                updated=article.updated,
                **_written(article.content),
            )
        )
        self._tags.put_on(article.id, article.content.tags)
        return article

    def save(
        self, article_id: str, expected_version: int, content: Content, *, now: datetime, state: State | None = None
    ) -> Article:
        """Write a new version of an article, and its state where one is given.

        Raises `StaleVersion` when the article is no longer of the version expected, `NoSuchArticle` when it is gone.
        """
        content = self.tidied(content)
        values = {"version": expected_version + 1, "updated": now, **_written(content)}
        if state is not None:
            values["state"] = state
        written = self._session.execute(
            # One statement both asks for the version and writes: nobody gets in between.
            update(ArticleRow)
            .where(ArticleRow.id == article_id, ArticleRow.version == expected_version)
            .values(values)
            .returning(ArticleRow.state, ArticleRow.created)
        ).one_or_none()
        if written is None:
            raise StaleVersion(self.get(article_id))
        self._tags.put_on(article_id, content.tags)
        return Article(article_id, expected_version + 1, written.state, content, written.created, now)

    def in_section(self, section: str) -> Sequence[str]:
        """Ids of the articles that carry exactly this name of a section."""
        return self._session.scalars(select(ArticleRow.id).where(ArticleRow.section == section)).all()

    def remove(self, article_id: str) -> int:
        """Take an article out with its history, revisions and decisions; return its last version, 0 if there is none.

        An article that is put in again under the id goes on from there, so that no save made for the old one fits it.
        """
        statement = delete(ArticleRow).where(ArticleRow.id == article_id).returning(ArticleRow.version)
        return self._session.scalar(statement) or 0

    def tidied(self, content: Content) -> Content:
        """Return the content as it will be stored: tags (made where they are new) and section tidy."""
        return replace(content, tags=self._tags.ensure(content.tags), section=tidy(content.section))


def _written(content: Content) -> _Written:
    body = serial.dumps(content.body)
    published = snapshot.moment_text(content.published)
    return _Written(
        headline=content.headline,
        deck=content.deck,
        lead=content.lead,
        body=body,
        section=content.section,
        author=content.author,
        source=content.source,
        published=published,
        digest=snapshot.digest(
            content.headline,
            content.deck,
            content.lead,
            body,
            content.section,
            content.tags,
            content.author,
            content.source,
            published,
        ),
    )


def _digest(row: ArticleRow, tags: tuple[str, ...]) -> str:
    return snapshot.digest(
        row.headline, row.deck, row.lead, row.body, row.section, tags, row.author, row.source, row.published
    )
