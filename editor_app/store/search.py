"""The index of the archive: stems by article, in FTS5 or in a tsvector, and the articles that it has yet to take in.

An entry's number is the moment of its article in microseconds, so that both databases give what they find in the order
of time, a page of it, without sorting all the rest, and a date is a range of numbers. A save only notes that an article
waits: the index takes it in later, and before a search.
"""

import zlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import text
from sqlalchemy.orm import Session

from editor_app.text.stemming import kazakh, russian
from editor_app.workflow.archive import Field, Query, Term

_COLUMNS = (Field.HEADLINE, Field.TEXT, Field.TAGS, Field.AUTHOR)
_WEIGHTS = dict(zip(_COLUMNS, "ABCD", strict=True))
"""A tsvector has no columns; its four weights stand for them."""
_LAST_POSITION = 16_383
"""The last place of a word that a tsvector tells from others."""

_EVER = 1 << 62

_WRITE = (
    "INSERT INTO search_words (rowid, headline, text, tags, author) VALUES (:number, :headline, :text, :tags, :author)"
)
_FORGET = (
    "INSERT INTO search_words (search_words, rowid, headline, text, tags, author) "
    "VALUES ('delete', :number, :headline, :text, :tags, :author)"
)
_BY_DATE = (
    "SELECT article_id FROM search_entries WHERE number BETWEEN :since AND :until ORDER BY number DESC LIMIT :most"
)
_BY_WORDS_IN_SQLITE = (
    "SELECT article_id FROM search_words CROSS JOIN search_entries ON number = search_words.rowid "
    "WHERE search_words MATCH :asked AND search_words.rowid BETWEEN :since AND :until "
    "ORDER BY search_words.rowid DESC LIMIT :most"
)
"""The words go first (CROSS JOIN), in their own order, so that reading ends with the page."""
_BY_WORDS_ON_SERVER = (
    "SELECT article_id FROM search_entries WHERE stems @@ CAST(:asked AS tsquery) "
    "AND number BETWEEN :since AND :until ORDER BY number DESC LIMIT :most"
)

Stems = Mapping[Field, Sequence[str]]


