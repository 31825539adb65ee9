"""The tables, as SQLAlchemy sees them; the migrations make them, and a test keeps the two alike.

Rows never leave this package: repositories turn them into the values of `workflow` and `proofreading`.
"""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeEngine

from editor_app.store.errors import damaged
from editor_app.store.proof import proves


class Moment(TypeDecorator[datetime]):
    """A moment in UTC; text of one width in SQLite, which has no type for it and sorts that as time."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the type by the database."""
        return dialect.type_descriptor(Text() if dialect.name == "sqlite" else DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:  # noqa: ANN401 - as declared above
        """Write in UTC; a moment without a time zone is a bug."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        value = value.astimezone(UTC)
        return value.isoformat(timespec="microseconds") if dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ANN401 - as above
        """Read in UTC."""
        if value is None:
            return None
        try:
            moment = datetime.fromisoformat(value) if dialect.name == "sqlite" else value
            if dialect.name == "sqlite" and value[10] + value[19] + value[26:] != "T.+00:00":
                raise damaged(repr(value))  # what reads ISO 8601 takes other signs for these too
            return moment.astimezone(UTC)
        except (IndexError, TypeError, ValueError) as error:
            raise damaged(repr(value)) from error


class Row(DeclarativeBase):
    """A row of some table."""

    type_annotation_map = {str: Text, datetime: Moment}  # noqa: RUF012 - declared so by SQLAlchemy


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


class SectionRow(Row):
    """A section on the newsroom's list."""

    __tablename__ = "sections"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    key: Mapped[str]
    position: Mapped[int]
    proof: Mapped[str] = proves("name", "key", "position")

    __table_args__ = (UniqueConstraint("key", name="uq_sections_key"),)


class HistoryRow(Row):
    """What happened to an article; `number` gives the order, because clocks are set back and forth.

    Lines are only added, which triggers see to, and stay when their article goes; `link` is that of `store.chain`.
    """

    __tablename__ = "history"

    number: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[str] = mapped_column(String(64))
    who: Mapped[str]
    what: Mapped[str]
    moment: Mapped[datetime]
    before: Mapped[str | None]
    after: Mapped[str]
    reason: Mapped[str]
    version: Mapped[int]
    seal: Mapped[str]
    link: Mapped[str]

    __table_args__ = (
        Index("ix_history_article", "article_id", "number"),
        Index("ix_history_who", "who"),
        {"sqlite_autoincrement": True},
    )


class HeadRow(Row):
    """The last line of history of an article: of the whole newsroom under `chain.WHOLE`.

    Lines that are gone from the end are missed, and whoever cuts them off has to know of both places.
    """

    __tablename__ = "heads"

    article_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    number: Mapped[int]
    link: Mapped[str]


class RevisionRow(Row):
    """The content of an article at one moment, whole, as `store.snapshot` writes it; `digest` is its SHA-256."""

    __tablename__ = "revisions"

    number: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[str] = mapped_column(
        String(64), ForeignKey("articles.id", name="fk_revisions_article", ondelete="CASCADE")
    )
    version: Mapped[int]
    who: Mapped[str]
    what: Mapped[str]
    moment: Mapped[datetime]
    content: Mapped[str]
    digest: Mapped[str]
    proof: Mapped[str] = proves("article_id", "version", "who", "what", "moment", "digest")

    __table_args__ = (Index("ix_revisions_article", "article_id", "number"), {"sqlite_autoincrement": True})


class WordRow(Row):
    """A word that someone told the dictionary."""

    __tablename__ = "words"

    id: Mapped[int] = mapped_column(primary_key=True)
    word: Mapped[str]
    who: Mapped[str]
    moment: Mapped[datetime]
    proof: Mapped[str] = proves("word", "who", "moment")

    __table_args__ = (UniqueConstraint("word", name="uq_words_word"),)


class IgnoreRow(Row):
    """A finding to be ignored in an article; `before` and `after` are NULL when it is ignored in all of it."""

    __tablename__ = "ignores"

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[str] = mapped_column(
        String(64), ForeignKey("articles.id", name="fk_ignores_article", ondelete="CASCADE")
    )
    rule: Mapped[str]
    quote: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]
    who: Mapped[str]
    moment: Mapped[datetime]
    proof: Mapped[str] = proves("article_id", "rule", "quote", "before", "after", "who", "moment")

    __table_args__ = (Index("ix_ignores_article", "article_id"),)


class NewsroomIgnoreRow(Row):
    """A finding that the newsroom wants marked in no article."""

    __tablename__ = "newsroom_ignores"

    id: Mapped[int] = mapped_column(primary_key=True)
    rule: Mapped[str]
    quote: Mapped[str]
    who: Mapped[str]
    moment: Mapped[datetime]
    proof: Mapped[str] = proves("rule", "quote", "who", "moment")

    __table_args__ = (UniqueConstraint("rule", "quote", name="uq_newsroom_ignores_rule_quote"),)


class OwnRuleRow(Row):
    """A rule that the newsroom made itself; `name` is its id, `written` the form of `proofreading.own_rules`."""

    __tablename__ = "own_rules"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    written: Mapped[str]
    who: Mapped[str]
    moment: Mapped[datetime]
    proof: Mapped[str] = proves("name", "written", "who", "moment")

    __table_args__ = (UniqueConstraint("name", name="uq_own_rules_name"),)


class AssetRow(Row):
    """A file that articles show; `digest` is the SHA-256 of its bytes, `media` its type."""

    __tablename__ = "assets"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    media: Mapped[str]
    data: Mapped[bytes] = mapped_column(LargeBinary)
    moment: Mapped[datetime]
    proof: Mapped[str] = proves("digest", "media", "moment")


class PolicyRow(Row):
    """What the newsroom has agreed, in the form of `workflow.policy_form`; the newest line holds."""

    __tablename__ = "policy"

    number: Mapped[int] = mapped_column(primary_key=True)
    written: Mapped[str]
    proof: Mapped[str] = proves("written")


class CheckRow(Row):
    """How many findings the last check of an article left, in which `version` of it."""

    __tablename__ = "checks"

    article_id: Mapped[str] = mapped_column(
        String(64), ForeignKey("articles.id", name="fk_checks_article", ondelete="CASCADE"), primary_key=True
    )
    version: Mapped[int]
    findings: Mapped[int]
    moment: Mapped[datetime]
    proof: Mapped[str] = proves("article_id", "version", "findings", "moment")


class ReadingRow(Row):
    """The revision of an article that a person had on the screen last."""

    __tablename__ = "readings"

    article_id: Mapped[str] = mapped_column(
        String(64), ForeignKey("articles.id", name="fk_readings_article", ondelete="CASCADE"), primary_key=True
    )
    who: Mapped[str] = mapped_column(primary_key=True)
    revision: Mapped[int]
    moment: Mapped[datetime]
    proof: Mapped[str] = proves("article_id", "who", "revision", "moment")

    __table_args__ = (Index("ix_readings_who", "who"),)


class MentionRow(Row):
    """A call on somebody in an open thread of an article; `workflow.mentions` says what the words are.

    `first` is the first of the `words`, by which they are looked up; `spoken` are names, a line each.
    """

    __tablename__ = "mentions"

    article_id: Mapped[str] = mapped_column(
        String(64), ForeignKey("articles.id", name="fk_mentions_article", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    first: Mapped[str]
    words: Mapped[str]
    spoken: Mapped[str]
    proof: Mapped[str] = proves("article_id", "position", "first", "words", "spoken")

    __table_args__ = (Index("ix_mentions_first", "first"),)
