import itertools
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from editor_app.document.model import paragraphs
from editor_app.workflow import events
from editor_app.workflow.article import Article, Content
from editor_app.workflow.errors import WorkflowError
from editor_app.workflow.roles import POWERS, ROLE_TITLES, Person, Power, Role, demand, named
from editor_app.workflow.states import STATES, State, StateInfo
from editor_app.workflow.transitions import BACK, TRANSITIONS
from editor_app.workflow.workflow import Workflow, check_whole, is_own

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
WAY = Workflow()
AUTHOR, PROOFREADER, EDITOR, CHIEF, ADMINISTRATOR = (Person(role.value, role) for role in Role)


def article(state: str, author: str = "") -> Article:
    return Article("a", 1, state, Content(author=author), NOW, NOW)


@pytest.mark.parametrize(
    ("state", "author", "editor", "chief"),
    [
        (State.DRAFT, ["submit"], ["submit", "trash"], ["submit", "trash"]),
        (State.SUBMITTED, [], ["approve", "return", "remove"], ["approve", "return", "remove"]),
        (State.RETURNED, ["submit"], ["submit", "trash"], ["submit", "trash"]),
        (State.APPROVED, [], ["publish", "reseal", "reopen", "remove"], ["publish", "reseal", "reopen", "remove"]),
        (State.PUBLISHED, [], ["correct", "remove"], ["correct", "retract", "remove"]),
        (State.CORRECTED, [], ["correct", "remove"], ["correct", "retract", "remove"]),
        (State.TRASH, ["untrash"], ["untrash"], ["untrash"]),
    ],
)
def test_each_role_has_its_steps_from_each_state(state, author, editor, chief):
    assert WAY.steps_from(state, AUTHOR, own=False) == WAY.steps_from(state, PROOFREADER, own=False) == author
    assert WAY.steps_from(state, EDITOR, own=False) == editor
    assert WAY.steps_from(state, CHIEF, own=False) == WAY.steps_from(state, ADMINISTRATOR, own=False) == chief


@pytest.mark.parametrize("role", Role)
def test_what_is_ones_own_one_may_take_back_and_throw_away(role):
    person = Person("Дана", role)
    assert "withdraw" in WAY.steps_from(State.SUBMITTED, person, own=True)
    assert "trash" in WAY.steps_from(State.DRAFT, person, own=True)
    with pytest.raises(WorkflowError, match="может только автор материала"):
        WAY.check_step("withdraw", State.SUBMITTED, person, "", own=False)


def test_whoever_has_no_name_is_told_why_their_own_is_not_theirs():
    with pytest.raises(WorkflowError) as refusal:
        WAY.check_step("withdraw", State.SUBMITTED, Person("", Role.AUTHOR), "", own=False)
    assert "впишите своё имя" in str(refusal.value.advice)


@pytest.mark.parametrize(
    ("signature", "creator", "own"),
    [
        ("Дана Оспанова", "", True),
        ("", "Дана Оспанова", True),
        ("Глеб Ким и Дана Оспанова", "Глеб Ким", True),
        (" дана  оспанова", "Глеб Ким", True),
        ("", " ", True),
        ("Д. Оспанова", "Глеб Ким", False),
        ("Глеб Ким", "", False),
    ],
)
def test_an_article_is_ones_own_by_its_signature_or_its_beginning_and_anybodys_without_a_name(signature, creator, own):
    made = replace(article(State.SUBMITTED, signature), creator=creator)
    assert is_own(made, Person("Дана Оспанова", Role.AUTHOR)) is own


@pytest.mark.parametrize(
    ("name", "state", "role", "own"), list(itertools.product(TRANSITIONS, STATES, Role, (False, True)))
)
def test_a_step_may_be_taken_exactly_when_it_is_offered(name, state, role, own):
    person = Person("Дана", role)
    if name in WAY.steps_from(state, person, own=own):
        assert WAY.check_step(name, state, person, "так надо", own=own) is TRANSITIONS[name]
    else:
        with pytest.raises(WorkflowError, match=str(TRANSITIONS[name].title)):
            WAY.check_step(name, state, person, "так надо", own=own)


@pytest.mark.parametrize("reason", ["", "  "])
@pytest.mark.parametrize(
    ("name", "state"),
    [("return", State.SUBMITTED), ("reopen", State.APPROVED), ("correct", State.PUBLISHED), ("remove", State.APPROVED)],
)
def test_a_reason_that_is_owed_must_be_given(name, state, reason):
    with pytest.raises(WorkflowError, match="причину"):
        WAY.check_step(name, state, EDITOR, reason, own=False)


