"""The states of an article: what one can be like, and those that every newsroom begins with."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.workflow.roles import EDITORS, EVERYBODY, Role


class State:
    """Names on disk of the states that every newsroom begins with; it may add others, named by itself."""

    DRAFT: Final = "draft"
    SUBMITTED: Final = "submitted"
    RETURNED: Final = "returned"
    APPROVED: Final = "approved"
    PUBLISHED: Final = "published"
    CORRECTED: Final = "corrected"
    TRASH: Final = "trash"


@dataclass(frozen=True, slots=True)
class StateInfo:
    """What a state is called, in the singular and over a group, who may write in it, and what it means.

    `writers` write in any article, `own_writers` only in what is by them. `sealed`: what is in this state was approved
    word for word; `published`: it left the house; `trash`: it was thrown away. `look` names a colour of the themes.
    """

    title: Message | str
    group: Message | str
    writers: frozenset[Role] = frozenset()
    own_writers: frozenset[Role] = frozenset()
    sealed: bool = False
    published: bool = False
    trash: bool = False
    look: str = State.DRAFT


STATES: Mapping[str, StateInfo] = {
    State.DRAFT: StateInfo(
        QT_TRANSLATE_NOOP("states", "Черновик"), QT_TRANSLATE_NOOP("states", "Черновики"), EVERYBODY
    ),
    State.SUBMITTED: StateInfo(
        QT_TRANSLATE_NOOP("states", "На проверке"),
        QT_TRANSLATE_NOOP("states", "На проверке"),
        EDITORS | {Role.PROOFREADER},
        look=State.SUBMITTED,
    ),
    State.RETURNED: StateInfo(
        QT_TRANSLATE_NOOP("states", "На доработке"),
        QT_TRANSLATE_NOOP("states", "На доработке"),
        EVERYBODY,
        look=State.RETURNED,
    ),
    State.APPROVED: StateInfo(
        QT_TRANSLATE_NOOP("states", "Утверждён"),
        QT_TRANSLATE_NOOP("states", "Утверждённые"),
        sealed=True,
        look=State.APPROVED,
    ),
    State.PUBLISHED: StateInfo(
        QT_TRANSLATE_NOOP("states", "Опубликован"),
        QT_TRANSLATE_NOOP("states", "Опубликованные"),
        EDITORS,
        sealed=True,
        published=True,
        look=State.PUBLISHED,
    ),
    State.CORRECTED: StateInfo(
        QT_TRANSLATE_NOOP("states", "Исправлен"),
        QT_TRANSLATE_NOOP("states", "Исправленные"),
        EDITORS,
        sealed=True,
        published=True,
        look=State.CORRECTED,
    ),
    State.TRASH: StateInfo(
        QT_TRANSLATE_NOOP("states", "В корзине"), QT_TRANSLATE_NOOP("states", "Корзина"), trash=True, look=State.TRASH
    ),
}
"""The states in the order that a desk lists them. What is published is put right where it stands: the seal breaks, the
change is listed, and «исправлен» seals it anew."""
