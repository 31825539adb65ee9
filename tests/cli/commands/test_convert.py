from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from editor_app import bootstrap
from editor_app.exchange.format import Outlet
from editor_app.exchange.formats import Formats
from editor_app.exchange.writers import plain_text
from editor_app.workflow.article import Article

Granki = Callable[..., Any]


def test_a_file_is_typeset_on_its_way(granki: Granki, tmp_path: Path) -> None:
    page, target = tmp_path / "page.html", tmp_path / "typeset.html"
    page.write_text("<h1>Мост</h1><p>Здесь <b>ашибка</b>.</p>", encoding="utf-8")
    assert granki("convert", page, target, "--typeset", "book").status == 0
    assert "<strong>ошибка</strong>" in target.read_text(encoding="utf-8")
    assert granki("convert", page, target).status == 0
    assert "<strong>ашибка</strong>" in target.read_text(encoding="utf-8")


def test_many_files_and_folders_become_files_of_a_folder(granki: Granki, tmp_path: Path) -> None:
    news, out = tmp_path / "news", tmp_path / "out"
    (news / "city").mkdir(parents=True)
    (news / "page_files").mkdir()
    for name in ("a.txt", "a.html", "city/b.html", "page_files/advert.html", ".hidden.txt", "photo.jpg"):
        (news / name).write_text("<h1>Мост</h1><p>Пробок нет.</p>", encoding="utf-8")
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK")

    ran = granki("convert", news, broken, tmp_path / "нету.txt", out, "--format", "text")

    assert ran.status == 2
    assert "Записано: 3," in ran.out
    assert "Не вышло: 2." in ran.out
    assert "broken.docx: Файл повреждён или это не документ Word." in ran.err
    assert "нету.txt» не прочитан: такого файла или папки нет" in ran.err
    written = sorted(str(path.relative_to(out)) for path in out.rglob("*") if path.is_file())
    assert written == ["a (2).txt", "a.txt", "city/b.txt"]
    assert (out / "city" / "b.txt").read_text(encoding="utf-8").startswith("Мост")


def test_a_batch_never_writes_over_a_file(granki: Granki, tmp_path: Path) -> None:
    page, out = tmp_path / "page.html", tmp_path / "out"
    out.mkdir()
    page.write_text("<h1>Мост</h1><p>Пробок нет.</p>", encoding="utf-8")
    (out / "page.txt").write_text("чужое", encoding="utf-8")

    assert granki("convert", page, out, "--format", "text").status == 0
    assert (out / "page.txt").read_text(encoding="utf-8") == "чужое"
    assert "Пробок нет." in (out / "page (2).txt").read_text(encoding="utf-8")
    assert granki("convert", page, out).status == 2  # what format?


def test_ctrl_c_leaves_whole_files_only(granki: Granki, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text("Мост\nПробок нет.", encoding="utf-8")
    whole = plain_text.FORMAT.write

    def interrupted(article: Article, outlet: Outlet) -> None:
        whole(article, outlet)
        if (out / "a.txt").exists():
            raise KeyboardInterrupt

    formats = bootstrap.formats()
    writer = replace(plain_text.FORMAT, write=interrupted)
    monkeypatch.setattr(bootstrap, "formats", lambda: Formats(formats.readers, (writer,)))

    ran = granki("convert", *(tmp_path / name for name in ("a.txt", "b.txt", "c.txt")), out, "--format", "text")

    assert ran.status == 130
    assert [path.name for path in out.iterdir()] == ["a.txt"]
    assert "Записано: 1" in ran.out


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("out.md", "# Мост"),
        ("out.telegram.txt", "<b>Мост</b>"),
        ("out.rss", "<yandex:full-text>Пробок нет.</yandex:full-text>"),
        ("out.ninjs.json", '"type": "text"'),
        ("out.fragment.html", "<p>Пробок нет.</p>"),
    ],
)
def test_a_file_becomes_what_its_suffix_says(granki: Granki, tmp_path: Path, name: str, said: str) -> None:
    page, target = tmp_path / "page.html", tmp_path / name
    page.write_text("<h1>Мост</h1><p>Пробок нет.</p>", encoding="utf-8")
    assert granki("convert", page, target).status == 0
    assert said in target.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("in.md", "# Мост\n\nПробок нет.\n".encode()),
        (
            "in.rtf",
            b"{\\rtf1\\ansicpg1251 \\outlinelevel0 "
            + "Мост".encode("cp1251")
            + b"\\par\\pard "
            + "Пробок нет.".encode("cp1251")
            + b"}",
        ),
        ("in.eml", "From: a@b.kz\nSubject: Мост\n\nПробок нет.\n".encode()),
    ],
)
def test_files_of_other_kinds_are_read(granki: Granki, tmp_path: Path, name: str, data: bytes) -> None:
    page, target = tmp_path / name, tmp_path / "out.txt"
    page.write_bytes(data)
    assert granki("convert", page, target).status == 0
    assert target.read_text(encoding="utf-8") == "Мост\n\nПробок нет.\n"
