"""The command line on the real page that the project began with; it is not ours to ship: without it, they skip."""

import json
from pathlib import Path
from typing import Any

import pytest

from editor_app import bootstrap
from editor_app.cli import main
from editor_app.settings import Settings

DATA = Path(__file__).parents[2] / ".." / "shared" / "data"
PAGE = DATA / "seed_article.txt"
KINDS = ("glued", "typo", "double space", "hyphen", "ordinal", "dash", "abbreviation dot")
MOST_FALSE_ALARMS = 3

pytestmark = pytest.mark.skipif(not PAGE.is_file(), reason="the page is not here")


def _gold(type_: str) -> list[dict[str, Any]]:
    rows = map(json.loads, (DATA / "seed_gold.jsonl").read_text(encoding="utf-8").splitlines())
    return [row for row in rows if row["type"] == type_]


def _overlap(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return bool(one["start"] < other["end"] and other["start"] < one["end"])


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    preferences = Settings(tmp_path_factory.mktemp("seed") / "settings.json")
    with pytest.MonkeyPatch.context() as patch:
        said: list[str] = []
        patch.setattr("builtins.print", lambda *words, **_: said.extend(words))
        status = main.main(
            ["check", "--format", "json", str(PAGE)], lambda store: bootstrap.services(preferences, store), lambda _: 0
        )
    assert status == 1
    found: list[dict[str, Any]] = json.loads(said[0])[0]["findings"]
    return found


def _expected() -> list[Any]:
    if not PAGE.is_file():
        return []
    rows = [row for row in _gold("error") if row["required"] and row["kind"] in KINDS]
    return [pytest.param(row, id=f"{row['id']} {row['kind']}") for row in rows]


@pytest.mark.parametrize("row", _expected())
def test_a_required_error_is_found_with_its_correction_first(
    findings: list[dict[str, Any]], row: dict[str, Any]
) -> None:
    text = PAGE.read_bytes().decode()
    corrected = text[: row["start"]] + row["correction"] + text[row["end"] :]
    offers = [found for found in findings if _overlap(found, row) and found["suggestions"]]
    assert offers, row["quote"]
    assert any(text[: f["start"]] + f["suggestions"][0] + text[f["end"] :] == corrected for f in offers), offers


def test_there_are_few_false_alarms(findings: list[dict[str, Any]]) -> None:
    errors = _gold("error")
    alarms = [
        found
        for found in findings
        if found["severity"] in ("error", "warning") and not any(_overlap(found, row) for row in errors)
    ]
    assert len(alarms) <= MOST_FALSE_ALARMS, alarms


def test_nothing_is_said_of_what_must_not_be_flagged(findings: list[dict[str, Any]]) -> None:
    errors = _gold("error")
    wrong = [
        (row["quote"], found)
        for row in _gold("must_not_flag")
        for found in findings
        if _overlap(found, row) and not any(_overlap(found, error) for error in errors)
    ]
    assert not wrong
