"""The shelf of rules: adding a file is all it takes."""

import sys
from pathlib import Path

import pytest

from editor_app.proofreading.catalogue import collect

RULE = """
from editor_app.i18n import Message
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule

RULE = Rule(Message("", ""), Message("", ""), Kind.STYLE, Severity.HINT, lambda passage: (), (), "")
"""


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "shelf_of_a_test" / "habits"
    folder.mkdir(parents=True)
    (folder.parent / "__init__.py").touch()
    (folder / "__init__.py").touch()
    (folder / "first.py").write_text(RULE)
    monkeypatch.syspath_prepend(tmp_path)
    for name in [name for name in sys.modules if name.startswith("shelf_of_a_test")]:
        monkeypatch.delitem(sys.modules, name)
    return folder


def test_a_file_on_the_shelf_is_a_rule_by_the_name_of_its_place(shelf: Path) -> None:
    import shelf_of_a_test  # type: ignore[import-not-found]

    (shelf / "second.py").write_text(RULE)
    assert list(collect(shelf_of_a_test)) == ["habits.first", "habits.second"]


def test_a_file_without_a_rule_is_refused_by_name(shelf: Path) -> None:
    import shelf_of_a_test

    (shelf / "third.py").touch()
    with pytest.raises(TypeError, match=r"habits\.third"):
        collect(shelf_of_a_test)
