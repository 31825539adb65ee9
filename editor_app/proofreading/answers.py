"""What the window asks of the checking process besides checks: typeset, fix, try a rule, tell the forms of words."""

from collections.abc import Iterator, Mapping
from typing import Any

from editor_app.proofreading import own_rules
from editor_app.proofreading.engine import Engine
from editor_app.proofreading.fixing import fixed
from editor_app.proofreading.forms import forms, reworded
from editor_app.proofreading.own_matching import compiled, faults
from editor_app.proofreading.own_rules import OwnRule
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.typesetting import Typesetter
from editor_app.text.edits import between
from editor_app.text.span import Span

QUESTIONS = ("typeset", "fix", "try", "forms", "reword")


def answer(engine: Engine, question: Mapping[str, Any]) -> dict[str, object]:
    """Answer a question of one of the `QUESTIONS`. Raises `KeyError`, `TypeError` or `ValueError` for any other.

    `typeset` and `fix` are given a `text` and tell its `edits` by place, each with `start`, `end`
    (code points of that text) and the `text` that goes there; `try` is given a `rule` and tells what it
    finds in its wrong example, and the `faults` for which it cannot be accepted. `forms` is given a `text` and tells
    how each of its tokens may be written; `reword` is given `wrong`, `right` and `places` (`text`, `start`, `end`), and
    tells in `texts` what goes there, null where there is no such form.
    """
    match question["type"]:
        case "typeset":
            typesetter = Typesetter(engine.catalogue, engine.language, engine.profile)
            edits = between(question["text"], typesetter.typeset(question["text"]))
            return {"edits": [{"start": edit.span.start, "end": edit.span.end, "text": edit.text} for edit in edits]}
        case "fix":
            return {"edits": list(_fixes(engine, question["text"]))}
        case "try":
            return _tried(engine, own_rules.from_json(question["rule"]))
        case "forms":
            return {"forms": forms(engine.language, question["text"])}
        case "reword":
            places = [(each["text"], Span(each["start"], each["end"])) for each in question["places"]]
            return {"texts": reworded(engine.language, question["wrong"], question["right"], places)}
        case other:
            raise ValueError(other)


def _fixes(engine: Engine, text: str) -> Iterator[dict[str, object]]:
    for each in fixed(engine, text)[1]:
        yield {"start": each.finding.start, "end": each.finding.end, "text": each.right}


def _tried(engine: Engine, rule: OwnRule) -> dict[str, object]:
    found = [
        {"quote": match.span.of(rule.wrong_example), "suggestions": list(match.suggestions)}
        for match in compiled(rule).check(Passage(rule.wrong_example, engine.language))
    ]
    return {"found": found, "faults": [str(fault) for fault in faults(rule, engine.language)]}
