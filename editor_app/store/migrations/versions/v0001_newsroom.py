"""The first schema: articles with tags and sections, their history, their revisions, decisions about findings."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_MOMENT = sa.DateTime(timezone=True).with_variant(sa.Text, "sqlite")


def _article(name: str, *, primary_key: bool = False) -> sa.Column[str]:
    foreign_key = sa.ForeignKey("articles.id", name=name, ondelete="CASCADE")
    return sa.Column("article_id", sa.String(64), foreign_key, primary_key=primary_key, nullable=False)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "articles",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("headline", sa.Text, nullable=False),
        sa.Column("deck", sa.Text, nullable=False),
        sa.Column("lead", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("section", sa.Text, nullable=False),
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("published", sa.Text),
        sa.Column("created", _MOMENT, nullable=False),
        sa.Column("updated", _MOMENT, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
    )
    op.create_index("ix_articles_updated", "articles", ["updated"])
    op.create_index("ix_articles_section", "articles", ["section"])
    op.create_table(
        "tags",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.UniqueConstraint("key", name="uq_tags_key"),
    )
    op.create_table(
        "article_tags",
        _article("fk_article_tags_article", primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("tag_id", sa.Integer, sa.ForeignKey("tags.id", name="fk_article_tags_tag"), nullable=False),
        sa.UniqueConstraint("article_id", "tag_id", name="uq_article_tags_tag"),
    )
    op.create_index("ix_article_tags_tag", "article_tags", ["tag_id"])
    op.create_table(
        "sections",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.UniqueConstraint("key", name="uq_sections_key"),
    )
    op.create_table(
        "history",
        sa.Column("number", sa.Integer, primary_key=True),
        _article("fk_history_article"),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("moment", _MOMENT, nullable=False),
        sa.Column("before", sa.Text),
        sa.Column("after", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_history_article", "history", ["article_id", "number"])
    op.create_table(
        "revisions",
        sa.Column("number", sa.Integer, primary_key=True),
        _article("fk_revisions_article"),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("moment", _MOMENT, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_revisions_article", "revisions", ["article_id", "number"])
    op.create_table(
        "words",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("word", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("moment", _MOMENT, nullable=False),
        sa.UniqueConstraint("word", name="uq_words_word"),
    )
    op.create_table(
        "ignores",
        sa.Column("id", sa.Integer, primary_key=True),
        _article("fk_ignores_article"),
        sa.Column("rule", sa.Text, nullable=False),
        sa.Column("quote", sa.Text, nullable=False),
        sa.Column("before", sa.Text),
        sa.Column("after", sa.Text),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("moment", _MOMENT, nullable=False),
    )
    op.create_index("ix_ignores_article", "ignores", ["article_id"])
