"""What the desk looks up of an article, beside what is written in it."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from editor_app.store.proof import proves
from editor_app.store.rows.row import Row


class CheckRow(Row):
    """How many findings the last check of an article left, in which `version` of it."""

    __tablename__ = "checks"

    article_id: Mapped[str] = mapped_column(
        String(64), ForeignKey("articles.id", name="fk_checks_article", ondelete="CASCADE"), primary_key=True
    )
    version: Mapped[int]
    findings: Mapped[int]
    moment: Mapped[datetime]
    proof: Mapped[str] = proves("article_id", "version", "findings", "moment")


class ReadingRow(Row):
    """The revision of an article that a person had on the screen last."""

    __tablename__ = "readings"

    article_id: Mapped[str] = mapped_column(
        String(64), ForeignKey("articles.id", name="fk_readings_article", ondelete="CASCADE"), primary_key=True
    )
    who: Mapped[str] = mapped_column(primary_key=True)
    revision: Mapped[int]
    moment: Mapped[datetime]
    proof: Mapped[str] = proves("article_id", "who", "revision", "moment")

    __table_args__ = (Index("ix_readings_who", "who"),)


class MentionRow(Row):
    """A call on somebody in an open thread of an article; `workflow.mentions` says what the words are.

    `first` is the first of the `words`, by which they are looked up; `spoken` are names, a line each.
    """

    __tablename__ = "mentions"

    article_id: Mapped[str] = mapped_column(
        String(64), ForeignKey("articles.id", name="fk_mentions_article", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    first: Mapped[str]
    words: Mapped[str]
    spoken: Mapped[str]
    proof: Mapped[str] = proves("article_id", "position", "first", "words", "spoken")

    __table_args__ = (Index("ix_mentions_first", "first"),)
