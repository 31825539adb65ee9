"""Articles as they are now: their text, their tags, the files that they show."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from editor_app.store.proof import proves
from editor_app.store.rows.row import Row


class ArticleRow(Row):
    """An article as it is now; `digest` is the SHA-256 over all that is written in it, its tags included."""

    __tablename__ = "articles"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    version: Mapped[int]
    state: Mapped[str]
    headline: Mapped[str]
    deck: Mapped[str]
    lead: Mapped[str]
    body: Mapped[str]
    """The form of `document.serial`: text, so that the very bytes that were hashed come back."""
    section: Mapped[str]
    """A name and not a key: a section taken off the newsroom's list stays on the articles that ran in it."""
    author: Mapped[str]
    source: Mapped[str]
    published: Mapped[str | None]
    """ISO 8601, with an offset or without, as the source gave it: no type of SQL keeps that difference."""
    review: Mapped[str] = mapped_column(server_default="")
    """Comments and suggestions, in the form of `store.review`."""
    embargo: Mapped[str] = mapped_column(server_default="")
    """The moment in UTC (ISO 8601) and the name of the zone, a space between; empty where there is none."""
    created: Mapped[datetime]
    updated: Mapped[datetime]
    digest: Mapped[str]

    __table_args__ = (
        Index("ix_articles_updated", "updated"),
        Index("ix_articles_section", "section"),
        Index("ix_articles_embargo", "id", sqlite_where=text("embargo <> ''"), postgresql_where=text("embargo <> ''")),
        Index("ix_articles_review", "id", sqlite_where=text("review <> ''"), postgresql_where=text("review <> ''")),
    )


class TagRow(Row):
    """A tag of the newsroom; `key` is its name without case."""

    __tablename__ = "tags"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    key: Mapped[str]
    proof: Mapped[str] = proves("name", "key")

    __table_args__ = (UniqueConstraint("key", name="uq_tags_key"),)


class ArticleTagRow(Row):
    """A tag on an article; `position` counts from 0 in the order that the writer gave."""

    __tablename__ = "article_tags"

    article_id: Mapped[str] = mapped_column(
        String(64), ForeignKey("articles.id", name="fk_article_tags_article", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    tag_id: Mapped[int] = mapped_column(ForeignKey("tags.id", name="fk_article_tags_tag"))

    __table_args__ = (
        UniqueConstraint("article_id", "tag_id", name="uq_article_tags_tag"),
        Index("ix_article_tags_tag", "tag_id"),
    )


class AssetRow(Row):
    """A file that articles show; `digest` is the SHA-256 of its bytes, `media` its type."""

    __tablename__ = "assets"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    media: Mapped[str]
    data: Mapped[bytes] = mapped_column(LargeBinary)
    moment: Mapped[datetime]
    proof: Mapped[str] = proves("digest", "media", "moment")
