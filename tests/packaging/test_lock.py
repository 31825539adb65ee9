"""The lock files: whole, for every machine, and telling of none."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = sorted((ROOT / "packaging").glob("*.lock"))


def _names(requirements: list[str]) -> set[str]:
    return {re.split(r"[^\w.-]", line, maxsplit=1)[0].lower().replace("_", "-") for line in requirements}


def _locked(name: str) -> set[str]:
    lines = (ROOT / "packaging" / name).read_text(encoding="utf-8").splitlines()
    return _names([line for line in lines if line and not line.startswith(" ")])


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_holds_exact_versions_with_hashes_and_names_no_place(lock: Path) -> None:
    entries = re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8").strip())
    assert entries
    for entry in entries:
        assert re.match(r"[\w.-]+==[\w.]+( ;[^\n]*)? \\\n    --hash=sha256:", entry), entry
        assert "/" not in entry
        assert "@" not in entry


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert _names(project["project"]["dependencies"]) <= _locked("requirements.lock")
    assert _names(project["dependency-groups"]["test"]) <= _locked("requirements-test.lock")
    assert _names(project["dependency-groups"]["setup"]) <= _locked("uv.lock")


def test_the_tests_run_with_what_the_users_have() -> None:
    program, tests = (
        (ROOT / "packaging" / name).read_text(encoding="utf-8")
        for name in ("requirements.lock", "requirements-test.lock")
    )
    pinned = re.compile(r"^\S+==\S+.*", re.MULTILINE)
    assert set(pinned.findall(program)) <= set(pinned.findall(tests))