class Search:
    """The index, inside one unit of work: what is found, what is taken in, what still waits."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._is_sqlite = session.get_bind().dialect.name == "sqlite"

    def pending(self, most: int) -> list[str]:
        """Return ids of articles that the index has to take in, those changed last first."""
        statement = text("SELECT article_id FROM search_pending ORDER BY number DESC LIMIT :most")
        return list(self._session.scalars(statement, {"most": most}))

    def waiting(self) -> int:
        """Return how many articles it has to take in."""
        return self._session.scalar(text("SELECT count(*) FROM search_pending")) or 0

    def put(self, article_id: str, moment: datetime, stems: Stems) -> None:
        """Take an article in as it is now."""
        self.drop(article_id)
        number = self._free(int(moment.timestamp() * 1_000_000))
        entry = {"number": number, "id": article_id}
        if self._is_sqlite:
            lines = [" ".join(stems.get(column, ())) for column in _COLUMNS]
            packed = zlib.compress("\n".join(lines).encode(), 1)
            self._run("INSERT INTO search_entries VALUES (:number, :id, :stems)", {**entry, "stems": packed})
            self._write_words(_WRITE, number, lines)
        else:
            statement = "INSERT INTO search_entries VALUES (:number, :id, CAST(:stems AS tsvector))"
            self._run(statement, {**entry, "stems": _vector(stems)})

    def drop(self, article_id: str) -> None:
        """Take an article out, and off those that wait."""
        asked = {"id": article_id}
        self._run("DELETE FROM search_pending WHERE article_id = :id", asked)
        if self._is_sqlite:
            former = self._session.execute(
                text("DELETE FROM search_entries WHERE article_id = :id RETURNING number, stems"), asked
            ).one_or_none()
            if former is None:
                return
            try:  # an index without the texts has to be told what it is to forget
                self._write_words(_FORGET, former.number, zlib.decompress(former.stems).decode().split("\n"))
            except (TypeError, ValueError, zlib.error):
                self.begin_anew()
        else:
            self._run("DELETE FROM search_entries WHERE article_id = :id", asked)

    def begin_anew(self) -> None:
        """Forget everything, and let all articles wait: what an index is made of is whole where it is not."""
        self._run("DELETE FROM search_entries", {})
        if self._is_sqlite:
            self._run("INSERT INTO search_words (search_words) VALUES ('delete-all')", {})
        self._run("DELETE FROM search_pending", {})
        self._run("INSERT INTO search_pending (article_id) SELECT id FROM articles ORDER BY updated", {})

    def find(self, query: Query, most: int) -> list[str]:
        """Return the ids of the newest articles that a question asks for; none for one that asks for nothing."""
        if query.is_empty:
            return []
        values: dict[str, object] = {
            "since": _beginning(query.since) if query.since else -_EVER,
            "until": _beginning(query.until + timedelta(days=1)) - 1 if query.until else _EVER,
            "most": most,
        }
        statement = _BY_DATE
        if any(not term.excluded for term in query.terms):
            statement = _BY_WORDS_IN_SQLITE if self._is_sqlite else _BY_WORDS_ON_SERVER
            values["asked"] = (_fts if self._is_sqlite else _tsquery)(query.terms)
        return list(self._session.scalars(text(statement), values))

    def _write_words(self, statement: str, number: int, lines: Sequence[str]) -> None:
        said = {str(column): line for column, line in zip(_COLUMNS, lines, strict=True)}
        self._run(statement, {"number": number, **said})

    def _free(self, number: int) -> int:
        """Return the first number from this one on that no entry has."""
        statement = text("SELECT 1 FROM search_entries WHERE number = :number")
        while self._session.scalar(statement, {"number": number}):
            number += 1
        return number

    def _run(self, statement: str, values: Mapping[str, object]) -> None:
        self._session.execute(text(statement), values)


def _beginning(day: date) -> int:
    """Return the number of the first moment of a day, in the time of this computer."""
    return int(datetime.combine(day, time()).astimezone(UTC).timestamp() * 1_000_000)


def _alternatives(term: Term) -> list[Sequence[str]]:
    """Return the rows of stems of which one must stand in the article: as in a Russian text, as in a Kazakh one."""
    return list(dict.fromkeys(tuple(map(cut, term.words)) for cut in (russian, kazakh)))


def _fts(terms: Iterable[Term]) -> str:
    wanted: list[str] = []
    unwanted: list[str] = []
    for term in terms:
        column = f"{{{term.field}}} : " if term.field else ""
        phrases = " OR ".join(f'{column}"{" ".join(stems)}"' for stems in _alternatives(term))
        (unwanted if term.excluded else wanted).append(f"({phrases})")
    asked = " AND ".join(wanted)
    return f"({asked}) NOT ({' OR '.join(unwanted)})" if unwanted else asked


def _tsquery(terms: Iterable[Term]) -> str:
    parts = []
    for term in terms:
        weight = f":{_WEIGHTS[term.field]}" if term.field else ""
        phrases = (" <-> ".join(f"'{stem}'{weight}" for stem in stems) for stems in _alternatives(term))
        parts.append(f"{'!' * term.excluded}({' | '.join(f'({phrase})' for phrase in phrases)})")
    return " & ".join(parts)


def _vector(stems: Stems) -> str:
    places: dict[str, list[str]] = {}
    position = 1
    for column in _COLUMNS:
        for stem in stems.get(column, ()):
            places.setdefault(stem, []).append(f"{min(position, _LAST_POSITION)}{_WEIGHTS[column]}")
            position += 1
        position += 1  # a phrase does not go over the end of a part
    return " ".join(f"'{stem}':{','.join(found)}" for stem, found in places.items())
