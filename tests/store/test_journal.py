import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from editor_app.files import replacing
from editor_app.store import journal
from editor_app.store.journal import Entry, Journal
from editor_app.workflow.article import Content

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    return tmp_path / "beside", tmp_path / "elsewhere" / "journal"


def _entry(headline: str = "Мост", article_id: str = "a1", minutes: int = 0, **more) -> Entry:
    return Entry(article_id, 3, Content(headline), NOON + timedelta(minutes=minutes), **more)


def _headlines(folders) -> list[str]:
    return [found.entry.content.headline for found in Journal(folders).leftovers()[0]]


def test_another_run_finds_the_newest_entry_of_each_article(folders, draft):
    writing = Journal(folders)
    whole = Entry("a2", 0, draft().content, NOON, under_way=Content("Мост"))
    for entry in (_entry("М"), whole, _entry("Мост", minutes=1)):
        writing.write(entry)
    assert writing.leftovers() == ([], [])
    found, damaged = Journal(folders).leftovers()
    assert [each.entry for each in found] == [whole, _entry("Мост", minutes=1)]
    assert damaged == []


def test_an_entry_that_the_store_has_is_erased(folders):
    writing = Journal(folders)
    writing.write(_entry())
    writing.erase("a1")
    assert _headlines(folders) == []


def test_two_runs_do_not_write_over_each_other(folders):
    Journal(folders).write(_entry("Первый"))
    second = Journal(folders)
    second.write(_entry("Второй", minutes=1))
    second.erase("a1")
    assert _headlines(folders) == ["Первый"]


def test_where_the_first_folder_takes_nothing_the_next_one_does(folders):
    folders[0].write_text("no folder")
    writing = Journal(folders)
    assert writing.write(_entry()).parent == folders[1]
    folders[0].unlink()
    assert writing.write(_entry("Мост открыт")).parent == folders[0]
    assert _headlines(folders) == ["Мост открыт"]


def test_a_store_whose_folder_is_gone_gets_none_made(tmp_path):
    writing = Journal((tmp_path / "stick" / "store.journal", tmp_path / "home" / "journal"))
    assert writing.write(_entry()).parent == tmp_path / "home" / "journal"
    assert not (tmp_path / "stick").exists()


def test_without_any_folder_it_fails(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        Journal((tmp_path / "file",)).write(_entry())


def test_a_file_that_is_not_what_was_written_is_named_and_not_believed(folders):
    spoils = (lambda text: text[:-3], lambda text: text.replace("м".encode(), "н".encode()), lambda _: b"")
    for number, spoil in enumerate(spoils):
        path = Journal(folders).write(_entry("мост", article_id=f"a{number}"))
        path.write_bytes(spoil(path.read_bytes()))
    found, damaged = Journal(folders).leftovers()
    assert (found, len(damaged)) == ([], 3)


def test_what_is_discarded_can_be_put_back_for_a_month(folders):
    Journal(folders).write(_entry())
    later = Journal(folders)
    [found] = later.leftovers()[0]
    aside = later.discard(found)
    assert (later.leftovers(), later.discarded()) == (([], []), [aside])
    assert aside.is_discarded
    later.tidy()
    assert later.put_back(aside) == found == later.leftovers()[0][0]

    aside = later.discard(found)
    old = time.time() - (journal.KEPT_DAYS + 1) * 24 * 60 * 60
    os.utime(aside.path, (old, old))
    later.tidy()
    assert later.discarded() == []


def test_half_a_file_that_a_crash_left_is_swept_up(folders):
    Journal(folders).write(_entry())
    part = folders[0] / ".granki.x.part"
    part.write_bytes(b"half")
    old = time.time() - 2 * 60 * 60
    os.utime(part, (old, old))
    Journal(folders).tidy()
    assert not part.exists()
    assert _headlines(folders) == ["Мост"]


def test_what_is_being_written_is_no_leftover(folders):
    Journal(folders).write(_entry())
    with replacing(folders[0] / "a2.journal") as stream:
        Journal(folders).tidy()
        stream.write(b"whole")
    assert (folders[0] / "a2.journal").read_bytes() == b"whole"
