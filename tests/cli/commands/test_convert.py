from collections.abc import Callable
from pathlib import Path
from typing import Any

Granki = Callable[..., Any]


def test_a_file_is_typeset_on_its_way(granki: Granki, tmp_path: Path) -> None:
    page, target = tmp_path / "page.html", tmp_path / "typeset.html"
    page.write_text("<h1>Мост</h1><p>Здесь <b>ашибка</b>.</p>", encoding="utf-8")
    assert granki("convert", page, target, "--typeset", "book").status == 0
    assert "<strong>ошибка</strong>" in target.read_text(encoding="utf-8")
    assert granki("convert", page, target).status == 0
    assert "<strong>ашибка</strong>" in target.read_text(encoding="utf-8")
