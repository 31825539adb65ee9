"""The index of the archive, what the last check of an article found, and what each person read last.

The index is no part of the newsroom's record: it is made of the articles and can be made again, and so stands outside
`store.rows`. Triggers note which articles it has to take in anew; a migration that makes `articles` anew must make them
anew as well.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

_MOMENT = sa.DateTime(timezone=True).with_variant(sa.Text, "sqlite")


def upgrade() -> None:
    """Make the tables, and let every article wait for the index."""
    op.create_table(
        "checks",
        sa.Column("article_id", sa.String(64), primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("findings", sa.Integer, nullable=False),
        sa.Column("moment", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name="fk_checks_article", ondelete="CASCADE"),
    )
    op.create_table(
        "readings",
        sa.Column("article_id", sa.String(64), primary_key=True),
        sa.Column("who", sa.Text, primary_key=True),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("moment", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name="fk_readings_article", ondelete="CASCADE"),
    )
    has_some = sa.text("review <> ''")
    op.create_index("ix_articles_review", "articles", ["id"], sqlite_where=has_some, postgresql_where=has_some)
    if op.get_bind().dialect.name == "sqlite":
        # All that a list of articles shows: read from the rows, it would bring their texts along. A server keeps long
        # texts away from the row by itself, and has a limit of what an index holds.
        shown = ["updated", "id", "state", "headline", "section", "author", "version"]
        op.create_index("ix_articles_desk", "articles", shown)
        _sqlite()
    else:
        _postgresql()
    op.execute("INSERT INTO search_pending (article_id) SELECT id FROM articles ORDER BY updated")


def _sqlite() -> None:
    op.execute(
        "CREATE TABLE search_pending (number INTEGER PRIMARY KEY AUTOINCREMENT, article_id TEXT NOT NULL UNIQUE)"
    )
    op.execute(
        "CREATE TABLE search_entries (number INTEGER PRIMARY KEY, article_id TEXT NOT NULL UNIQUE, stems BLOB NOT NULL)"
    )
    op.execute(
        "CREATE VIRTUAL TABLE search_words USING fts5"
        "(headline, text, tags, author, content='', columnsize=0, tokenize='unicode61 remove_diacritics 0')"
    )
    for verb, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
        noted = f"INSERT OR IGNORE INTO search_pending (article_id) VALUES ({row}.id)"  # noqa: S608 - our own names
        op.execute(f"CREATE TRIGGER search_after_{verb.lower()} AFTER {verb} ON articles BEGIN {noted}; END")


def _postgresql() -> None:
    op.execute("CREATE TABLE search_pending (number BIGSERIAL PRIMARY KEY, article_id VARCHAR(64) NOT NULL UNIQUE)")
    op.execute(
        "CREATE TABLE search_entries (number BIGINT PRIMARY KEY, article_id VARCHAR(64) NOT NULL UNIQUE, "
        "stems TSVECTOR NOT NULL)"
    )
    op.execute("CREATE INDEX ix_search_entries_stems ON search_entries USING gin (stems)")
    op.execute(
        "CREATE FUNCTION granki_search() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "INSERT INTO search_pending (article_id) VALUES (CASE WHEN TG_OP = 'DELETE' THEN OLD.id ELSE NEW.id END) "
        "ON CONFLICT DO NOTHING; RETURN NULL; END $$"
    )
    op.execute(
        "CREATE TRIGGER search_after AFTER INSERT OR UPDATE OR DELETE ON articles "
        "FOR EACH ROW EXECUTE FUNCTION granki_search()"
    )
