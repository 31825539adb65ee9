"""The steps from state to state: the table is the program."""

from collections.abc import Mapping
from dataclasses import dataclass

from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP, Message, translate
from editor_app.workflow.article import Content
from editor_app.workflow.roles import ROLE_TITLES, Person, Role
from editor_app.workflow.states import STATES, State


class WorkflowError(Explained):
    """A step that may not be taken."""


@dataclass(frozen=True, slots=True)
class Transition:
    """A step: what it is called, from where to where, who may take it.

    `reason_owed`: the person must say why; `text_owed`: the article must have a headline and a text.
    """

    title: Message
    sources: frozenset[State]
    target: State
    roles: frozenset[Role]
    reason_owed: bool = False
    text_owed: bool = False


TRANSITIONS: Mapping[str, Transition] = {
    "submit": Transition(
        QT_TRANSLATE_NOOP("transitions", "Отправить на проверку"),
        frozenset({State.DRAFT, State.RETURNED}),
        State.SUBMITTED,
        frozenset(Role),
        text_owed=True,
    ),
    "withdraw": Transition(
        QT_TRANSLATE_NOOP("transitions", "Отозвать с проверки"),
        frozenset({State.SUBMITTED}),
        State.DRAFT,
        frozenset({Role.JOURNALIST}),
    ),
    "approve": Transition(
        QT_TRANSLATE_NOOP("transitions", "Утвердить"),
        frozenset({State.SUBMITTED}),
        State.APPROVED,
        frozenset({Role.EDITOR}),
        text_owed=True,
    ),
    "return": Transition(
        QT_TRANSLATE_NOOP("transitions", "Вернуть на доработку"),
        frozenset({State.SUBMITTED}),
        State.RETURNED,
        frozenset({Role.EDITOR}),
        reason_owed=True,
    ),
    "reopen": Transition(
        QT_TRANSLATE_NOOP("transitions", "Снова открыть для правки"),
        frozenset({State.APPROVED}),
        State.DRAFT,
        frozenset({Role.EDITOR}),
        reason_owed=True,
    ),
}
"""The steps by the name under which history records them."""


def steps_from(state: State, person: Person) -> list[str]:
    """Return the names of the steps that a person may take from a state, in the order of the table."""
    return [name for name, step in TRANSITIONS.items() if state in step.sources and person.role in step.roles]


def check_step(name: str, state: State, person: Person, reason: str) -> Transition:
    """Return the step if it may be taken now; `WorkflowError` says who may, or from where, or what is owed."""
    step = TRANSITIONS[name]
    if state not in step.sources:
        raise WorkflowError(
            QT_TRANSLATE_NOOP("transitions", "«{step}» здесь невозможно: материал в состоянии «{state}».").with_values(
                step=step.title, state=STATES[state].title
            )
        )
    if person.role not in step.roles:
        who = ", ".join(str(ROLE_TITLES[role]).lower() for role in Role if role in step.roles)
        raise WorkflowError(
            QT_TRANSLATE_NOOP("transitions", "«{step}» может только {who}.").with_values(step=step.title, who=who)
        )
    if step.reason_owed and not reason.strip():
        raise WorkflowError(
            QT_TRANSLATE_NOOP("transitions", "Для шага «{step}» нужно назвать причину.").with_values(step=step.title)
        )
    return step


def check_whole(step: Transition, content: Content) -> None:
    """Raise `WorkflowError`, naming all that is missing, when the article is too empty for the step."""
    missing = []
    if not content.headline.strip():
        missing.append(translate("transitions", "заголовка"))
    if not (content.lead.strip() or content.body.text.strip()):
        missing.append(translate("transitions", "текста"))
    if step.text_owed and missing:
        raise WorkflowError(
            QT_TRANSLATE_NOOP("transitions", "«{step}» пока нельзя: в материале нет {missing}.").with_values(
                step=step.title, missing=translate("transitions", " и ").join(missing)
            )
        )


def check_writable(state: State, person: Person) -> None:
    """Raise `WorkflowError` when the person may not change an article in this state."""
    if person.role not in STATES[state].writable_by:
        raise WorkflowError(
            QT_TRANSLATE_NOOP("transitions", "Материал в состоянии «{state}» сейчас только для чтения.").with_values(
                state=STATES[state].title
            )
        )
