"""Figures of the proofreader on the sets of ../shared/data, as one table in Markdown.

    python benchmarks/proof.py [--set NAME]… [--limit N] [--show N] [--kinds]

The sets are scored by ../shared/tools/score_proof.py, whose header explains the figures. Findings of severity error
and warning count, those of the other two do not, save for the seed article and the style set, which are about them.
Words a second are those of processor time, so that others at work on the machine count little.
"""

import argparse
import importlib.util
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from editor_app import bootstrap
from editor_app.proofreading.engine import Engine
from editor_app.proofreading.finding import Finding, Severity

SHARED = Path(__file__).parents[2] / "shared"
MISTAKES = (Severity.ERROR, Severity.WARNING)

Row = dict[str, Any]
Score = dict[str, Any]


@dataclass(frozen=True)
class Set:
    """A set of rows, and what to say of its score; `types` narrows the gold errors, as in the scorer."""

    file: str
    figure: str
    reach: str
    say: Callable[[Score], str]
    part: str = ""
    types: str | None = None
    with_style_errors: bool = False


def _alarms(score: Score) -> str:
    return f"{score['false_alarms_per_1000_words']} words, {score['punctuation_alarms_per_1000_words']} punctuation"


def _found(score: Score) -> str:
    return f"{score['detection']['R']} %"


def _detected(score: Score) -> str:
    return f"F1 {score['detection']['F']} (P {score['detection']['P']}, R {score['detection']['R']})"


def _words(score: Score) -> str:
    metric = score["words_metric"]
    return f"F1 {metric['F']} (P {metric['P']}, R {metric['R']})"


def _suggested(score: Score) -> str:
    found, suggested = score["detection"], score["suggest"]
    return f"{found['R']}; {suggested['top1_of_all']}; {suggested['top5_of_all']} %, P {found['P']}"


def _edits(score: Score) -> str:
    metric = score["edits_metric_F0.5"]
    return f"F0.5 {metric['F']} (P {metric['P']}, R {metric['R']})"


SETS = {
    "kz_news": Set("kz_news", "false alarms per 1,000 words", "≤ 2; ≤ 1", _alarms, with_style_errors=True),
    "kz_news_errors": Set("kz_news", "genuine errors found", "≥ 90 %", _found),
    "news_clean": Set("news_clean", "false alarms per 1,000 words", "≤ 1.5", _alarms, with_style_errors=True),
    "kk_clean": Set("kk_clean", "false alarms per 1,000 words", "≤ 10", _alarms),
    "ruspell": Set("ruspell", "words F1", "≥ 72, P ≥ 83", _words, part="test"),
    "news_typos": Set("news_typos", "found; right first; among five", "≥ 97; ≥ 88; ≥ 96 %, P ≥ 95", _suggested),
    "glue_synth": Set("glue_synth", "words F1 of the split", "≥ 97", _words),
    "glue_web": Set("glue_web", "words F1 of the split", "≥ 92", _words),
    "rublimp_agree": Set("rublimp_agree", "found; precision", "≥ 60; ≥ 90 %", _detected),
    "gera_spelling": Set("gera", "spelling detection F1", "≥ 72", _detected, part="test", types="^S"),
    "gera_punctuation": Set("gera", "punctuation detection F1", "≥ 45", _detected, part="test", types="PUNCT"),
    "lorugec": Set("lorugec", "edits F0.5", "≥ 55", _edits, part="test"),
    "lt_examples": Set("lt_examples", "found", "≥ 60 %", _found),
    "lt_correct": Set("lt_correct", "false alarms per 1,000 words", "≤ 2", _alarms),
}


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--set", action="append", choices=[*SETS, "style", "seed"], help="this set alone; repeatable")
    parser.add_argument("--limit", type=int, help="the first rows of each set")
    parser.add_argument("--show", type=int, default=0, help="false alarms to show for each rule")
    parser.add_argument(
        "--kinds", action="store_true", help="share found of each kind of error, precision of each rule"
    )
    parser.add_argument("--profile", default="default")
    asked = parser.parse_args()
    wanted = asked.set or [*SETS, "style", "seed"]
    started = time.perf_counter()
    engine = bootstrap.engine(asked.profile)
    engine.check("Первая проверка.")
    print(f"{engine.rules} rules; start {time.perf_counter() - started:.2f} s\n")
    print("| set | figure | ours | reach | words/s |", "|---|---|---|---|---|", sep="\n")
    scorer = _scorer()
    for name in wanted:
        if name in SETS:
            _report(name, SETS[name], engine, scorer, asked)
    if "style" in wanted:
        _report_style(engine)
    if "seed" in wanted:
        _report_seed(engine)
    return 0


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_proof", SHARED / "tools" / "score_proof.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _report(name: str, chosen: Set, engine: Engine, scorer: ModuleType, asked: argparse.Namespace) -> None:
    rows = [row for row in _rows(f"proof/{chosen.file}.jsonl") if chosen.part in (row.get("part"), "")][: asked.limit]
    if chosen.with_style_errors:
        rows = list(_with_style_errors(rows, chosen.file))
    engine.set_words(frozenset())  # forgets what another figure of the same set has made it remember
    started = time.process_time()
    found = {row["id"]: engine.check(row["source"]) for row in rows}
    took = time.process_time() - started
    counted = {
        id_: [_issue(each) for each in each_found if each.severity in MISTAKES] for id_, each_found in found.items()
    }
    score = scorer.score(rows, counted, chosen.types)
    print(
        f"| {name} | {chosen.figure} | {chosen.say(score)} | {chosen.reach} | {score['words'] / took:,.0f} |",
        flush=True,
    )
    if asked.kinds:
        _show_kinds(rows, found, scorer)
    if asked.show:
        _show_alarms(rows, found, scorer, asked.show)


