"""Who is mentioned in the open threads of which article, and whom the newsroom knows.

What is written beside an article is every call that may be on somebody; who is meant follows from the names that are
known when it is read, and so a call on somebody whom the newsroom meets later is found as well.
"""

from collections.abc import Iterable

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from editor_app.store.rows.articles import ArticleRow
from editor_app.store.rows.desk import MentionRow, ReadingRow
from editor_app.store.rows.history import HistoryRow
from editor_app.workflow.comments import Thread
from editor_app.workflow.mentions import Call, People, calls, first_word, key

_BETWEEN = "\n"
"""Stands between the names of who has spoken; no name holds it."""


class Mentions:
    """The calls on people, beside the articles."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def note(self, article_id: str, threads: Iterable[Thread]) -> None:
        """Write the calls of an article's threads in the place of those that were there."""
        self._session.execute(delete(MentionRow).where(MentionRow.article_id == article_id))
        rows = [
            {
                "article_id": article_id,
                "position": position,
                "first": call.first,
                "words": call.words,
                "spoken": _BETWEEN.join(sorted(call.spoken)),
            }
            for position, call in enumerate(calls(threads))
        ]
        if rows:
            self._session.execute(insert(MentionRow), rows)

    def waiting_for(self, person: str) -> frozenset[str]:
        """Return the ids of the articles in whose open threads a person is mentioned and has not answered since."""
        statement = select(MentionRow.article_id, MentionRow.words, MentionRow.spoken)
        found = [
            (article_id, Call(words, frozenset(spoken.split(_BETWEEN))))
            for article_id, words, spoken in self._session.execute(
                statement.where(MentionRow.first == first_word(key(person)))
            )
        ]
        alone, me = People([person]), key(person)
        found = [(article_id, call) for article_id, call in found if alone.called(call)]
        known = People([*self.people(), person]) if found else alone  # a longer name may be meant
        return frozenset(article_id for article_id, call in found if key(known.called(call) or "") == me)

    def people(self) -> list[str]:
        """Return the names of all who wrote an article, did something to one, or had one on the screen."""
        # Each column is in an index, so that no text is read; a remark is made by somebody with its article on the
        # screen, or came in with a file.
        columns = (ArticleRow.author, HistoryRow.who, ReadingRow.who)
        return sorted({name for column in columns for name in self._session.scalars(select(column).distinct()) if name})
