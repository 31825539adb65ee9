"""Files that articles show: pictures, found by the hash of their bytes."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make their table."""
    op.create_table(
        "assets",
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("media", sa.Text, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.Column("moment", sa.DateTime(timezone=True).with_variant(sa.Text, "sqlite"), nullable=False),
    )
