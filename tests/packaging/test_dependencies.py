"""The table of dependencies names everything that the locks install."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_locked_package_is_in_the_table() -> None:
    table = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8").lower()
    named = set(
        re.findall(r"[\w.-]+", " ".join(row.split("|")[1] for row in table.splitlines() if row.startswith("|")))
    )
    for lock in (ROOT / "packaging").glob("*.lock"):
        packages = set(re.findall(r"^([\w.-]+)==", lock.read_text(encoding="utf-8"), re.MULTILINE))
        assert packages - named == set(), lock.name
