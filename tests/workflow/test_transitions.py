import itertools

import pytest

from editor_app.document.model import paragraphs
from editor_app.workflow import events
from editor_app.workflow.article import Content
from editor_app.workflow.roles import ROLE_TITLES, Person, Role
from editor_app.workflow.states import STATES, State
from editor_app.workflow.transitions import (
    TRANSITIONS,
    WorkflowError,
    check_step,
    check_whole,
    check_writable,
    steps_from,
)

JOURNALIST = Person("Дана", Role.JOURNALIST)
EDITOR = Person("Марина", Role.EDITOR)


@pytest.mark.parametrize(
    ("state", "journalist", "editor"),
    [
        (State.DRAFT, ["submit"], ["submit"]),
        (State.SUBMITTED, ["withdraw"], ["approve", "return"]),
        (State.RETURNED, ["submit"], ["submit"]),
        (State.APPROVED, [], ["reopen"]),
    ],
)
def test_each_role_has_its_steps_from_each_state(state, journalist, editor):
    assert steps_from(state, JOURNALIST) == journalist
    assert steps_from(state, EDITOR) == editor


@pytest.mark.parametrize(("name", "state", "person"), list(itertools.product(TRANSITIONS, State, [JOURNALIST, EDITOR])))
def test_a_step_may_be_taken_exactly_when_it_is_offered(name, state, person):
    if name in steps_from(state, person):
        assert check_step(name, state, person, "так надо") is TRANSITIONS[name]
    else:
        with pytest.raises(WorkflowError, match=str(TRANSITIONS[name].title)):
            check_step(name, state, person, "так надо")


@pytest.mark.parametrize("reason", ["", "  "])
@pytest.mark.parametrize(("name", "state"), [("return", State.SUBMITTED), ("reopen", State.APPROVED)])
def test_a_reason_that_is_owed_must_be_given(name, state, reason):
    with pytest.raises(WorkflowError, match="причину"):
        check_step(name, state, EDITOR, reason)


def test_a_refusal_says_who_may_and_where_the_article_stands():
    with pytest.raises(WorkflowError, match="может только редактор"):
        check_step("approve", State.SUBMITTED, JOURNALIST, "")
    with pytest.raises(WorkflowError, match="в состоянии «Черновик»"):
        check_step("approve", State.DRAFT, EDITOR, "")


@pytest.mark.parametrize(
    ("state", "person", "writable"),
    [
        (State.DRAFT, JOURNALIST, True),
        (State.SUBMITTED, JOURNALIST, False),
        (State.SUBMITTED, EDITOR, True),
        (State.RETURNED, JOURNALIST, True),
        (State.APPROVED, JOURNALIST, False),
        (State.APPROVED, EDITOR, False),
    ],
)
def test_who_may_write_depends_on_the_state(state, person, writable):
    if writable:
        check_writable(state, person)
    else:
        with pytest.raises(WorkflowError, match="только для чтения"):
            check_writable(state, person)


@pytest.mark.parametrize(
    ("content", "missing"),
    [
        (Content(), "заголовка и текста"),
        (Content("Мост"), "нет текста"),
        (Content("", lead="Текст"), "нет заголовка"),
        (Content(" ", body=paragraphs(" \n ")), "заголовка и текста"),
    ],
)
def test_all_that_is_missing_is_named_at_once(content, missing):
    with pytest.raises(WorkflowError, match=missing):
        check_whole(TRANSITIONS["submit"], content)
    check_whole(TRANSITIONS["return"], content)


@pytest.mark.parametrize("content", [Content("Мост", lead="Текст"), Content("Мост", body=paragraphs("Текст"))])
def test_a_headline_and_a_text_are_enough(content):
    check_whole(TRANSITIONS["submit"], content)


def test_every_state_can_be_left_and_every_table_is_whole():
    assert set(STATES) == set(State)
    assert set(ROLE_TITLES) == set(Role)
    assert {state for step in TRANSITIONS.values() for state in step.sources} == set(State)
    assert len({step.title for step in TRANSITIONS.values()}) == len(TRANSITIONS)


@pytest.mark.parametrize("what", [*TRANSITIONS, events.CREATE, events.IMPORT, events.KEEP, events.TAGS, events.SECTION])
def test_everything_that_history_records_has_a_title(what):
    assert str(events.title(what))