def _show_kinds(rows: Sequence[Row], found: dict[str, list[Finding]], scorer: ModuleType) -> None:
    kinds: dict[str, Counter[bool]] = defaultdict(Counter)
    rules: dict[str, Counter[bool]] = defaultdict(Counter)
    for row in rows:
        mistakes = [finding for finding in found[row["id"]] if finding.severity in MISTAKES]
        golds = scorer.gold_spans(row)
        for finding in mistakes:
            rules[finding.rule][
                any(scorer.touches(finding.start, finding.end, gold[0], gold[1]) for gold in golds)
            ] += 1
        for gold in golds:
            hit = any(scorer.touches(finding.start, finding.end, gold[0], gold[1]) for finding in mistakes)
            kinds[row.get("rule") or row.get("category") or ""][hit] += 1
    for title, counted in (("found", kinds), ("right", rules)):
        for name, hits in sorted(counted.items(), key=lambda entry: -entry[1].total()):
            print(f"    {title} {hits[True]} of {hits.total()} ({100 * hits[True] / hits.total():.0f} %) {name}")


def _show_alarms(rows: Sequence[Row], found: dict[str, list[Finding]], scorer: ModuleType, show: int) -> None:
    alarms: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        text, golds = row["source"], scorer.gold_spans(row)
        for finding in found[row["id"]]:
            hit = any(scorer.touches(finding.start, finding.end, gold[0], gold[1]) for gold in golds)
            if finding.severity in MISTAKES and not hit:
                alarms[finding.rule].append(_in_context(text, finding))
    for rule, lines in sorted(alarms.items(), key=lambda entry: -len(entry[1])):
        print(f"\n{rule}: {len(lines)}", *(f"    {line}" for line in lines[:show]), sep="\n")


def _in_context(text: str, finding: Finding) -> str:
    before, after = text[max(0, finding.start - 40) : finding.start], text[finding.end : finding.end + 30]
    line = f"{before}{{{finding.span.of(text)}}}{after}".replace("\n", "⏎")
    return f"{line} → {' | '.join(finding.suggestions)}"


