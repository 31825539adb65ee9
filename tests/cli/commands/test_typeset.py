import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Granki = Callable[..., Any]


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_bytes("Здесь ашибка.\r\n\r\n\r\n\r\nИ  здесь ашибка.\r\n".encode("cp1251"))
    return path


def test_the_text_comes_out_and_the_file_stays(granki: Granki, note: Path) -> None:
    before = note.read_bytes()
    assert granki("typeset", note).out == "Здесь ошибка.\r\n\r\nИ  здесь ошибка.\r\n"
    assert note.read_bytes() == before


def test_in_place_keeps_encoding_and_line_ends(granki: Granki, note: Path) -> None:
    assert granki("typeset", "--in-place", note).status == 0
    assert note.read_bytes() == "Здесь ошибка.\r\n\r\nИ  здесь ошибка.\r\n".encode("cp1251")


def test_lines_of_json_are_answered_one_by_one(granki: Granki, tmp_path: Path) -> None:
    lines = '{"id": 1, "text": "ашибка"}\n\n{"id": 2}\n{"id": "в", "text": ""}\n'
    ran = granki("typeset", "--jsonl", stdin=lines.encode())
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert answers[0] == {"id": 1, "text": "ошибка"}
    assert "error" in answers[1]
    assert answers[2] == {"id": "в", "text": ""}
    assert ran.status == 2
    file = tmp_path / "rows.txt"
    file.write_text(lines, encoding="utf-8")
    assert granki("typeset", "--jsonl", file).out == ran.out


def test_a_document_is_refused_in_words(granki: Granki, tmp_path: Path) -> None:
    ran = granki("typeset", tmp_path / "note.docx")
    assert ran.status == 2
    assert "convert" in ran.err


def test_no_file_is_a_wrong_call(granki: Granki) -> None:
    assert granki("typeset").status == 2