def test_a_refusal_says_who_may_and_where_the_article_stands():
    with pytest.raises(WorkflowError, match="может только редактор, шеф-редактор или администратор"):
        WAY.check_step("approve", State.SUBMITTED, AUTHOR, "", own=True)
    with pytest.raises(WorkflowError, match="в состоянии «Черновик»"):
        WAY.check_step("approve", State.DRAFT, EDITOR, "", own=False)


@pytest.mark.parametrize(
    ("state", "writers"),
    [
        (State.DRAFT, "все"),
        (State.SUBMITTED, "корректор, редактор, шеф-редактор или администратор"),
        (State.RETURNED, "все"),
        (State.APPROVED, ""),
        (State.PUBLISHED, "редактор, шеф-редактор или администратор"),
        (State.CORRECTED, "редактор, шеф-редактор или администратор"),
        (State.TRASH, ""),
    ],
)
def test_who_may_write_depends_on_the_state(state, writers):
    for person in (AUTHOR, PROOFREADER, EDITOR, CHIEF, ADMINISTRATOR):
        title = str(ROLE_TITLES[person.role]).lower()
        if writers == "все" or title in writers.replace(" или ", ", ").split(", "):
            WAY.check_writable(article(state), person)
            continue
        with pytest.raises(WorkflowError, match="только для чтения") as refusal:
            WAY.check_writable(article(state), person)
        assert writers in str(refusal.value.advice or "")


def test_a_newsroom_may_let_authors_write_only_in_what_is_theirs():
    draft = replace(STATES[State.DRAFT], writers=frozenset({Role.EDITOR}), own_writers=frozenset({Role.AUTHOR}))
    way = Workflow({**STATES, State.DRAFT: draft}, TRANSITIONS)

    assert way.may_write(article(State.DRAFT, AUTHOR.name), AUTHOR)
    assert way.may_write(replace(article(State.DRAFT), creator=AUTHOR.name), AUTHOR)
    with pytest.raises(WorkflowError) as refusal:
        way.check_writable(article(State.DRAFT, "Другой"), AUTHOR)
    assert str(refusal.value.advice) == "Править его может автор (своё) или редактор."


@pytest.mark.parametrize(("power", "role"), list(itertools.product(Power, Role)))
def test_a_power_is_had_or_refused_with_the_names_of_those_who_have_it(power, role):
    person = Person("Дана", role)
    if role in POWERS[power]:
        demand(person, power)
    else:
        with pytest.raises(WorkflowError, match=f"{power.value} может только .*администратор"):
            demand(person, power)


@pytest.mark.parametrize(
    ("roles", "own", "told"),
    [
        ((), (), ""),
        ((Role.EDITOR,), (), "редактор"),
        ((Role.CHIEF, Role.EDITOR), (), "редактор или шеф-редактор"),
        (
            (Role.CHIEF, Role.EDITOR, Role.ADMINISTRATOR),
            (Role.AUTHOR,),
            "автор (своё), редактор, шеф-редактор или администратор",
        ),
        ((Role.EDITOR,), tuple(Role), "автор материала или редактор"),
    ],
)
def test_those_who_may_are_named_as_a_sentence_names_them(roles, own, told):
    assert named(roles, own) == told


def test_what_the_newsroom_has_no_more_goes_by_its_name():
    assert WAY.state("вычитка") == StateInfo("вычитка", "вычитка")
    assert WAY.step_title("на вычитку") == "на вычитку"
    assert Workflow({}, {}).step_title("approve") == TRANSITIONS["approve"].title


def test_the_roles_of_earlier_versions_are_read():
    assert Role("journalist") is Role.AUTHOR
    with pytest.raises(ValueError, match="courier"):
        Role("courier")


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
    assert set(ROLE_TITLES) == set(Role)
    assert set(POWERS) == set(Power)
    assert {state for step in TRANSITIONS.values() for state in step.sources} == set(STATES)
    assert {step.target for step in TRANSITIONS.values()} == set(STATES) | {BACK}
    assert len({step.title for step in TRANSITIONS.values()}) == len(TRANSITIONS)


@pytest.mark.parametrize("what", [*TRANSITIONS, events.CREATE, events.IMPORT, events.KEEP, events.TAGS, events.SECTION])
def test_everything_that_history_records_has_a_title(what):
    assert str(events.title(what, WAY)) != what
