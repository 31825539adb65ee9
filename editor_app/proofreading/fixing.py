"""Fixing a text unasked: the certain suggestions, one after the other, each held to making nothing worse."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from editor_app.proofreading import fix
from editor_app.proofreading.engine import Engine
from editor_app.proofreading.finding import Finding
from editor_app.text.lines import LINE


@dataclass(frozen=True, slots=True)
class Fix:
    """One correction: `finding` lies in the text as it came, in its code points; `wrong` became `right`."""

    finding: Finding
    wrong: str
    right: str


def fixed(engine: Engine, text: str) -> tuple[str, list[Fix]]:
    """Return the text with what is certain corrected, and the corrections by place.

    A correction is taken back when a check finds something after it that was not there before, and none is made that
    changes a figure of a number.
    """
    pieces: list[str] = []
    fixes: list[Fix] = []
    done = 0
    for line in LINE.finditer(text):
        corrected, found = _fixed_line(engine, line.group())
        fixes.extend(Fix(each.finding.shifted(line.start()), each.wrong, each.right) for each in found)
        pieces += [text[done : line.start()], corrected]
        done = line.end()
    return "".join([*pieces, text[done:]]), fixes


def _fixed_line(engine: Engine, line: str) -> tuple[str, list[Fix]]:
    """Go from the end to the start: what was applied moves nothing that is still to come."""
    fixes: list[Fix] = []
    findings = engine.check_passage(line)
    for finding in reversed(findings):
        if not engine.is_certain(finding):
            continue
        [right] = finding.suggestions
        wrong = finding.span.of(line)
        candidate = fix.apply(line, finding, right)
        if _digits(wrong) == _digits(right) and _nothing_new(engine, line, candidate):
            line = candidate
            fixes.append(Fix(finding, wrong, right))
    return line, fixes[::-1]


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


def _nothing_new(engine: Engine, before: str, after: str) -> bool:
    return not Counter(_complaints(engine, after)) - Counter(_complaints(engine, before))


def _complaints(engine: Engine, line: str) -> Iterator[tuple[str, str]]:
    return ((finding.rule, finding.span.of(line)) for finding in engine.check_passage(line))
