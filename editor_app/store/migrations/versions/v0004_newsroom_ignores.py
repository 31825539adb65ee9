"""Findings that the newsroom wants marked in no article."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make their table."""
    op.create_table(
        "newsroom_ignores",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("rule", sa.Text, nullable=False),
        sa.Column("quote", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("moment", sa.DateTime(timezone=True).with_variant(sa.Text, "sqlite"), nullable=False),
        sa.UniqueConstraint("rule", "quote", name="uq_newsroom_ignores_rule_quote"),
    )
