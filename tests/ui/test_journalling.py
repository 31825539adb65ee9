"""The thread of the journal, whatever becomes of a single entry."""

import threading
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue

import pytest

from editor_app.store.journal import Entry, Journal
from editor_app.ui.journalling import Journalling
from editor_app.workflow.article import Content


@pytest.fixture
def journalling(tmp_path):
    """A journal that nobody writes into yet."""
    made = Journalling(Journal((tmp_path,)))
    yield made
    made.stop()


@pytest.fixture
def bugs(monkeypatch):
    """Bugs that ended a thread."""
    found: SimpleQueue[type[BaseException]] = SimpleQueue()
    monkeypatch.setattr(threading, "excepthook", lambda told: found.put(told.exc_type))
    return found


def _entry(article_id: str, headline: str = "Мост") -> Entry:
    return Entry(article_id, 1, Content(headline), datetime.now(UTC))


def _left(folder: Path) -> set[str]:
    """Return the articles that the next start would find."""
    return {found.entry.article_id for found in Journal((folder,)).leftovers()[0]}


def test_a_bug_in_one_entry_keeps_no_other_from_the_disk_and_nobody_waiting(
    journalling, bugs, monkeypatch, tmp_path
) -> None:
    write = journalling.journal.write

    def spoiled(entry: Entry):
        if entry.article_id == "a":
            raise ZeroDivisionError
        return write(entry)

    monkeypatch.setattr(journalling.journal, "write", spoiled)
    journalling.put(_entry("a"))
    journalling.put(_entry("b"))
    journalling.flush()
    assert _left(tmp_path) == {"b"}
    assert bugs.get(timeout=60) is ZeroDivisionError
    journalling.put(_entry("c"))
    journalling.flush()
    assert _left(tmp_path) == {"b", "c"}


def test_what_is_put_after_the_end_is_written_too(journalling, tmp_path) -> None:
    journalling.put(_entry("a"))
    journalling.stop()
    journalling.stop()
    journalling.put(_entry("b"))
    journalling.flush()
    assert _left(tmp_path) == {"a", "b"}


def test_what_the_store_has_is_taken_away_and_not_written(journalling, tmp_path) -> None:
    journalling.put(_entry("a"))
    journalling.flush()
    assert journalling.copy_of("a") is not None
    journalling.erase("a")
    journalling.put(_entry("b"))
    journalling.erase("b")
    journalling.flush()
    assert _left(tmp_path) == set()
    assert journalling.copy_of("a") is None
