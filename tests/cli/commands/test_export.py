"""What goes out of the store by the command line: what was approved, or an override on record, or a marked draft."""

import json
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import editor_app

Granki = Callable[..., Any]


@pytest.fixture
def article(granki: Granki, tmp_path: Path) -> str:
    """The id of an article of the store, which nobody has approved."""
    note = tmp_path / "note.txt"
    note.write_text("Мост открыли\n\nЗдесь текст заметки.\n", encoding="utf-8")
    told: str = granki("import", note).out.split()[0]
    return told


def sit_down(tmp_path: Path, role: str) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"person.name": "Марина", "person.role": role}), "utf-8")


def test_what_nobody_approved_is_refused_with_the_ways_that_there_are(granki: Granki, article: str, tmp_path: Path):
    target = tmp_path / "out.txt"
    ran = granki("export", article, target)
    assert ran.status == 2
    assert "не утверждён, он в состоянии «Черновик»" in ran.err
    assert "рабочую копию" in ran.err
    assert not target.exists()


def test_an_override_needs_an_editor_with_a_name_and_is_in_the_history(granki: Granki, article: str, tmp_path: Path):
    target = tmp_path / "out.txt"
    ran = granki("export", article, target, "--override", "горит")
    assert ran.status == 2
    assert "может только редактор" in ran.err
    assert not target.exists()

    sit_down(tmp_path, "editor")
    assert granki("export", article, target, "--override", "горит").status == 0
    assert target.read_text(encoding="utf-8").startswith("Мост открыли")
    with sqlite3.connect(tmp_path / "newsroom.granki") as connection:
        [(who, what, reason)] = connection.execute(
            "SELECT who, what, reason FROM history ORDER BY number DESC LIMIT 1 OFFSET 1"
        ).fetchall()
    connection.close()
    assert (who, what) == ("Марина", "export")
    assert reason.startswith("горит (Материал не утверждён")


def test_a_draft_says_that_it_is_one(granki: Granki, article: str, tmp_path: Path):
    target = tmp_path / "out.txt"
    assert granki("export", "--draft", article, target).status == 0
    assert target.read_text(encoding="utf-8").startswith("ЧЕРНОВИК. Мост открыли")


def test_self_check_reads_the_store_and_names_what_is_wrong(granki: Granki, article: str, store: Path):
    assert "тексты, история и печати целы" in granki("self-check", "--store", store).out
    with sqlite3.connect(store) as connection:
        connection.execute("UPDATE articles SET headline = 'Мост закрыли'")
    connection.close()
    ran = granki("self-check", "--store", store)
    assert ran.status == 1
    assert "«Мост закрыли» повреждён" in ran.err


def test_every_door_through_which_an_article_can_leave_is_known():
    root = Path(editor_app.__file__).parent
    writes = re.compile(r"operations(?:\.| import [^\n]*\b)writing\b")
    doors = {path.relative_to(root).as_posix() for path in root.rglob("*.py") if writes.search(path.read_text("utf-8"))}

    assert doors == {
        "operations/exporting.py",  # the store: sealed, overridden or marked
        "ui/areas/safety.py",  # the rescue of a text that is not saved: marked
        "cli/commands/convert.py",  # these three go from file to file, past the store
        "cli/commands/demo.py",
        "cli/commands/fix.py",
    }


def test_whatever_puts_an_article_on_paper_takes_a_copy_that_knows_its_mark():
    root = Path(editor_app.__file__).parent
    texts = {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in root.rglob("*.py")}
    painting = {name for name, text in texts.items() if "page.document(" in text}

    assert painting == {"ui/printing/paper.py", "ui/dialogs/print_preview.py"}
    assert all("mark(copy)" in texts[name] for name in painting)
    assert {name for name, text in texts.items() if "rescue.write(" in text} == {"ui/app.py", "ui/closing.py"}
    assert "marked(content)" in texts["ui/rescue.py"]
