"""History that is only added to: a chain of hashes, seals, and triggers that refuse anything else; embargo; policy."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

from editor_app.store.chain import link
from editor_app.workflow.article import Event

revision = "0006"
down_revision = "0005"

_MOMENT = sa.DateTime(timezone=True).with_variant(sa.Text, "sqlite")
_REFUSALS = ("UPDATE", "DELETE")


def upgrade() -> None:
    """Give articles an embargo and the newsroom a policy, and chain the lines of history that are there."""
    op.add_column("articles", sa.Column("embargo", sa.Text, nullable=False, server_default=""))
    op.create_table(
        "policy",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("written", sa.Text, nullable=False),
    )
    lines = op.create_table(
        "chained",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("article_id", sa.String(64), nullable=False),  # no key: a line outlives its article
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("moment", _MOMENT, nullable=False),
        sa.Column("before", sa.Text),
        sa.Column("after", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("seal", sa.Text, nullable=False),
        sa.Column("link", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    _chain(lines)
    op.drop_table("history")
    op.rename_table("chained", "history")
    op.create_index("ix_history_article", "history", ["article_id", "number"])
    _refuse()


def _chain(lines: sa.Table) -> None:
    connection = op.get_bind()
    old = sa.text('SELECT article_id, who, what, moment, "before", "after", reason FROM history ORDER BY number')
    before = ""
    for article_id, who, what, moment, was, became, reason in connection.execute(old).all():
        when = (datetime.fromisoformat(moment) if isinstance(moment, str) else moment).astimezone(UTC)
        before = link(before, article_id, Event(who, what, when, was, became, reason))
        connection.execute(
            lines.insert().values(
                article_id=article_id,
                who=who,
                what=what,
                moment=moment,
                before=was,
                after=became,
                reason=reason,
                version=0,
                seal="",
                link=before,
            )
        )


def _refuse() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for verb in _REFUSALS:
            op.execute(
                f"CREATE TRIGGER history_refuses_{verb.lower()} BEFORE {verb} ON history "
                "BEGIN SELECT RAISE(ABORT, 'history is only added to'); END"
            )
        return
    op.execute(
        "CREATE FUNCTION granki_refuse() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'history is only added to'; END $$"
    )
    op.execute(
        "CREATE TRIGGER history_is_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON history "
        "FOR EACH STATEMENT EXECUTE FUNCTION granki_refuse()"
    )
