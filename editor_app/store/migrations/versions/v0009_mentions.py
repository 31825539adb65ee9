"""Who is mentioned in open comments, beside the articles, and the names of the newsroom's people in indexes."""

import sqlalchemy as sa
from alembic import op

from editor_app.store import review
from editor_app.store.proof import fill
from editor_app.workflow.mentions import calls

revision = "0009"
down_revision = "0008"

_SAID = ["article_id", "position", "first", "words", "spoken"]


def upgrade() -> None:
    """Make the table and the indexes, and note what is said already."""
    mentions = op.create_table(
        "mentions",
        sa.Column("article_id", sa.String(64), primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("first", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("spoken", sa.Text, nullable=False),
        sa.Column("proof", sa.Text, nullable=False, server_default=""),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name="fk_mentions_article", ondelete="CASCADE"),
    )
    op.create_index("ix_mentions_first", "mentions", ["first"])
    op.create_index("ix_history_who", "history", ["who"])
    op.create_index("ix_readings_who", "readings", ["who"])
    connection = op.get_bind()
    said = sa.text("SELECT id, review FROM articles WHERE review <> '' AND review LIKE '%@%'")
    for article_id, written in connection.execute(said).all():
        for position, call in enumerate(calls(review.loads(written)[0])):
            spoken = "\n".join(sorted(call.spoken))
            values = (article_id, position, call.first, call.words, spoken)
            connection.execute(mentions.insert().values(dict(zip(_SAID, values, strict=True))))
    fill(connection, "mentions", ["article_id", "position"], _SAID)
