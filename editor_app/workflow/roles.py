"""Who works at the desk, and what each may do besides writing, which is a matter of an article's state."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum

from editor_app.i18n import QT_TRANSLATE_NOOP, Message, translate
from editor_app.workflow.errors import WorkflowError


class Role(StrEnum):
    """What a person is at the desk; the values are those of the form on disk."""

    AUTHOR = "author"
    PROOFREADER = "proofreader"
    EDITOR = "editor"
    CHIEF = "chief"
    ADMINISTRATOR = "administrator"

    @classmethod
    def _missing_(cls, value: object) -> "Role | None":
        return cls.AUTHOR if value == "journalist" else None  # what authors were called on disk until 0.1


ROLE_TITLES: Mapping[Role, Message] = {
    Role.AUTHOR: QT_TRANSLATE_NOOP("roles", "Автор"),
    Role.PROOFREADER: QT_TRANSLATE_NOOP("roles", "Корректор"),
    Role.EDITOR: QT_TRANSLATE_NOOP("roles", "Редактор"),
    Role.CHIEF: QT_TRANSLATE_NOOP("roles", "Шеф-редактор"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("roles", "Администратор"),
}

EVERYBODY = frozenset(Role)
EDITORS = frozenset({Role.EDITOR, Role.CHIEF, Role.ADMINISTRATOR})
"""Those who answer for what leaves the house."""
CHIEFS = frozenset({Role.CHIEF, Role.ADMINISTRATOR})


class Power(Enum):
    """What not everybody may do; the value says it in words, for a refusal."""

    COMMENT = QT_TRANSLATE_NOOP("roles", "Писать примечания")
    SUGGEST = QT_TRANSLATE_NOOP("roles", "Предлагать правки")
    DECIDE = QT_TRANSLATE_NOOP("roles", "Принимать и отклонять чужие правки")
    TAGS = QT_TRANSLATE_NOOP("roles", "Менять теги и рубрики редакции")
    RULES = QT_TRANSLATE_NOOP("roles", "Менять правила редакции")
    EMBARGO = QT_TRANSLATE_NOOP("roles", "Ставить и снимать эмбарго")
    CHECKS = QT_TRANSLATE_NOOP("roles", "Снимать найденное проверкой перед шагом")
    OVERRIDE = QT_TRANSLATE_NOOP("roles", "Выпускать неутверждённый текст")
    POLICY = QT_TRANSLATE_NOOP("roles", "Менять порядок работы редакции")
    DELETE = QT_TRANSLATE_NOOP("roles", "Удалять материалы навсегда")
    RESTORE = QT_TRANSLATE_NOOP("roles", "Возвращать хранилище из резервной копии")


POWERS: Mapping[Power, frozenset[Role]] = {
    Power.COMMENT: EVERYBODY,
    Power.SUGGEST: EVERYBODY,
    Power.DECIDE: EDITORS | {Role.AUTHOR},
    Power.TAGS: EDITORS,
    Power.RULES: EDITORS,
    Power.EMBARGO: EDITORS,
    Power.CHECKS: EDITORS,
    Power.OVERRIDE: EDITORS,
    Power.POLICY: frozenset({Role.ADMINISTRATOR}),
    Power.DELETE: CHIEFS,
    Power.RESTORE: CHIEFS,
}
"""Who may do what. A proofreader suggests and does not decide: the words belong to their author and to the editor."""


@dataclass(frozen=True, slots=True)
class Person:
    """Whoever sits at this desk now."""

    name: str
    role: Role

    def may(self, power: Power) -> bool:
        """Whether the person's role has this power."""
        return self.role in POWERS[power]


def named(roles: Collection[Role], own: Collection[Role] = ()) -> str:
    """Return who may, for the middle of a sentence, in the order of the desk: «редактор или шеф-редактор».

    `own` are the roles that may with what is by themselves.
    """
    titles = {role: str(ROLE_TITLES[role]).lower() for role in Role}
    may = [titles[role] for role in Role if role in roles]
    if only_own := [titles[role] for role in Role if role in own and role not in roles]:
        if len(may) + len(only_own) == len(titles):
            only_own = [translate("roles", "автор материала")]
        else:
            only_own = [translate("roles", "{role} (своё)").format(role=title) for title in only_own]
    *others, last = [*only_own, *may] or [""]
    return translate("roles", "{others} или {last}").format(others=", ".join(others), last=last) if others else last


def demand(person: Person, power: Power) -> None:
    """Raise `WorkflowError`, saying who may, when the person may not."""
    if not person.may(power):
        raise WorkflowError(refusal(power))


def refusal(power: Power) -> Message:
    """Say who may."""
    told = QT_TRANSLATE_NOOP("roles", "{what} может только {who}.")
    return told.with_values(what=power.value, who=named(POWERS[power]))
