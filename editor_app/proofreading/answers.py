"""What the window asks of the checking process besides checks: typeset, fix, try a rule of the newsroom's own."""

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from typing import Any

from editor_app.proofreading import own_rules
from editor_app.proofreading.engine import Engine
from editor_app.proofreading.fixing import fixed
from editor_app.proofreading.own_matching import compiled, faults
from editor_app.proofreading.own_rules import OwnRule
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.typesetting import Typesetter
from editor_app.text.tokens import tokens

Edit = dict[str, object]
"""`start` and `end` (code points of the text that was sent) and the `text` that goes there."""

QUESTIONS = ("typeset", "fix", "try")


def answer(engine: Engine, question: Mapping[str, Any]) -> dict[str, object]:
    """Answer a question of one of the `QUESTIONS`. Raises `KeyError`, `TypeError` or `ValueError` for any other.

    `typeset` and `fix` are given a `text` and tell its `edits` by place; `try` is given a `rule` and tells what it
    finds in its wrong example, and the `faults` for which it cannot be accepted.
    """
    match question["type"]:
        case "typeset":
            typesetter = Typesetter(engine.catalogue, engine.language, engine.profile)
            return {"edits": list(_edits(question["text"], typesetter.typeset(question["text"])))}
        case "fix":
            return {"edits": list(_fixes(engine, question["text"]))}
        case "try":
            return _tried(engine, own_rules.from_json(question["rule"]))
        case other:
            raise ValueError(other)


def _edits(before: str, after: str) -> Iterator[Edit]:
    """Yield what makes one text of the other, in whole tokens, so that a word is replaced and not a letter in it."""
    old, new = [token.text for token in tokens(before)], [token.text for token in tokens(after)]
    starts = [token.start for token in tokens(before)] + [len(before)]
    changed: list[list[int]] = []
    for change, *place in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if change == "equal":
            continue
        if changed and not "".join(old[changed[-1][1] : place[0]]).strip():  # parted by a space at most: one change
            changed[-1] = [changed[-1][0], place[1], changed[-1][2], place[3]]
        else:
            changed.append(place)
    for first, last, other_first, other_last in changed:
        yield {"start": starts[first], "end": starts[last], "text": "".join(new[other_first:other_last])}


def _fixes(engine: Engine, text: str) -> Iterator[Edit]:
    for each in fixed(engine, text)[1]:
        yield {"start": each.finding.start, "end": each.finding.end, "text": each.right}


def _tried(engine: Engine, rule: OwnRule) -> dict[str, object]:
    found = [
        {"quote": match.span.of(rule.wrong_example), "suggestions": list(match.suggestions)}
        for match in compiled(rule).check(Passage(rule.wrong_example, engine.language))
    ]
    return {"found": found, "faults": [str(fault) for fault in faults(rule, engine.language)]}
