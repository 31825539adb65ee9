"""An article as a row: its columns, and the hash over all that is written in it, its tags included."""

from collections.abc import Mapping
from datetime import UTC, datetime

from editor_app.document import serial
from editor_app.store import review, snapshot
from editor_app.store.rows.articles import ArticleRow
from editor_app.workflow.article import Article, Content, Embargo, Seal

_HASHED = (
    *("id", "version", "state", "created", "updated"),
    *("headline", "deck", "lead", "body", "section", "author", "source", "published"),
)
"""The columns under an article's hash, in their order. Hashes are on disk: a change of this row needs a migration."""

_HASHED_IF_THERE = ("review", "embargo")
"""Those that came later; no value of one can be taken for one of another."""

COLUMNS = ("digest", *_HASHED, *_HASHED_IF_THERE)
"""Those that tell whether an article is what was written."""


def written(article: Article) -> dict[str, object]:
    """Return the columns of an article's row, its hash among them."""
    content = article.content
    columns: dict[str, object] = {
        "id": article.id,
        "version": article.version,
        "state": article.state,
        "headline": content.headline,
        "deck": content.deck,
        "lead": content.lead,
        "body": serial.dumps(content.body),
        "section": content.section,
        "author": content.author,
        "source": content.source,
        "published": snapshot.moment_text(content.published),
        "review": review.dumps(content),
        "embargo": _embargo_text(article.embargo),
        "created": article.created,
        "updated": article.updated,
    }
    return {**columns, "digest": _digest({**columns, "body": serial.quoted(content.body)}, content.tags)}


def is_intact(columns: Mapping[str, object], tags: tuple[str, ...]) -> bool:
    """Whether what a row says in `COLUMNS`, with the tags of its article, is what was written."""
    return columns["digest"] == _digest(columns, tags)


def read(row: ArticleRow, tags: tuple[str, ...], creator: str, seal: Seal | None) -> Article:
    """Return the article of a row, with what is known of it from other tables."""
    content = Content(
        row.headline,
        row.deck,
        row.lead,
        serial.loads(row.body),
        row.section,
        tags,
        row.author,
        row.source,
        snapshot.moment(row.published),
        *review.loads(row.review),
    )
    return Article(
        row.id, row.version, row.state, content, row.created, row.updated, embargo(row.embargo), creator, seal
    )


def embargo(written: str) -> Embargo | None:
    """Return the embargo that a row holds; None where it holds none."""
    if not written:
        return None
    moment, zone = written.split(" ")
    return Embargo(datetime.fromisoformat(moment), zone)


def _embargo_text(embargo: Embargo | None) -> str:
    return f"{embargo.until.astimezone(UTC).isoformat()} {embargo.zone}" if embargo else ""


def _digest(columns: Mapping[str, object], tags: tuple[str, ...]) -> str:
    """Hash what a row says; moments as numbers, because the databases have different types for them.

    What is not there is not hashed, so that hashes stand that are older than the column.
    """
    values = [columns[name] for name in _HASHED] + [columns[name] for name in _HASHED_IF_THERE if columns[name]]
    return snapshot.digest(*(value.timestamp() if isinstance(value, datetime) else value for value in values), tags)
