"""import, list, export, convert: what goes into the store and comes out of it."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Granki = Callable[..., Any]


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text("Мост открыли раньше срока\n\nПервый абзац заметки.\n\nВторой абзац заметки.\n", encoding="utf-8")
    return path


def test_what_is_imported_is_listed_and_comes_out_again(granki: Granki, note: Path, tmp_path: Path) -> None:
    article_id = granki("import", note).out.split()[0]
    listed = granki("list").out
    assert article_id in listed
    assert "Мост открыли раньше срока" in listed
    target = tmp_path / "out.docx"
    assert granki("export", "--draft", article_id, target).status == 0
    assert "Второй абзац заметки." in zipfile.ZipFile(target).read("word/document.xml").decode()


def test_json_tells_all_that_was_understood(granki: Granki, note: Path) -> None:
    told = json.loads(granki("import", "--json", note).out)
    assert told["headline"] == "Мост открыли раньше срока"
    assert told["id"]
    assert "Второй абзац заметки." in [block["text"] for block in told["blocks"]]
    assert told["dropped"] == []


def test_a_dry_run_leaves_no_store(granki: Granki, note: Path, store: Path) -> None:
    told = json.loads(granki("import", "--dry-run", "--json", note).out)
    assert told["id"] is None
    assert not store.exists()


def test_the_store_is_named_before_or_after_the_command(
    granki: Granki, note: Path, store: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.granki"
    granki("import", note, "--store", other)
    assert "Мост открыли" in granki("--store", other, "list").out
    assert granki("list").out == ""
    assert store.exists()


def test_an_unreadable_file_changes_nothing(granki: Granki, tmp_path: Path) -> None:
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 but no document")
    ran = granki("import", broken)
    assert ran.status == 2
    assert ran.err
    assert "Traceback" not in ran.err
    assert granki("list").out == ""


def test_convert_writes_by_suffix_and_by_name_of_format(granki: Granki, note: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    assert granki("convert", note, page).status == 0
    assert "<!doctype html>" in page.read_text(encoding="utf-8").lower()


def test_a_format_that_nobody_writes_is_refused_and_no_file_appears(granki: Granki, note: Path, tmp_path: Path) -> None:
    ran = granki("convert", note, tmp_path / "note.xyz")
    assert ran.status == 2
    assert ".docx" in ran.err
    assert not (tmp_path / "note.xyz").exists()


def test_a_folder_that_does_not_exist_is_told_in_words(granki: Granki, note: Path, tmp_path: Path) -> None:
    ran = granki("convert", note, tmp_path / "нет" / "note.docx")
    assert ran.status == 2
    assert "Traceback" not in ran.err


def test_an_id_that_nobody_has_is_told_in_words(granki: Granki, tmp_path: Path) -> None:
    ran = granki("export", "нет такого", tmp_path / "out.docx")
    assert ran.status == 2
    assert "Traceback" not in ran.err


def test_an_article_is_typeset_on_its_way_out(granki: Granki, tmp_path: Path) -> None:
    note, target = tmp_path / "note.txt", tmp_path / "out.txt"
    note.write_text("Мост открыли\n\nЗдесь ашибка.\n", encoding="utf-8")
    article_id = granki("import", note).out.split()[0]
    assert granki("export", "--draft", article_id, target, "--typeset", "book").status == 0
    assert "Здесь ошибка." in target.read_text(encoding="utf-8")
    assert granki("export", "--draft", article_id, target).status == 0
    assert "Здесь ашибка." in target.read_text(encoding="utf-8")