def _with_style_errors(rows: Iterable[Row], file: str) -> Iterator[Row]:
    """Add the real errors that the style set found in these rows: a finding on one is no false alarm."""
    known: dict[str, list[str]] = defaultdict(list)
    for error in _rows("style/real_news_errors_dev.jsonl"):
        for place in error.get("in_proof", ()):
            set_name, _, row_id = place.partition(":")
            if set_name == file:
                known[row_id].append(error["quote"])
    for row in rows:
        edits = list(row.get("edits", ()))
        for quote in known[row["id"]]:
            start = row["source"].find(quote)
            if start >= 0:
                edits.append({"start": start, "end": start + len(quote), "to": None, "type": "style"})
        yield row | {"edits": edits}


def _report_style(engine: Engine) -> None:
    rows = _rows("style/real_news_errors_dev.jsonl")
    missed: Counter[str] = Counter()
    found = 0
    for row in rows:
        hit = any(each.start <= row["end"] and row["start"] <= each.end for each in engine.check(row["text"]))
        found += hit
        missed[row["rule"]] += not hit
    left = ", ".join(f"{rule} {count}" for rule, count in missed.items() if count) or "none"
    print(f"| style | real errors found | {100 * found / len(rows):.1f} % (missed: {left}) | ≥ 90 % | |")


def _report_seed(engine: Engine) -> None:
    text = (SHARED / "data" / "seed_article.txt").read_bytes().decode("utf-8")
    gold = _rows("seed_gold.jsonl")[1:]
    errors = [row for row in gold if row["type"] == "error"]
    guarded = [row for row in gold if row["type"] == "must_not_flag"]
    found = engine.check(text)
    right: dict[str, list[bool]] = defaultdict(list)
    for row in errors:
        if row["required"]:
            right[row["kind"]].append(_is_right_first(text, row, found))
    total = [each for answers in right.values() for each in answers]
    by_kind = ", ".join(f"{kind} {sum(answers)}/{len(answers)}" for kind, answers in right.items())
    print(f"| seed_gold | required errors right first | {sum(total)} of {len(total)} ({by_kind}) | {len(total)} | |")
    others = [each for each in found if not any(_overlaps(each, row) for row in errors)]
    inside = [each for each in others if any(_overlaps(each, row) for row in guarded)]
    mistakes = [each for each in others if each.severity in MISTAKES and each not in inside]
    print(f"| seed_gold | in protected spans; others | {len(inside)}; {len(mistakes)} | 0; ≤ 2 | |")
    for row in errors:
        if row["required"] and not _is_right_first(text, row, found):
            print(f"\nmissed: {row['kind']} «{row['quote']}»", end="")
    for finding in (*inside, *mistakes):
        print(f"\nelsewhere: {finding.rule} {_in_context(text, finding)}", end="")
    print()


def _is_right_first(text: str, row: Row, found: Sequence[Finding]) -> bool:
    """Whether the first suggestions of what overlaps the error turn its place into the correction."""
    over = [each for each in found if _overlaps(each, row) and each.suggestions]
    if not over:
        return False
    low, high = min(row["start"], *(each.start for each in over)), max(row["end"], *(each.end for each in over))
    right = text[low : row["start"]] + row["correction"] + text[row["end"] : high]
    got = text[low:high]
    for each in reversed(over):
        got = got[: each.start - low] + each.suggestions[0] + got[each.end - low :]
    return " ".join(got.split()) == " ".join(right.split())


def _overlaps(finding: Finding, row: Row) -> bool:
    return bool(finding.start < row["end"] and row["start"] < finding.end)


def _issue(finding: Finding) -> Row:
    return {
        "start": finding.start,
        "end": finding.end,
        "rule": finding.rule,
        "suggestions": list(finding.suggestions),
    }


def _rows(file: str) -> list[Row]:
    return [
        json.loads(line) for line in (SHARED / "data" / file).read_text(encoding="utf-8").split("\n") if line.strip()
    ]


if __name__ == "__main__":
    sys.exit(main())
