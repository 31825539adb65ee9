"""What people decided about findings: words that are right, findings to be ignored."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from editor_app.proofreading.decisions import Decisions as ArticleDecisions
from editor_app.proofreading.decisions import Ignored, IgnoredHere
from editor_app.store.roster import Roster
from editor_app.store.rows.decisions import IgnoreRow, NewsroomIgnoreRow, WordRow


class Decisions:
    """The words and ignored findings of the newsroom, and the ignored findings of each article."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._words = Roster(session, WordRow)
        self._ignored = Roster(session, IgnoreRow)
        self._ignored_everywhere = Roster(session, NewsroomIgnoreRow)

    def of(self, article_id: str) -> ArticleDecisions:
        """Return all that holds for an article, what the newsroom decided included."""
        in_article, here = set(), set()
        for row in self._session.scalars(select(IgnoreRow).where(IgnoreRow.article_id == article_id)):
            if row.before is None or row.after is None:
                in_article.add(Ignored(row.rule, row.quote))
            else:
                here.add(IgnoredHere(row.rule, row.quote, row.before, row.after))
        return replace(self.of_newsroom(), in_article=frozenset(in_article), here=frozenset(here))

    def of_newsroom(self) -> ArticleDecisions:
        """Return what holds for every article."""
        rows = self._session.execute(select(NewsroomIgnoreRow.rule, NewsroomIgnoreRow.quote))
        return ArticleDecisions(frozenset(self.words()), everywhere=frozenset(Ignored(*row) for row in rows))

    def words(self) -> list[str]:
        """Return the words of the newsroom in the order they were added."""
        return list(self._session.scalars(select(WordRow.word).order_by(WordRow.id)))

    def add_word(self, word: str, *, who: str, when: datetime) -> None:
        """Add a word; one that is there already stays as it is."""
        if self._session.scalar(select(WordRow.id).where(WordRow.word == word)) is None:
            self._words.insert(word=word, who=who, moment=when)

    def remove_word(self, word: str) -> None:
        """Take a word away; one that is not there is no error."""
        self._words.delete(WordRow.word == word)

    def ignore(self, article_id: str, what: Ignored | IgnoredHere, *, who: str, when: datetime) -> None:
        """Ignore a finding from now on; deciding the same twice changes nothing."""
        if self._session.scalar(select(IgnoreRow.id).where(*_matches(article_id, what))) is None:
            before, after = (what.before, what.after) if isinstance(what, IgnoredHere) else (None, None)
            self._ignored.insert(
                article_id=article_id,
                rule=what.rule,
                quote=what.quote,
                before=before,
                after=after,
                who=who,
                moment=when,
            )

    def heed(self, article_id: str, what: Ignored | IgnoredHere) -> None:
        """Show a finding again; one that was not ignored is no error."""
        self._ignored.delete(*_matches(article_id, what))

    def ignore_everywhere(self, what: Ignored, *, who: str, when: datetime) -> None:
        """Ignore a finding in every article from now on; deciding the same twice changes nothing."""
        if self._session.scalar(select(NewsroomIgnoreRow.id).where(*_same(what))) is None:
            self._ignored_everywhere.insert(rule=what.rule, quote=what.quote, who=who, moment=when)

    def heed_everywhere(self, what: Ignored) -> None:
        """Show a finding again in every article; one that was not ignored is no error."""
        self._ignored_everywhere.delete(*_same(what))


def _same(what: Ignored) -> tuple[ColumnElement[bool], ...]:
    return NewsroomIgnoreRow.rule == what.rule, NewsroomIgnoreRow.quote == what.quote


def _matches(article_id: str, what: Ignored | IgnoredHere) -> tuple[ColumnElement[bool], ...]:
    before, after = (what.before, what.after) if isinstance(what, IgnoredHere) else (None, None)
    return (
        IgnoreRow.article_id == article_id,
        IgnoreRow.rule == what.rule,
        IgnoreRow.quote == what.quote,
        IgnoreRow.before == before if before is not None else IgnoreRow.before.is_(None),
        IgnoreRow.after == after if after is not None else IgnoreRow.after.is_(None),
    )
