import importlib
import sys

import pytest

from editor_app import discovery


@pytest.fixture
def shelf(tmp_path, monkeypatch):
    """A package with two things on it and one in a drawer."""
    root = tmp_path / "shelf_of_tests"
    (root / "drawer").mkdir(parents=True)
    for name in ("__init__.py", "drawer/__init__.py"):
        (root / name).write_text("", encoding="utf-8")
    for name in ("b.py", "a.py", "drawer/c.py"):
        (root / name).write_text(f"NAME = {name!r}", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    yield importlib.import_module("shelf_of_tests")
    for name in [name for name in sys.modules if name.startswith("shelf_of_tests")]:
        del sys.modules[name]


def test_a_shelf_is_walked_in_a_stable_order_drawers_included(shelf):
    assert list(discovery.names(shelf)) == ["shelf_of_tests.a", "shelf_of_tests.b", "shelf_of_tests.drawer.c"]
    assert [module.NAME for module in discovery.modules(shelf)] == ["a.py", "b.py", "drawer/c.py"]


def test_a_file_that_is_put_on_the_shelf_is_found(shelf, tmp_path):
    (tmp_path / "shelf_of_tests" / "drawer" / "new.py").write_text("", encoding="utf-8")

    assert "shelf_of_tests.drawer.new" in list(discovery.names(shelf))
