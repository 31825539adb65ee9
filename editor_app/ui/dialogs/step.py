"""What is to be seen to before a step, all at once, with the way to each; and the reason, where one is owed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QScrollArea, QWidget

from editor_app.i18n import translate
from editor_app.ui.dialogs.frame import Dialog, plain_button
from editor_app.ui.icons import icon
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row
from editor_app.ui.theme import Space
from editor_app.workflow.checklist import Gravity, Obstacle, Spot
from editor_app.workflow.transitions import Transition

_SIGNS = {Gravity.BLOCK: ("error", "danger"), Gravity.ADVISE: ("warning", "warning")}


class StepDialog(Dialog):
    """Asks before a step; one that is blocked cannot be taken."""

    def __init__(
        self, step: Transition, obstacles: Sequence[Obstacle], parent: QWidget, *, may_settle: bool = False
    ) -> None:
        title = str(step.title)
        super().__init__(title, parent)
        self.chosen: Spot | None = None
        """Where the person wants to go instead."""
        self.settled: Obstacle | None = None
        """What the person says is as it should be."""
        self._may_settle = may_settle
        self._blocked = any(each.gravity is Gravity.BLOCK for each in obstacles)
        self.reason = QPlainTextEdit()
        self.reason.setProperty("role", "field")
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(100)
        self.reason.setAccessibleName(translate("step", "Причина"))
        buttons = self.answers(title)
        parts: list[QWidget] = []
        if obstacles:
            parts += [label(self._told(), "muted", wraps=True), self._list(obstacles)]
        if step.reason_owed and not self._blocked:
            parts += [label(translate("step", "Причина: её увидит автор, и она останется в истории.")), self.reason]
            self.reason.textChanged.connect(self._refresh)
        self._is_owed = step.reason_owed
        self.lay_out(*parts, buttons=buttons)
        self.open_wide(560)
        self._refresh()
        if step.reason_owed and not obstacles:
            self.reason.setFocus()

    @property
    def why(self) -> str:
        """The reason that was written."""
        return self.reason.toPlainText().strip()

    def _told(self) -> str:
        if self._blocked:
            return translate("step", "Сначала нужно разобраться с тем, что отмечено красным.")
        return translate("step", "Шагу ничто не мешает, но стоит взглянуть:")

    def _list(self, obstacles: Sequence[Obstacle]) -> QWidget:
        inner = QWidget()
        inner.setLayout(column(*map(self._line, obstacles), None, margins=(0, 0, Space.S, 0), spacing=Space.S))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        area.setMinimumHeight(min(inner.sizeHint().height(), 380))
        return area

    def _line(self, obstacle: Obstacle) -> QWidget:
        made, sign = QWidget(), QLabel()
        sign.setPixmap(icon(*_SIGNS[obstacle.gravity]).pixmap(18, 18))
        go = plain_button(translate("step", "Показать"), lambda: self._go(obstacle.spot))
        go.setAccessibleName(translate("step", "Показать: {obstacle}").format(obstacle=obstacle.told))
        text = label(str(obstacle.told), wraps=True)
        right = plain_button(translate("step", "Так и надо"), lambda: self._settle(obstacle))
        right.setAccessibleName(translate("step", "Так и надо: {obstacle}").format(obstacle=obstacle.told))
        go.setParent(made)  # the keyboard comes to it first: one looks before one judges
        made.setLayout(line := row(sign, Space.XS, text, right, go))
        line.setStretchFactor(text, 1)
        right.setVisible(bool(obstacle.quote) and self._may_settle)
        return made

    def _go(self, spot: Spot) -> None:
        self.chosen = spot
        self.reject()

    def _settle(self, obstacle: Obstacle) -> None:
        self.settled = obstacle
        self.reject()

    def _refresh(self) -> None:
        self.accept_button.setEnabled(not self._blocked and (not self._is_owed or bool(self.why)))
