"""Who works at the desk."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from editor_app.i18n import QT_TRANSLATE_NOOP, Message


class Role(StrEnum):
    """What a person is at the desk; the values are those of the form on disk."""

    JOURNALIST = "journalist"
    EDITOR = "editor"


ROLE_TITLES: Mapping[Role, Message] = {
    Role.JOURNALIST: QT_TRANSLATE_NOOP("roles", "Журналист"),
    Role.EDITOR: QT_TRANSLATE_NOOP("roles", "Редактор"),
}


@dataclass(frozen=True, slots=True)
class Person:
    """Whoever sits at this desk now."""

    name: str
    role: Role
