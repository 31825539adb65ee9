import json
from dataclasses import replace

import pytest

from editor_app.operations import approval, articles, policies, removal, revisions
from editor_app.operations.errors import OperationError
from editor_app.store.errors import NoSuchArticle
from editor_app.workflow import policy_form
from editor_app.workflow.checklist import Demand, Gravity
from editor_app.workflow.errors import WorkflowError
from editor_app.workflow.policy import Policy
from editor_app.workflow.proposals import Proposal, Slot, propose
from editor_app.workflow.roles import Person, Role
from editor_app.workflow.states import STATES, State, StateInfo
from editor_app.workflow.transitions import TRANSITIONS, Transition
from editor_app.workflow.workflow import Workflow

PROOF = "вычитка"
STATES_WITH_PROOF = {
    **STATES,
    State.SUBMITTED: replace(STATES[State.SUBMITTED], title="У редактора"),
    PROOF: StateInfo("Вычитка", "На вычитке", frozenset({Role.PROOFREADER}), look="submitted"),
}
STEPS_WITH_PROOF = {
    **TRANSITIONS,
    "на вычитку": Transition("На вычитку", frozenset({State.SUBMITTED}), PROOF, frozenset({Role.EDITOR})),
    "вычитано": Transition("Вычитано", frozenset({PROOF}), State.SUBMITTED, frozenset({Role.PROOFREADER})),
}
OWN = Policy(
    Workflow(STATES_WITH_PROOF, STEPS_WITH_PROOF),
    four_eyes=True,
    zone="Asia/Aqtau",
    demands=(Demand("tags", Gravity.BLOCK, "submit", "Спорт"),),
)


@pytest.fixture
def as_administrator(newsroom):
    return replace(newsroom, person=Person("Айгуль Сатпаева", Role.ADMINISTRATOR))


def test_a_newsroom_begins_with_the_policy_of_the_program(newsroom):
    assert policies.current(newsroom) == Policy()


@pytest.mark.parametrize("policy", [Policy(), OWN])
def test_a_policy_is_read_as_it_was_written(policy):
    assert policy_form.loads(policy_form.dumps(policy)) == policy


def test_a_newsroom_of_the_first_form_lets_nobody_take_away_what_is_others(newsroom):
    form = json.loads(policy_form.dumps(Policy(four_eyes=True)))
    for step in form["steps"]:
        del step["own_roles"]
        first = {"withdraw": ["author", "proofreader"], "trash": sorted(Role)}
        step["roles"] = first.get(step["name"], step["roles"])
    form["version"] = 1

    assert policy_form.loads(json.dumps(form)) == Policy(four_eyes=True)

    (own,) = (step for step in form["steps"] if step["name"] == "withdraw")
    own["roles"] = ["proofreader"]
    kept = policy_form.loads(json.dumps(form)).workflow.steps["withdraw"]
    assert kept.roles == {Role.PROOFREADER}
    assert not kept.own_roles


def test_states_and_steps_of_ones_own_work_like_those_of_the_program(newsroom, as_editor, as_administrator, content):
    changes = policies.put(as_administrator, OWN)
    assert changes.policy
    assert policies.current(newsroom) == OWN

    article, _ = articles.create(newsroom, content())
    submitted, _ = approval.take(newsroom, article.id, article.version, "submit")
    sent, _ = approval.take(as_editor, article.id, submitted.version, "на вычитку")
    assert sent.state == PROOF
    proofreader = replace(newsroom, person=Person("Ержан", Role.PROOFREADER))
    mine = Proposal("000001", "Ержан", sent.updated, Slot.HEADLINE, "Мост открыли")
    saved, _ = articles.save(proofreader, article.id, sent.version, propose(sent.content, mine))
    with pytest.raises(WorkflowError, match="только для чтения"):
        articles.save(newsroom, article.id, saved.version, content("Мост закрыли"))
    read, _ = approval.take(proofreader, article.id, saved.version, "вычитано")
    assert read.state == State.SUBMITTED
    with pytest.raises(WorkflowError, match="в состоянии «У редактора»"):
        approval.take(as_editor, article.id, read.version, "publish")


def test_only_the_administrator_changes_it_and_history_says_who(newsroom, as_editor, as_administrator):
    with pytest.raises(WorkflowError, match="может только администратор"):
        policies.put(as_editor, OWN)
    policies.put(as_administrator, OWN)
    with newsroom.store.unit_of_work() as unit:
        assert [(id_, event.who, event.what) for id_, event, _ in unit.history.lines()] == [
            ("", "Айгуль Сатпаева", "policy")
        ]
    assert policies.put(as_administrator, OWN).policy is False


