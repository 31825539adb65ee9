"""The articles under an embargo found without reading the others: a list of all shows until when one is held."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Make the index."""
    held = sa.text("embargo <> ''")
    op.create_index("ix_articles_embargo", "articles", ["id"], sqlite_where=held, postgresql_where=held)
