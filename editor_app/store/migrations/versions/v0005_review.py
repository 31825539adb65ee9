"""Comments and suggestions of an article."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Give articles a place for them; hashes leave out an empty one, and so stand."""
    op.add_column("articles", sa.Column("review", sa.Text, nullable=False, server_default=""))
