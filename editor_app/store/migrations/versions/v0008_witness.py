"""The last lines of history kept in a second place, and a proof in each row that nothing else guards."""

import sqlalchemy as sa
from alembic import op

from editor_app.store.chain import WHOLE
from editor_app.store.proof import fill

revision = "0008"
down_revision = "0007"

_PROVEN = {
    "tags": (["id"], ["name", "key"]),
    "sections": (["id"], ["name", "key", "position"]),
    "revisions": (["number"], ["article_id", "version", "who", "what", "moment", "digest"]),
    "words": (["id"], ["word", "who", "moment"]),
    "ignores": (["id"], ["article_id", "rule", "quote", "before", "after", "who", "moment"]),
    "newsroom_ignores": (["id"], ["rule", "quote", "who", "moment"]),
    "own_rules": (["id"], ["name", "written", "who", "moment"]),
    "assets": (["digest"], ["digest", "media", "moment"]),
    "policy": (["number"], ["written"]),
    "checks": (["article_id"], ["article_id", "version", "findings", "moment"]),
    "readings": (["article_id", "who"], ["article_id", "who", "revision", "moment"]),
}
"""By the name of each table its key, and what a proof is over."""


def upgrade() -> None:
    """Add them; what is there is taken for what was written."""
    op.create_table(
        "heads",
        sa.Column("article_id", sa.String(64), primary_key=True),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("link", sa.Text, nullable=False),
    )
    if op.get_bind().dialect.name == "postgresql":
        _count_on()
    last = "SELECT {id}, number, link FROM history WHERE number IN (SELECT max(number) FROM history {group})"
    op.execute("INSERT INTO heads " + last.format(id="article_id", group="GROUP BY article_id"))
    op.execute("INSERT INTO heads " + last.format(id=f"'{WHOLE}'", group=""))
    for table, (keys, names) in _PROVEN.items():
        op.add_column(table, sa.Column("proof", sa.Text, nullable=False, server_default=""))
        fill(op.get_bind(), table, keys, names)


def _count_on() -> None:
    """Number the lines of history without gaps, which a server leaves where a transaction was rolled back."""
    op.execute("ALTER TABLE history DISABLE TRIGGER history_is_only_added_to")
    op.execute(
        "UPDATE history SET number = -counted.place "
        "FROM (SELECT number, row_number() OVER (ORDER BY number) AS place FROM history) AS counted "
        "WHERE history.number = counted.number"
    )
    op.execute("UPDATE history SET number = -number")
    op.execute("ALTER TABLE history ENABLE TRIGGER history_is_only_added_to")
