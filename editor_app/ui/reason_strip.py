"""The strip that says why an article came to where it is: what whoever returned it wants of its author."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from editor_app.i18n import translate
from editor_app.ui.icons import IconLabel
from editor_app.ui.labels import label
from editor_app.ui.layouts import row
from editor_app.ui.moments import date_and_time
from editor_app.ui.theme import Space
from editor_app.workflow import events
from editor_app.workflow.article import Article, Event
from editor_app.workflow.workflow import Workflow

Ask = Callable[[str, Callable[[Sequence[Event]], None]], object]
"""Asks for the history of an article by its id, and hands it to the function when it is read."""


class ReasonStrip(QFrame):
    """Shown over an article as long as it stays in the state into which a step with a reason brought it."""

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", "info")
        self._ask = ask
        self._shown: tuple[str, str] | None = None
        self.text = label(wraps=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setLayout(
            row(IconLabel("return", "accent"), Space.XS, self.text, margins=(Space.L, Space.S, Space.L, Space.S))
        )
        self.hide()

    def refresh(self, article: Article | None, workflow: Workflow) -> None:
        """Say why an article is in its state; what counts as approved owes no explanation. Told at every key."""
        asks = article is not None and not workflow.state(article.state).sealed
        now = (article.id, article.state) if article is not None and asks else None
        if now == self._shown:
            return
        self._shown = now
        self.hide()
        if now is not None:
            self._ask(now[0], lambda history: self._tell(now, history, workflow))

    def _tell(self, asked: tuple[str, str], history: Sequence[Event], workflow: Workflow) -> None:
        step = last_step(history)
        if asked != self._shown or step is None or step.after != asked[1] or not step.reason:
            return
        told = translate("reason", "{step} — {who}, {when}: {reason}")
        self.text.setText(
            told.format(
                step=events.title(step.what, workflow), who=step.who, when=date_and_time(step.when), reason=step.reason
            )
        )
        self.show()


def last_step(history: Sequence[Event]) -> Event | None:
    """Return the event that brought an article into its state, None where it was made in it."""
    return next((event for event in reversed(history) if event.before not in (None, event.after)), None)
