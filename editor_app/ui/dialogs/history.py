"""Who did what to an article, when and why."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from editor_app.i18n import translate
from editor_app.ui.article_bar import StateBadge
from editor_app.ui.dialogs.frame import Dialog
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row
from editor_app.ui.moments import date_and_time
from editor_app.ui.theme import Space
from editor_app.workflow import events
from editor_app.workflow.article import Event
from editor_app.workflow.workflow import Workflow

_SAYING = frozenset({events.EMBARGO, events.OUT})
"""Events whose reason says what was done, and not why."""


class HistoryDialog(Dialog):
    """Lists the events, the newest first."""

    def __init__(self, headline: str, history: Sequence[Event], workflow: Workflow, parent: QWidget) -> None:
        super().__init__(translate("history", "История"), parent)
        lines = [_line(event, workflow) for event in reversed(history)]
        inner = QWidget()
        inner.setLayout(column(*lines, None, margins=(0, 0, Space.S, 0), spacing=Space.L))
        area = QScrollArea()
        area.setAccessibleName(translate("history", "События"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        self.lay_out(label(headline, "muted", wraps=True), Space.XS, area, buttons=self.closer())
        self.resize(520, 460)


def _line(event: Event, workflow: Workflow) -> QWidget:
    made, title = QWidget(), str(events.title(event.what, workflow))
    badge = StateBadge()
    badge.show_state(workflow.state(event.after))
    head = row(label(title, "heading"), None, badge)
    who = translate("history", "{who}, {when}").format(who=event.who, when=date_and_time(event.when))
    parts = [label(who, "muted", wraps=True)]
    if event.reason:
        told = translate("history", "Причина: {reason}") if event.what not in _SAYING else "{reason}"
        parts.append(label(told.format(reason=event.reason), wraps=True))
    made.setLayout(column(head, *parts, spacing=Space.XS // 2))
    made.setAccessibleName(f"{title}. {who}. {event.reason}")
    return made
