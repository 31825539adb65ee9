"""Words are cut otherwise for the search, «Қазақстанның» as «Қазақстан»: the index takes all articles in anew."""

from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Let every article wait for the index; until its turn comes it is found by its words as they were cut before.

    An article that is gone keeps waiting to be taken out.
    """
    op.execute("DELETE FROM search_pending WHERE article_id IN (SELECT id FROM articles)")
    op.execute("INSERT INTO search_pending (article_id) SELECT id FROM articles ORDER BY updated")
