"""What is wrong with a workflow that a newsroom made: all of it at once, in words."""

from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.workflow import events
from editor_app.workflow.names import key
from editor_app.workflow.states import State
from editor_app.workflow.transitions import BACK
from editor_app.workflow.workflow import Workflow

_NEEDED = (State.DRAFT, State.APPROVED, State.TRASH)
"""Where articles begin, where they are sealed, where they are thrown; they may be renamed."""


def faults(workflow: Workflow) -> list[Message]:
    """Return what stands against a workflow being used; nothing when it is in order."""
    found = [*_names(workflow), *_states(workflow), *_steps(workflow)]
    return found or [*_unreachable(workflow)]


def _names(workflow: Workflow) -> Iterator[Message]:
    for titles, told, longest in (
        ([str(state.title) for state in workflow.states.values()], _SAME_STATE, _LONGEST_STATE),
        ([str(step.title) for step in workflow.steps.values()], _SAME_STEP, _LONGEST_STEP),
    ):
        keys = [key(title) for title in titles]
        for title in dict.fromkeys(title for title in titles if key(title) and keys.count(key(title)) > 1):
            yield told.with_values(title=title)
        if "" in keys:
            yield _NO_TITLE
        for title in titles:
            if len(title) > longest:
                yield _LONG.with_values(title=title[:longest], most=longest)
    for name in workflow.steps:
        if name in events.OTHERS:
            yield _TAKEN.with_values(name=name)


def _states(workflow: Workflow) -> Iterator[Message]:
    for name in _NEEDED:
        if name not in workflow.states:
            yield _NEEDED_STATE.with_values(title=Workflow().state(name).title)
    draft, approved = workflow.states.get(State.DRAFT), workflow.states.get(State.APPROVED)
    trash = workflow.states.get(State.TRASH)
    if draft is not None and (draft.sealed or draft.trash or not draft.writers | draft.own_writers):
        yield _DRAFT.with_values(title=draft.title)
    if approved is not None and not approved.sealed:
        yield _APPROVED.with_values(title=approved.title)
    if trash is not None and (not trash.trash or trash.writers | trash.own_writers):
        yield _TRASH.with_values(title=trash.title)


def _steps(workflow: Workflow) -> Iterator[Message]:
    for step in workflow.steps.values():
        places = {*step.sources, step.target} - {BACK}
        if unknown := sorted(places - set(workflow.states)):
            yield _NO_STATE.with_values(step=step.title, state=", ".join(unknown))
            continue
        if not step.sources:
            yield _NOWHERE.with_values(step=step.title)
        if not step.roles | step.own_roles:
            yield _NOBODY.with_values(step=step.title)
        if step.target == BACK:
            continue
        is_sealed = workflow.states[step.target].sealed
        if is_sealed and not step.approves and not all(workflow.states[source].sealed for source in step.sources):
            yield _UNSEALED.with_values(step=step.title, state=workflow.states[step.target].title)
        if step.approves and not is_sealed:
            yield _SEALED.with_values(step=step.title, state=workflow.states[step.target].title)


def _unreachable(workflow: Workflow) -> Iterator[Message]:
    reached, waiting = {State.DRAFT}, [State.DRAFT]
    while waiting:
        state = waiting.pop()
        found = {step.target for step in workflow.steps.values() if state in step.sources} - reached - {BACK}
        reached |= found
        waiting += found
    leading = _leading_on(workflow)
    for name, info in workflow.states.items():
        if name not in reached:
            yield _NO_WAY_IN.with_values(state=info.title)
        if not any(name in step.sources for step in workflow.steps.values()):
            yield _NO_WAY_OUT.with_values(state=info.title)
        elif name not in leading:
            yield _CIRCLE.with_values(state=info.title)


def _leading_on(workflow: Workflow) -> set[str]:
    """Return the states from which an article comes, by however many steps, to one that every newsroom has."""
    leading, before = set(_NEEDED), 0
    while len(leading) > before:
        before = len(leading)
        for step in workflow.steps.values():
            if step.target in leading or step.target == BACK:
                leading |= step.sources
    return leading


_LONGEST_STATE, _LONGEST_STEP = 40, 60
"""Code points of a title: it stands over a column of the desk, on a button, in a menu."""
_LONG = QT_TRANSLATE_NOOP("workflow", "Название «{title}…» длиннее {most} знаков.")
_NO_TITLE = QT_TRANSLATE_NOOP("workflow", "У каждого состояния и шага должно быть название.")
_SAME_STATE = QT_TRANSLATE_NOOP("workflow", "Два состояния называются «{title}».")
_SAME_STEP = QT_TRANSLATE_NOOP("workflow", "Два шага называются «{title}».")
_TAKEN = QT_TRANSLATE_NOOP("workflow", "Имя шага «{name}» занято программой.")
_NEEDED_STATE = QT_TRANSLATE_NOOP("workflow", "Без состояния «{title}» нельзя; его можно только переименовать.")
_DRAFT = QT_TRANSLATE_NOOP("workflow", "В состоянии «{title}» материалы начинаются: кто-то должен в нём писать.")
_APPROVED = QT_TRANSLATE_NOOP("workflow", "В состоянии «{title}» текст должен быть под печатью.")
_TRASH = QT_TRANSLATE_NOOP("workflow", "Состояние «{title}» — корзина: в ней не пишут.")
_NO_STATE = QT_TRANSLATE_NOOP("workflow", "Шаг «{step}» ведёт к состоянию, которого нет: {state}.")
_NOWHERE = QT_TRANSLATE_NOOP("workflow", "Шаг «{step}» ниоткуда не начинается.")
_NOBODY = QT_TRANSLATE_NOOP("workflow", "Шаг «{step}» никто не может сделать.")
_UNSEALED = QT_TRANSLATE_NOOP(
    "workflow", "Шаг «{step}» ведёт в «{state}», где текст под печатью, но ничего не утверждает."
)
_SEALED = QT_TRANSLATE_NOOP("workflow", "Шаг «{step}» утверждает, но в состоянии «{state}» печать не держится.")
_CIRCLE = QT_TRANSLATE_NOOP("workflow", "Из состояния «{state}» шаги ведут только по кругу.")
_NO_WAY_IN = QT_TRANSLATE_NOOP("workflow", "В состояние «{state}» не ведёт ни один шаг.")
_NO_WAY_OUT = QT_TRANSLATE_NOOP("workflow", "Из состояния «{state}» не выходит ни один шаг.")
