"""The strip that says why an article cannot be written in, and who can change that."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from editor_app.i18n import translate
from editor_app.ui.icons import icon
from editor_app.ui.labels import label
from editor_app.ui.layouts import row
from editor_app.ui.theme import Space
from editor_app.workflow.article import Article
from editor_app.workflow.roles import ROLE_TITLES, Role
from editor_app.workflow.states import STATES, State
from editor_app.workflow.transitions import TRANSITIONS


class LockStrip(QFrame):
    """Shown over an article that is read-only for the person at the desk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", "info")
        self._icon = QLabel()
        self.text = label(wraps=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setLayout(row(self._icon, Space.XS, self.text, margins=(Space.L, Space.S, Space.L, Space.S)))
        self._paint_icon()
        self.hide()

    def refresh(self, article: Article | None, *, writable: bool) -> None:
        """Show itself for an article that is locked, else go away."""
        if article is None or writable:
            self.hide()
            return
        self.text.setText(why_locked(article.state))
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icon()

    def _paint_icon(self) -> None:
        self._icon.setPixmap(icon("lock", "accent").pixmap(20, 20))


def why_locked(state: State) -> str:
    """Say that an article of this state cannot be written in, and which steps, by whom, would change it."""
    told = translate("lock", "Материал в состоянии «{state}», только для чтения.").format(state=STATES[state].title)
    ways = (
        translate("lock", "«{step}» может {who}.").format(step=step.title, who=_named(step.roles))
        for step in TRANSITIONS.values()
        if state in step.sources and STATES[step.target].writable_by == frozenset(Role)
    )
    return " ".join((told, *ways))


def _named(roles: Iterable[Role]) -> str:
    return ", ".join(str(ROLE_TITLES[role]).lower() for role in sorted(roles))
