"""The form of a policy on disk: versioned JSON. What is as every newsroom begins with it is called by no title."""

import json
from collections.abc import Mapping
from typing import Any

from editor_app.i18n import Message
from editor_app.workflow.checklist import CHECKS, Demand, Gravity
from editor_app.workflow.policy import Policy
from editor_app.workflow.roles import EDITORS, EVERYBODY, Role
from editor_app.workflow.states import STATES, State, StateInfo
from editor_app.workflow.transitions import TRANSITIONS, Transition
from editor_app.workflow.workflow import Workflow

_EVERYBODY_TOOK: Mapping[str, frozenset[Role]] = {"withdraw": EVERYBODY - EDITORS, "trash": EVERYBODY}
"""Who took a step in the first form, unless the newsroom had said otherwise."""

VERSION = 2
"""Raised when the form changes; `loads` reads every earlier one."""


def dumps(policy: Policy) -> str:
    """Write a policy; equal policies give equal strings."""
    form = {
        "version": VERSION,
        "four_eyes": policy.four_eyes,
        "zone": policy.zone,
        "demands": [[each.check, each.gravity.value, each.step, each.section] for each in policy.demands],
        "states": [_state(name, state) for name, state in policy.workflow.states.items()],
        "steps": [_step(name, step) for name, step in policy.workflow.steps.items()],
    }
    return json.dumps(form, ensure_ascii=False, separators=(",", ":"))


def loads(written: str) -> Policy:
    """Read what `dumps` wrote; raises `ValueError`, `KeyError` or `TypeError` for anything else."""
    form = json.loads(written)
    if form["version"] > VERSION:
        raise ValueError(form["version"])
    states = {each["name"]: _read_state(each) for each in form["states"]}
    steps = {each["name"]: _read_step(each if form["version"] > 1 else _with_own(each)) for each in form["steps"]}
    demands = tuple(
        Demand(check, Gravity(gravity), step, section)
        for check, gravity, step, section in form["demands"]
        if check in CHECKS  # a later version of the program may have had more
    )
    return Policy(Workflow(states, steps), form["four_eyes"], form["zone"], demands)


def _state(name: str, state: StateInfo) -> dict[str, Any]:
    return {
        "name": name,
        "title": _own(state.title),
        "group": _own(state.group),
        "writers": sorted(state.writers),
        "own_writers": sorted(state.own_writers),
        "sealed": state.sealed,
        "published": state.published,
        "trash": state.trash,
        "look": state.look,
    }


def _read_state(form: Mapping[str, Any]) -> StateInfo:
    name, usual = form["name"], STATES.get(form["name"])
    return StateInfo(
        form["title"] or (usual.title if usual else name),
        form["group"] or (usual.group if usual else name),
        _roles(form["writers"]),
        _roles(form["own_writers"]),
        form["sealed"],
        form["published"],
        form["trash"],
        form.get("look", State.DRAFT),
    )


def _step(name: str, step: Transition) -> dict[str, Any]:
    return {
        "name": name,
        "title": _own(step.title),
        "sources": sorted(step.sources),
        "target": step.target,
        "roles": sorted(step.roles),
        "own_roles": sorted(step.own_roles),
        "reason_owed": step.reason_owed,
        "text_owed": step.text_owed,
        "approves": step.approves,
    }


def _read_step(form: Mapping[str, Any]) -> Transition:
    name, usual = form["name"], TRANSITIONS.get(form["name"])
    return Transition(
        form["title"] or (usual.title if usual else name),
        frozenset(form["sources"]),
        form["target"],
        _roles(form["roles"]),
        form["reason_owed"],
        form["text_owed"],
        form["approves"],
        _roles(form["own_roles"]),
    )


def _with_own(form: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a step of the first form in this one: it let everybody take away what is others'."""
    name = form["name"]
    if _roles(form["roles"]) != _EVERYBODY_TOOK.get(name):
        return {**form, "own_roles": []}
    usual = TRANSITIONS[name]
    return {**form, "roles": sorted(usual.roles), "own_roles": sorted(usual.own_roles)}


def _own(title: Message | str) -> str:
    """Return a title that the newsroom gave; those of the program are translated, and so not written down."""
    return title if isinstance(title, str) else ""


def _roles(names: list[str]) -> frozenset[Role]:
    return frozenset(map(Role, names))