def test_a_state_with_articles_in_it_stays(newsroom, as_editor, as_administrator, content):
    policies.put(as_administrator, OWN)
    article, _ = articles.create(newsroom, content())
    submitted, _ = approval.take(newsroom, article.id, article.version, "submit")
    approval.take(as_editor, article.id, submitted.version, "на вычитку")

    with pytest.raises(policies.PolicyError, match=r"«Вычитка» есть материалы \(1\)"):
        policies.put(as_administrator, Policy())


def _with_step(name: str, **changes: object) -> Workflow:
    return Workflow(STATES, {**TRANSITIONS, name: replace(TRANSITIONS[name], **changes)})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("workflow", "told"),
    [
        (Workflow({**STATES, "новое": StateInfo("Новое", "Новые")}, TRANSITIONS), "В состояние «Новое» не ведёт"),
        (Workflow({**STATES, "новое": StateInfo("Новое", "Новые")}, TRANSITIONS), "Из состояния «Новое» не выходит"),
        (Workflow({**STATES, "второй": StateInfo("черновик", "Черновики")}, TRANSITIONS), "Два состояния"),
        (Workflow({name: STATES[name] for name in STATES if name != State.TRASH}, TRANSITIONS), "Без состояния"),
        (_with_step("submit", target="нету"), "ведёт к состоянию, которого нет: нету"),
        (_with_step("submit", target=State.APPROVED), "но ничего не утверждает"),
        (_with_step("approve", target=State.RETURNED), "печать не держится"),
        (_with_step("submit", roles=frozenset()), "никто не может сделать"),
        (_with_step("submit", sources=frozenset()), "ниоткуда"),
        (_with_step("submit", title=" "), "должно быть название"),
        (_with_step("submit", title="Утвердить"), "Два шага называются «Утвердить»"),
        (_with_step("submit", title="Отправить " * 7), "длиннее 60 знаков"),
        (Workflow({**STATES, "а": replace(STATES[State.SUBMITTED], title="Очень " * 9)}, TRANSITIONS), "длиннее 40"),
        (
            Workflow(
                {**STATES, "а": StateInfo("А", "А"), "б": StateInfo("Б", "Б")},
                {
                    **TRANSITIONS,
                    "в а": Transition("В А", frozenset({State.SUBMITTED, "б"}), "а", frozenset(Role)),
                    "в б": Transition("В Б", frozenset({"а"}), "б", frozenset(Role)),
                },
            ),
            "Из состояния «Б» шаги ведут только по кругу",
        ),
        (
            Workflow({**STATES, State.APPROVED: replace(STATES[State.APPROVED], sealed=False)}, TRANSITIONS),
            "должен быть под печатью",
        ),
        (
            Workflow({**STATES, State.DRAFT: replace(STATES[State.DRAFT], writers=frozenset())}, TRANSITIONS),
            "кто-то должен в нём писать",
        ),
    ],
)
def test_a_workflow_that_cannot_work_is_refused_with_all_that_is_wrong(as_administrator, workflow, told):
    with pytest.raises(policies.PolicyError, match=told):
        policies.put(as_administrator, Policy(workflow))
    assert policies.current(as_administrator) == Policy()


def test_a_zone_that_nobody_has_is_refused(as_administrator):
    with pytest.raises(policies.PolicyError, match="Часового пояса «Asia/Nowhere» нет"):
        policies.put(as_administrator, Policy(zone="Asia/Nowhere"))


@pytest.mark.parametrize(
    "author",
    [
        *("марина  Жакупова", "Дана Оспанова и Марина Жакупова", "Дана, Марина Жакупова", "Жакупова Марина"),
        *("М. Жакупова", "Mарина Жaкупова", "Марина Ерлановна Жакупова"),  # the third with Latin letters
        *("Жакупова", "Дана Оспанова, Жакупова"),
    ],
)
def test_with_four_eyes_nobody_approves_what_is_their_own(newsroom, as_editor, as_administrator, content, author):
    article, _ = articles.create(newsroom, content(author=author))
    own, _ = articles.create(as_editor, content(author="Дана Оспанова"))
    for each in (article, own):
        approval.take(as_editor, each.id, each.version, "submit")
    policies.put(as_administrator, Policy(four_eyes=True))

    for each in (article, own):
        with pytest.raises(WorkflowError, match=r"Свой материал утвердить нельзя: .* среди его авторов — "):
            approval.take(as_editor, each.id, 2, "approve")
        assert approval.take(as_administrator, each.id, 2, "approve")[0].state == State.APPROVED


