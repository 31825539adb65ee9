"""Rules that the newsroom makes itself."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make their table."""
    op.create_table(
        "own_rules",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("written", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("moment", sa.DateTime(timezone=True).with_variant(sa.Text, "sqlite"), nullable=False),
        sa.UniqueConstraint("name", name="uq_own_rules_name"),
    )
