"""The states of an article."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.workflow.roles import Role


class State(StrEnum):
    """Where an article stands on its way; the values are those of the form on disk."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class StateInfo:
    """What a state is called, in the singular and over a group, and who may write in an article that is in it."""

    title: Message
    group: Message
    writable_by: frozenset[Role]


_EVERYBODY = frozenset(Role)

STATES: Mapping[State, StateInfo] = {
    State.DRAFT: StateInfo(
        QT_TRANSLATE_NOOP("states", "Черновик"), QT_TRANSLATE_NOOP("states", "Черновики"), _EVERYBODY
    ),
    State.SUBMITTED: StateInfo(
        QT_TRANSLATE_NOOP("states", "На проверке"),
        QT_TRANSLATE_NOOP("states", "На проверке"),
        frozenset({Role.EDITOR}),
    ),
    State.RETURNED: StateInfo(
        QT_TRANSLATE_NOOP("states", "На доработке"), QT_TRANSLATE_NOOP("states", "На доработке"), _EVERYBODY
    ),
    State.APPROVED: StateInfo(
        QT_TRANSLATE_NOOP("states", "Утверждён"), QT_TRANSLATE_NOOP("states", "Утверждённые"), frozenset()
    ),
}
"""The states in the order that a desk lists them."""
