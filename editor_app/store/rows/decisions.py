"""What the newsroom has decided about findings: words that are right, what is not to be marked."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from editor_app.store.proof import proves
from editor_app.store.rows.row import Row


class WordRow(Row):
    """A word that someone told the dictionary."""

    __tablename__ = "words"

    id: Mapped[int] = mapped_column(primary_key=True)
    word: Mapped[str]
    who: Mapped[str]
    moment: Mapped[datetime]
    proof: Mapped[str] = proves("word", "who", "moment")

    __table_args__ = (UniqueConstraint("word", name="uq_words_word"),)


class IgnoreRow(Row):
    """A finding to be ignored in an article; `before` and `after` are NULL when it is ignored in all of it."""

    __tablename__ = "ignores"

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[str] = mapped_column(
        String(64), ForeignKey("articles.id", name="fk_ignores_article", ondelete="CASCADE")
    )
    rule: Mapped[str]
    quote: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]
    who: Mapped[str]
    moment: Mapped[datetime]
    proof: Mapped[str] = proves("article_id", "rule", "quote", "before", "after", "who", "moment")

    __table_args__ = (Index("ix_ignores_article", "article_id"),)


class NewsroomIgnoreRow(Row):
    """A finding that the newsroom wants marked in no article."""

    __tablename__ = "newsroom_ignores"

    id: Mapped[int] = mapped_column(primary_key=True)
    rule: Mapped[str]
    quote: Mapped[str]
    who: Mapped[str]
    moment: Mapped[datetime]
    proof: Mapped[str] = proves("rule", "quote", "who", "moment")

    __table_args__ = (UniqueConstraint("rule", "quote", name="uq_newsroom_ignores_rule_quote"),)
