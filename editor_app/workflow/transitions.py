"""The steps from state to state that every newsroom begins with: the table is the program."""

from collections.abc import Mapping
from dataclasses import dataclass

from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.workflow.roles import CHIEFS, EDITORS, EVERYBODY, Role
from editor_app.workflow.states import State

BACK = ""
"""The target of a step that leads back to where the article was before."""


@dataclass(frozen=True, slots=True)
class Transition:
    """A step: what it is called, from where to where, who may take it.

    `roles` take it with any article, `own_roles` only with what is their own. `reason_owed`: the person must say why;
    `text_owed`: the article must have a headline and a text; `approves`: the person answers for every word, and the
    article is sealed.
    """

    title: Message | str
    sources: frozenset[str]
    target: str
    roles: frozenset[Role]
    reason_owed: bool = False
    text_owed: bool = False
    approves: bool = False
    own_roles: frozenset[Role] = frozenset()


TRANSITIONS: Mapping[str, Transition] = {
    "submit": Transition(
        QT_TRANSLATE_NOOP("transitions", "Отправить на проверку"),
        frozenset({State.DRAFT, State.RETURNED}),
        State.SUBMITTED,
        EVERYBODY,
        text_owed=True,
    ),
    "withdraw": Transition(
        QT_TRANSLATE_NOOP("transitions", "Отозвать с проверки"),
        frozenset({State.SUBMITTED}),
        State.DRAFT,
        frozenset(),
        own_roles=EVERYBODY,
    ),
    "approve": Transition(
        QT_TRANSLATE_NOOP("transitions", "Утвердить"),
        frozenset({State.SUBMITTED}),
        State.APPROVED,
        EDITORS,
        text_owed=True,
        approves=True,
    ),
    "return": Transition(
        QT_TRANSLATE_NOOP("transitions", "Вернуть на доработку"),
        frozenset({State.SUBMITTED}),
        State.RETURNED,
        EDITORS,
        reason_owed=True,
    ),
    "publish": Transition(
        QT_TRANSLATE_NOOP("transitions", "Отметить опубликованным"),
        frozenset({State.APPROVED}),
        State.PUBLISHED,
        EDITORS,
        text_owed=True,
    ),
    "reseal": Transition(
        QT_TRANSLATE_NOOP("transitions", "Утвердить заново"),
        frozenset({State.APPROVED}),
        State.APPROVED,
        EDITORS,
        text_owed=True,
        approves=True,
    ),
    "reopen": Transition(
        QT_TRANSLATE_NOOP("transitions", "Снова открыть для правки"),
        frozenset({State.APPROVED}),
        State.DRAFT,
        EDITORS,
        reason_owed=True,
    ),
    "correct": Transition(
        QT_TRANSLATE_NOOP("transitions", "Отметить исправленным"),
        frozenset({State.PUBLISHED, State.CORRECTED}),
        State.CORRECTED,
        EDITORS,
        reason_owed=True,
        text_owed=True,
        approves=True,
    ),
    "retract": Transition(
        QT_TRANSLATE_NOOP("transitions", "Снять с публикации"),
        frozenset({State.PUBLISHED, State.CORRECTED}),
        State.DRAFT,
        CHIEFS,
        reason_owed=True,
    ),
    "trash": Transition(
        QT_TRANSLATE_NOOP("transitions", "В корзину"),
        frozenset({State.DRAFT, State.RETURNED}),
        State.TRASH,
        EDITORS,
        own_roles=EVERYBODY,
    ),
    "remove": Transition(
        QT_TRANSLATE_NOOP("transitions", "Снять и убрать в корзину"),
        frozenset({State.SUBMITTED, State.APPROVED, State.PUBLISHED, State.CORRECTED}),
        State.TRASH,
        EDITORS,
        reason_owed=True,
    ),
    "untrash": Transition(
        QT_TRANSLATE_NOOP("transitions", "Вернуть из корзины"),
        frozenset({State.TRASH}),
        BACK,
        EVERYBODY,
    ),
}
"""The steps by the name under which history records them. Authors take back only what is their own: an editor returns
what is not, with a reason."""
