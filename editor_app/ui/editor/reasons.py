"""Why a rule objects: its title and its own examples, for the card."""

import importlib
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from editor_app.proofreading.own_rules import OwnRule

if TYPE_CHECKING:
    from editor_app.proofreading.rule import Example, Rule


class Reason(NamedTuple):
    """A rule in the words of its file; `wrong` and `right` are one line each, empty where it has none."""

    title: str
    wrong: str
    right: str


@cache
def _rule(name: str) -> "Rule | None":
    from editor_app.proofreading.rule import Rule  # here, because the first card can wait for it and the window not

    try:
        module = importlib.import_module(f"editor_app.rules.{name}")
    except ModuleNotFoundError:
        return None  # the checker knows a rule that this program does not have
    rule = getattr(module, "RULE", None)
    return rule if isinstance(rule, Rule) else None


def reason(name: str, own: Mapping[str, OwnRule]) -> Reason | None:
    """Return why the rule of this name objects: one of the newsroom's `own`, or one of the shelf; None for others."""
    if name in own:
        return Reason(own[name].title, own[name].wrong_example, own[name].right_example)
    rule = _rule(name)
    if rule is None:
        return None
    wrong = next((example for example in rule.examples if example.span is not None), None)
    if wrong is None:
        return Reason(str(rule.title), "", "")
    return Reason(str(rule.title), wrong.text, _corrected(wrong))


def _corrected(example: "Example") -> str:
    if example.span is None or example.suggestion is None:
        return ""
    return example.text[: example.span.start] + example.suggestion + example.text[example.span.end :]
