"""Words are cut otherwise for the search, «века» as «век»: the index takes all articles in anew."""

from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Let every article wait for the index."""
    op.execute("DELETE FROM search_entries")
    if op.get_bind().dialect.name == "sqlite":
        op.execute("INSERT INTO search_words (search_words) VALUES ('delete-all')")
    op.execute("DELETE FROM search_pending")
    op.execute("INSERT INTO search_pending (article_id) SELECT id FROM articles ORDER BY updated")
