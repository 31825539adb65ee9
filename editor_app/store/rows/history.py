"""What became of articles: a line for each act, and the revisions that are kept."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from editor_app.store.proof import proves
from editor_app.store.rows.row import Row


class HistoryRow(Row):
    """What happened to an article; `number` gives the order, because clocks are set back and forth.

    Lines are only added, which triggers see to, and stay when their article goes; `link` is that of `store.chain`.
    """

    __tablename__ = "history"

    number: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[str] = mapped_column(String(64))
    who: Mapped[str]
    what: Mapped[str]
    moment: Mapped[datetime]
    before: Mapped[str | None]
    after: Mapped[str]
    reason: Mapped[str]
    version: Mapped[int]
    seal: Mapped[str]
    link: Mapped[str]

    __table_args__ = (
        Index("ix_history_article", "article_id", "number"),
        Index("ix_history_who", "who"),
        {"sqlite_autoincrement": True},
    )


class HeadRow(Row):
    """The last line of history of an article: of the whole newsroom under `chain.WHOLE`.

    Lines that are gone from the end are missed, and whoever cuts them off has to know of both places.
    """

    __tablename__ = "heads"

    article_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    number: Mapped[int]
    link: Mapped[str]


class RevisionRow(Row):
    """The content of an article at one moment, whole, as `store.snapshot` writes it; `digest` is its SHA-256."""

    __tablename__ = "revisions"

    number: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[str] = mapped_column(
        String(64), ForeignKey("articles.id", name="fk_revisions_article", ondelete="CASCADE")
    )
    version: Mapped[int]
    who: Mapped[str]
    what: Mapped[str]
    moment: Mapped[datetime]
    content: Mapped[str]
    digest: Mapped[str]
    proof: Mapped[str] = proves("article_id", "version", "who", "what", "moment", "digest")

    __table_args__ = (Index("ix_revisions_article", "article_id", "number"), {"sqlite_autoincrement": True})
