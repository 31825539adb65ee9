"""False alarms of the checks before a step, on published news: placeholders, words of nobody, figures of the headline.

    .venv/bin/python benchmarks/checklist.py [--shown 20] FILE.jsonl…

A line has a text as its `source`, its first line the headline, or a single sentence. What is
published has no placeholders and says whose words it quotes, so whatever is found is looked at by a person: `--shown`
prints the first ones of each kind.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from editor_app import rules
from editor_app.bootstrap import language
from editor_app.document.model import paragraphs
from editor_app.proofreading import catalogue
from editor_app.proofreading.engine import Engine
from editor_app.proofreading.parts import HEADED
from editor_app.proofreading.profile import Profile
from editor_app.text.span import Span
from editor_app.workflow.article import Content
from editor_app.workflow.checklist import CHECKS, Facts

_LOOKED_AT = ("placeholders", "quotations")
_FIGURE = "consistency.headline_figure_missing"


def found(content: Content) -> Iterator[tuple[str, str]]:
    """Yield what the checks find, by the check's name."""
    for name in _LOOKED_AT:
        for told, spot in CHECKS[name].find(content, Facts()):
            block = content.body.blocks[spot.block].text if spot.field == "body" else content.headline
            around = block[max(0, (spot.span or Span(0, 0)).start - 60) :][:160]
            yield name, f"{told} … {around}"


def main() -> None:
    """Read and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("files", nargs="+", type=Path, metavar="FILE.jsonl")
    options.add_argument("--shown", type=int, default=20)
    chosen = options.parse_args()
    engine = Engine(catalogue.collect(rules), language(), Profile())
    for path in chosen.files:
        with path.open(encoding="utf-8") as lines:
            texts = [json.loads(line)["source"] for line in lines]
        alarms: dict[str, list[str]] = {name: [] for name in (*_LOOKED_AT, "figures")}
        headed = 0
        for text in texts:
            headline, _, body = text.partition("\n")
            content = Content(headline, body=paragraphs(body)) if body else Content(body=paragraphs(text))
            for name, told in found(content):
                alarms[name].append(told)
            if body:
                headed += 1
                figures = (each for each in engine.check(text, HEADED) if each.rule == _FIGURE)
                alarms["figures"].extend(f"{text[each.start : each.end]} … {headline}" for each in figures)
        print(f"{path.name}: {len(texts)} texts, {headed} with a headline")
        for name, listed in alarms.items():
            print(f"  {name}: {len(listed)}")
            for alarm in listed[: chosen.shown]:
                print(f"    {alarm}")


if __name__ == "__main__":
    main()