def test_who_goes_by_the_surname_alone_approves_nothing_of_one_who_bears_it_and_is_told_what_tells_them_apart(
    newsroom, as_editor, as_administrator, content
):
    policies.put(as_administrator, Policy(four_eyes=True))
    hers, _ = articles.create(newsroom, content(author="Д. Сейтова"))
    approval.take(newsroom, hers.id, 1, "submit")

    def approve(name: str) -> str:
        editor = replace(as_editor, person=replace(as_editor.person, name=name))
        return approval.take(editor, hers.id, 2, "approve")[0].state

    with pytest.raises(WorkflowError) as refused:
        approve("Сейтова")
    assert "Д. Сейтова" in str(refused.value.happened)
    assert "Однофамильцев различают имена" in str(refused.value)
    assert approve("Алия Сейтова") == State.APPROVED


def test_who_took_their_name_off_has_signed_it_all_the_same(newsroom, as_editor, as_administrator, content):
    policies.put(as_administrator, Policy(four_eyes=True))
    article, _ = articles.create(newsroom, content())
    signed, _ = articles.save(as_editor, article.id, 1, replace(article.content, author="Марина Жакупова"))
    given, _ = articles.save(as_editor, article.id, signed.version, replace(signed.content, author="Дана Оспанова"))
    sent, _ = approval.take(as_editor, article.id, given.version, "submit")

    with pytest.raises(WorkflowError, match="Свой материал утвердить нельзя"):
        approval.take(as_editor, article.id, sent.version, "approve")


def test_a_version_that_comes_back_is_no_way_round_four_eyes(newsroom, as_editor, as_administrator, content):
    policies.put(as_administrator, Policy(four_eyes=True))
    article, _ = articles.create(as_editor, content())
    taken, _ = articles.save(newsroom, article.id, 1, replace(article.content, author="Дана Оспанова"))
    revisions.keep(newsroom, article.id)
    back, _ = revisions.restore(
        as_editor, article.id, taken.version, revisions.listing(newsroom, article.id)[-1].number
    )
    sent, _ = approval.take(newsroom, article.id, back.version, "submit")

    with pytest.raises(WorkflowError, match="Свой материал утвердить нельзя"):
        approval.take(as_editor, article.id, sent.version, "approve")


def test_with_four_eyes_whoever_has_no_name_approves_nothing(newsroom, as_editor, as_administrator, content):
    policies.put(as_administrator, Policy(four_eyes=True))
    article, _ = articles.create(newsroom, content())
    sent, _ = approval.take(newsroom, article.id, 1, "submit")
    with pytest.raises(WorkflowError, match="утверждает тот, кто назвал себя"):
        approval.take(replace(as_editor, person=Person(" ", Role.EDITOR)), article.id, sent.version, "approve")


def test_trash_gives_back_where_it_was_taken_from_and_the_seal_holds(newsroom, as_editor, content):
    article, _ = articles.create(newsroom, content())
    for step in ("submit", "approve", "remove"):
        article, _ = approval.take(as_editor, article.id, article.version, step, "ошибка")
    assert article.state == State.TRASH
    with pytest.raises(WorkflowError, match="в состояние «Утверждён» может только редактор, шеф-редактор или"):
        approval.take(newsroom, article.id, article.version, "untrash")
    back, _ = approval.take(as_editor, article.id, article.version, "untrash")
    assert back.state == State.APPROVED
    assert back.seal == article.seal


def test_what_is_deleted_for_good_leaves_a_line(newsroom, as_editor, as_administrator, content):
    article, _ = articles.create(newsroom, content())
    with pytest.raises(OperationError, match="только из корзины"):
        removal.delete(as_administrator, article.id, article.version)
    thrown, _ = approval.take(newsroom, article.id, article.version, "trash")
    with pytest.raises(WorkflowError, match="Удалять материалы навсегда может только шеф-редактор или администратор"):
        removal.delete(as_editor, article.id, thrown.version)
    removal.delete(as_administrator, article.id, thrown.version)

    with pytest.raises(NoSuchArticle):
        articles.get(newsroom, article.id)
    with newsroom.store.unit_of_work() as unit:
        *_, (id_, last, is_whole) = unit.history.lines()
    assert (id_, last.what, last.who, last.reason, is_whole) == (
        article.id,
        "delete",
        "Айгуль Сатпаева",
        "Мост откроют весной",
        True,
    )


def test_a_demand_of_the_newsroom_blocks_a_step(newsroom, as_administrator, content):
    policies.put(as_administrator, OWN)
    article, _ = articles.create(newsroom, content(section="Спорт"))
    [obstacle] = approval.obstacles(newsroom, article.id, "submit")
    assert (obstacle.check, obstacle.gravity) == ("tags", Gravity.BLOCK)
    with pytest.raises(WorkflowError, match="Нет ни одного тега"):
        approval.take(newsroom, article.id, article.version, "submit")
