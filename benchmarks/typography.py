"""How right typesetting is on the rows of ../shared/data/typography, as a table in Markdown.

    python benchmarks/typography.py [--profile NAME] [--show]

The README beside the data explains the levels and the rows. The main figure is the share of `full_run` rows that are
right at the level `nbsp`; `--show` prints those that are not.
"""

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from editor_app import bootstrap
from editor_app import rules as rules_shelf
from editor_app.proofreading.catalogue import collect
from editor_app.proofreading.profile import named
from editor_app.proofreading.typesetting import Typesetter

ROWS = Path(__file__).parents[2] / "shared/data/typography/typography_dev.jsonl"
Row = dict[str, Any]

_NARROW = str.maketrans({"\u202f": "\u00a0", "\u2009": "\u00a0"})
_ANY_SPACE = str.maketrans({"\u202f": " ", "\u2009": " ", "\u00a0": " "})
LEVELS: dict[str, Callable[[str], str]] = {
    "exact": lambda text: text,
    "nbsp": lambda text: text.translate(_NARROW),
    "space": lambda text: text.translate(_ANY_SPACE),
}
OURS = {"common/other/repeatWord": "spelling.repeated_word", "ru/dash/de": "hyphens.de"}
"""Rules of the origin that are off by default there, and are never applied unasked here, by our names."""
_SHOWN_SPACES = str.maketrans({"\u00a0": "⍽", "\u202f": "⍽", "\u2009": "⍽", "\n": "⏎"})


def _switched_on(row: Row) -> frozenset[str]:
    """Return those of our rules that the origin's test switched on beside its defaults."""
    switched = row["settings"].get("enableRule", [])
    return frozenset(OURS[rule] for rule in switched if rule in OURS)


def _expected(row: Row) -> str:
    return str(row.get("after_text", row["after"]))


def _is_right(row: Row, result: str, level: str) -> bool:
    return LEVELS[level](result) == LEVELS[level](_expected(row))


def _share(rows: Iterable[Row], results: dict[str, str], level: str) -> str:
    verdicts = [_is_right(row, results[row["id"]], level) for row in rows]
    return f"{100 * sum(verdicts) / len(verdicts):.1f} % ({sum(verdicts)} of {len(verdicts)})" if verdicts else "–"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--profile", default="web")
    parser.add_argument("--show", action="store_true")
    asked = parser.parse_args()

    rows: list[Row] = [json.loads(line) for line in ROWS.read_text(encoding="utf-8").splitlines()]
    profile = named(asked.profile)
    catalogue = collect(rules_shelf)

    @cache
    def typesetter(unasked: frozenset[str]) -> Typesetter:
        return Typesetter(catalogue, bootstrap.language(), replace(profile, unasked=profile.unasked | unasked))

    def typeset(row: Row, text: str) -> str:
        return typesetter(_switched_on(row)).typeset(text)

    started = time.perf_counter()
    results = {row["id"]: typeset(row, row["before"]) for row in rows}
    took = time.perf_counter() - started

    main_rows = [row for row in rows if row["full_run"]]
    still = [row for row in rows if row["tier"] == "core" and "must_not_change" in row["flags"]]
    moving = [row for row in rows if typeset(row, results[row["id"]]) != results[row["id"]]]

    print(f"profile {asked.profile}, {len(rows)} rows in {took:.1f} s\n")
    print("| rows | exact | nbsp | space |\n|---|---|---|---|")
    sets = {"full_run": main_rows, "core, must not change": still}
    for origin in Counter(row["origin"] for row in main_rows):
        sets[f"full_run, {origin}"] = [row for row in main_rows if row["origin"] == origin]
    for name, chosen in sets.items():
        print(f"| {name} |", " | ".join(_share(chosen, results, level) for level in LEVELS), "|")
    print(f"\nidempotent: {len(rows) - len(moving)} of {len(rows)}")
    if asked.show:
        for row in [row for row in (*main_rows, *still) if not _is_right(row, results[row["id"]], "nbsp")]:
            lines = (row["before"], _expected(row), results[row["id"]])
            print("\n" + row["origin"], row.get("rule"), row["settings"] or "", *_visible(lines), sep="\n  ")
        for row in moving:
            lines = (row["before"], results[row["id"]], typeset(row, results[row["id"]]))
            print("\nnot idempotent", row["origin"], *_visible(lines), sep="\n  ")


def _visible(lines: Iterable[str]) -> list[str]:
    return [line.translate(_SHOWN_SPACES) for line in lines]


if __name__ == "__main__":
    main()
