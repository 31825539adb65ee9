"""Typesetting held to the published test data of other typographers, and to the seed article."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from editor_app import bootstrap

SHARED = Path(__file__).parents[2] / "../shared"
ROWS, SEED = SHARED / "data/typography/typography_dev.jsonl", SHARED / "data/seed_article.txt"

needs_shared = pytest.mark.skipif(not ROWS.exists(), reason="the shared data is not beside the repository")
typesetter = cache(bootstrap.typesetter)


@cache
def rows() -> list[dict[str, Any]]:
    return [json.loads(line) for line in ROWS.read_text(encoding="utf-8").splitlines()]


def one_kind_of_space(text: str) -> str:
    return text.replace("\u202f", "\u00a0").replace("\u2009", "\u00a0")


@needs_shared
def test_what_typographers_agree_on_comes_out() -> None:
    typeset = typesetter("web").typeset
    wanted = [row for row in rows() if row["full_run"]]
    right = [
        row
        for row in wanted
        if one_kind_of_space(typeset(row["before"])) == one_kind_of_space(row.get("after_text", row["after"]))
    ]
    assert len(right) / len(wanted) >= 0.98


@needs_shared
@pytest.mark.parametrize("profile", ["default", "book", "agency", "web"])
def test_every_row_is_done_after_one_run(profile: str) -> None:
    typeset = typesetter(profile).typeset
    results = [typeset(row["before"]) for row in rows()]
    assert [typeset(result) for result in results] == results


@needs_shared
def test_the_seed_article_is_typeset_by_the_book() -> None:
    article = SEED.read_text(encoding="utf-8")
    result = typesetter("book").typeset(article)
    for right in (
        "сотрудничества\u00a0— как",
        "всем,\u00a0— сообщил",
        "20\u00a0млрд долларов",
        "(4-е место)",
        "т.\u00a0д.",
    ):
        assert right in result, right
    assert "«Жастар – Отанға!»" in result
    assert " \u00a0" not in result
    assert "\u00a0 " not in result
    assert "СунТао" in result
