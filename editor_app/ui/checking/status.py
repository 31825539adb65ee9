"""Whether what is on screen has been checked, in words."""

from dataclasses import dataclass
from enum import Enum

from editor_app.i18n import translate


class CheckState(Enum):
    """Whether what is on screen has been checked."""

    READY = "ready"
    """The checker waits; nothing has been given to it."""
    CHECKING = "checking"
    CHECKED = "checked"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class CheckStatus:
    """The state of checking, and why it failed, in words."""

    state: CheckState
    reason: str = ""

    def __str__(self) -> str:
        match self.state:
            case CheckState.READY | CheckState.CHECKED:
                return translate("checking", "Проверено") if self.state is CheckState.CHECKED else ""
            case CheckState.CHECKING:
                return translate("checking", "Проверяется…")
            case CheckState.FAILED:
                return translate("checking", "Не проверено")
