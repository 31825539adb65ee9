"""How many rows the lists of the newsroom have, and a digest of them: a row that is gone is missed."""

import sqlalchemy as sa
from alembic import op

from editor_app.store.roster import summed

revision = "0013"
down_revision = "0012"

_LISTED = ("words", "ignores", "newsroom_ignores", "own_rules", "sections", "tags")


def upgrade() -> None:
    """Count them; what is there is taken for what was written."""
    rosters = op.create_table(
        "rosters",
        sa.Column("name", sa.String(64), primary_key=True),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
    )
    for name in _LISTED:
        column: sa.ColumnClause[str] = sa.column("proof")
        proofs = op.get_bind().scalars(sa.select(column).select_from(sa.table(name))).all()
        op.execute(rosters.insert().values(name=name, number=len(proofs), digest=summed(proofs)))
