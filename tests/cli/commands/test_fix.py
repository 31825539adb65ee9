from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Granki = Callable[..., Any]


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text("Одна строка.\nЗдесь 😀 ашибка.\n", encoding="utf-8-sig")
    return path


def test_the_corrected_text_goes_to_a_new_file_and_the_list_to_the_screen(
    granki: Granki, note: Path, tmp_path: Path
) -> None:
    before = note.read_bytes()
    target = tmp_path / "fixed.txt"
    ran = granki("fix", note, target)
    assert ran.status == 0
    assert target.read_text(encoding="utf-8-sig") == "Одна строка.\nЗдесь 😀 ошибка.\n"
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    assert note.read_bytes() == before
    assert "2:9" in ran.out
    assert "«ашибка» → «ошибка»" in ran.out
    assert "Исправлено: 1" in ran.out


def test_a_file_is_corrected_in_its_place(granki: Granki, note: Path) -> None:
    assert granki("fix", "--in-place", note).status == 0
    assert "ошибка" in note.read_text(encoding="utf-8-sig")


def test_where_to_write_must_be_said(granki: Granki, note: Path, tmp_path: Path) -> None:
    assert granki("fix", note).status == 2
    assert granki("fix", note, tmp_path / "fixed.txt", "--in-place").status == 2
    assert not (tmp_path / "fixed.txt").exists()


def test_a_document_is_corrected_into_another_and_keeps_its_form(granki: Granki, tmp_path: Path) -> None:
    page, target = tmp_path / "page.html", tmp_path / "fixed.html"
    page.write_text("<h1>Мост</h1><p>Одна строка.</p><p>Здесь <b>ашибка</b>.</p>", encoding="utf-8")
    ran = granki("fix", page, target)
    assert ran.status == 0
    assert "<strong>ошибка</strong>" in target.read_text(encoding="utf-8")
    assert "3:7" in ran.out
    assert "Исправлено: 1" in ran.out


def test_a_document_is_not_corrected_in_place(granki: Granki, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<p>Здесь ашибка.</p>", encoding="utf-8")
    assert granki("fix", "--in-place", page).status == 2
    assert page.read_text(encoding="utf-8") == "<p>Здесь ашибка.</p>"
