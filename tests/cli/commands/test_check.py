import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Granki = Callable[..., Any]


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    path = tmp_path / "wrong.txt"
    path.write_text("Одна строка.\nЗдесь 😀 ашибка.\n", encoding="utf-8")
    return path


@pytest.fixture
def right(tmp_path: Path) -> Path:
    path = tmp_path / "right.txt"
    path.write_text("Всё верно.\n", encoding="utf-8")
    return path


def test_json_is_the_contract(granki: Granki, wrong: Path) -> None:
    ran = granki("check", "--format", "json", wrong)
    assert ran.status == 1
    assert json.loads(ran.out) == [
        {
            "file": str(wrong),
            "findings": [
                {
                    "start": 21,
                    "end": 27,
                    "rule": "test.mistake",
                    "kind": "spelling",
                    "severity": "error",
                    "message": "Так не пишут.",
                    "suggestions": ["ошибка"],
                }
            ],
        }
    ]
    assert wrong.read_text(encoding="utf-8")[21:27] == "ашибка"


def test_a_text_without_findings_leaves_with_0(granki: Granki, right: Path) -> None:
    ran = granki("check", "--format", "json", right)
    assert (ran.status, json.loads(ran.out)) == (0, [{"file": str(right), "findings": []}])
    assert "Замечаний нет" in granki("check", right).out


def test_offsets_count_what_the_file_holds_whatever_its_encoding_and_line_ends(granki: Granki, tmp_path: Path) -> None:
    text = "Первая строка.\r\nВторая строка, в ней ашибка.\r\n"
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1251"):
        path = tmp_path / f"{encoding}.txt"
        path.write_bytes(text.encode(encoding))
        (finding,) = json.loads(granki("check", "--format", "json", path).out)[0]["findings"]
        assert text[finding["start"] : finding["end"]] == "ашибка", encoding


def test_of_a_docx_the_extracted_text_comes_along(granki: Granki, wrong: Path, tmp_path: Path) -> None:
    document = tmp_path / "wrong.docx"
    assert granki("convert", wrong, document).status == 0
    (answer,) = json.loads(granki("check", "--format", "json", document).out)
    (finding,) = answer["findings"]
    assert answer["text"][finding["start"] : finding["end"]] == "ашибка"


def test_the_table_shows_place_words_and_correction_within_80_columns(granki: Granki, wrong: Path) -> None:
    wrong.write_text(wrong.read_text(encoding="utf-8") + "слово " * 40 + "ашибка", encoding="utf-8")
    ran = granki("check", wrong)
    assert "2:9" in ran.out
    assert "«ашибка» → «ошибка»" in ran.out
    assert "Так не пишут." in ran.out
    assert "\x1b" not in ran.out
    assert max(map(len, ran.out.replace(str(wrong), "").splitlines())) <= 80


def test_a_file_that_cannot_be_read_does_not_pass_for_a_clean_one(granki: Granki, wrong: Path, tmp_path: Path) -> None:
    absent = tmp_path / "нет такого.txt"
    ran = granki("check", "--format", "json", absent, wrong)
    assert ran.status == 2
    first, second = json.loads(ran.out)
    assert "findings" not in first
    assert first["error"]
    assert len(second["findings"]) == 1
    assert "нет такого.txt" in ran.err
    assert "Traceback" not in ran.err


def test_bytes_that_are_no_text_are_refused_in_words(granki: Granki, tmp_path: Path) -> None:
    path = tmp_path / "picture.txt"
    path.write_bytes(bytes(range(256)) * 20)
    ran = granki("check", path)
    assert ran.status == 2
    assert ran.err
    assert "Traceback" not in ran.err


def test_an_unknown_profile_is_refused_with_the_names_of_those_there_are(granki: Granki, right: Path) -> None:
    ran = granki("check", "--profile", "нет такого", right)
    assert ran.status == 2
    assert "default" in ran.err


def test_without_a_dictionary_nothing_passes_for_clean(granki: Granki, right: Path) -> None:
    ran = granki("check", "--format", "json", "--profile", "no dictionary", right)
    assert (ran.status, ran.out) == (2, "")
    assert "hunspell-ru" in ran.err


def test_nothing_to_check_is_a_mistake_of_the_call(granki: Granki, right: Path) -> None:
    assert granki("check").status == 2
    assert granki("check", "--jsonl", right).status == 2


def test_lines_are_answered_in_order(granki: Granki) -> None:
    texts = ["ашибка", "верно", "😀 ашибка"]
    lines = [json.dumps({"id": number, "text": text}) for number, text in enumerate(texts)]
    ran = granki("check", "--jsonl", stdin="\n".join(lines).encode())
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert [answer["id"] for answer in answers] == [0, 1, 2]
    assert [[found["start"] for found in answer["findings"]] for answer in answers] == [[0], [], [2]]
    assert ran.status == 1
    assert granki("check", "--jsonl", stdin=b'{"id": "a", "text": ""}\n').status == 0


@pytest.mark.parametrize(
    "line", [b"not json", b"[]", b'{"id": 1}', b'{"id": 1, "text": 5}', b'{"text": "a"}', b"\xff\xfe", b"[" * 100_000]
)
def test_a_line_that_makes_no_sense_is_told_and_the_others_are_answered(granki: Granki, line: bytes) -> None:
    ran = granki("check", "--jsonl", stdin=line + b'\n{"id": "next", "text": "\xd0\xb0"}\n')
    first, second = (json.loads(answer) for answer in ran.out.splitlines())
    assert ran.status == 2
    assert first["id"] is None
    assert first["line"] == 1
    assert first["error"]
    assert second == {"id": "next", "findings": []}
