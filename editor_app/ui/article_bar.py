"""The strip above the article: dress for the text on the left, its state and what may be done with it on the right."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from editor_app.document.model import BlockKind
from editor_app.i18n import translate
from editor_app.ui.actions import COMMANDS
from editor_app.ui.article_actions import STEP
from editor_app.ui.command import Situation
from editor_app.ui.icons import icon
from editor_app.ui.labels import divider
from editor_app.ui.layouts import row
from editor_app.ui.menus import ICON_SIZE, Actions
from editor_app.ui.theme import Space, colours
from editor_app.workflow import seal
from editor_app.workflow.article import Article
from editor_app.workflow.states import STATES, State, StateInfo
from editor_app.workflow.transitions import Transition
from editor_app.workflow.workflow import Workflow

_LOOKS = ("format.bold", "format.italic", "format.underline", "format.link")
_LISTS = ("format.bullet", "format.number", "format.quote")
_UNDO = ("edit.undo", "edit.redo")
_REVIEW = ("review.suggest", "review.comment")
_BLOCKS = (BlockKind.PARAGRAPH, BlockKind.HEADING_1, BlockKind.HEADING_2, BlockKind.HEADING_3)

_FIRST = ("submit", "approve", "reseal")
"""Names of the steps for which one comes here."""

_AROUND_KIND = Space.XL + Space.M
"""Pixels that the button of the kinds needs beside the words: edges and the arrow."""

_STAYS = Qt.FocusPolicy.TabFocus
"""A click leaves the keyboard where it is: the step's own button goes away with the step."""


class StateBadge(QWidget):
    """Name of a state beside a dot in its colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = STATES[State.DRAFT]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: StateInfo) -> None:
        """Show another state; the same one costs nothing, as it is told at every key."""
        if state is self._state and self.accessibleName():
            return
        self._state = state
        self.setAccessibleName(translate("bar", "Состояние: {state}").format(state=state.title))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(str(self._state.title)) + Space.XL, metrics.height() + Space.XS)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(getattr(colours(), self._state.look))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QRectF(Space.XS, self.height() / 2 - 4, 8, 8))
        painter.setPen(colour)
        text = self.rect().adjusted(Space.L + 2, 0, 0, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, str(self._state.title))


class ArticleBar(QFrame):
    """Buttons of the most used commands, and the state of the article."""

    def __init__(self, actions: Actions, take: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._take, self._actions = take, actions
        self._fitted: object = None
        """What took its room on the right when the parts were last fitted: they are not at every key."""
        self._wanted: Sequence[str] = ()
        """Names of the steps that lead on now, from the left."""
        self._titles = {kind: actions[f"format.{kind}"].text() for kind in _BLOCKS}
        self._kind = self._make_kind(actions)
        self.badge = StateBadge()
        self._steps = {
            str(command.argument): self._make_step(str(command.argument))
            for command in COMMANDS
            if command.does == "flow.take"
        }
        history = actions.button("article.history", self)
        self._groups: dict[QWidget, Sequence[str]] = {
            _group(actions, names): names for names in (_LOOKS, _REVIEW, _LISTS, _UNDO)
        }
        self._groups |= {self._kind: tuple(f"format.{kind}" for kind in _BLOCKS), history: ("article.history",)}
        self.more = self._make_more()
        self._row = row(
            self._kind,
            *list(self._groups)[:-2],
            self.more,
            None,
            self.badge,
            *self._steps.values(),
            history,
            margins=(Space.M, Space.XS + 2, Space.M, Space.XS + 2),
            spacing=Space.XS // 2,
        )
        self.setLayout(self._row)

    def refresh(self, now: Situation, article: Article | None, workflow: Workflow) -> None:
        """Show the state of the article on the screen, and the steps that may be taken."""
        self.badge.setVisible(now.article)
        self.badge.show_state(workflow.state(article.state if article else State.DRAFT))
        self._show_steps(now.steps, article, workflow)
        kind = next((kind for kind in _BLOCKS if kind in now.formats), None)
        in_body = now.writable and bool(now.formats)
        self._kind.setText(translate("bar", "Список") if in_body and kind is None else self._titles[kind or _BLOCKS[0]])
        self._kind.setEnabled(in_body)
        titles = [self._steps[name].text() for name in self._wanted]
        shown = (now.article, titles, article.state if article else None)
        if shown != self._fitted:
            self._fitted = shown
            self._fit()

    def _show_steps(self, steps: frozenset[str], article: Article | None, workflow: Workflow) -> None:
        """Want a button for each step that leads on; what throws away or would be refused is in the menu alone."""
        for name in steps - self._steps.keys():
            self._steps[name] = self._make_step(name)
            self._row.insertWidget(self._row.count() - 1, self._steps[name])
        self._wanted = tuple(
            name for name in self._steps if name in steps and _leads_on(workflow.steps[name], article, workflow)
        )
        for name in self._wanted:
            self._steps[name].setText(str(workflow.step_title(name)))
            self._steps[name].setToolTip(self._actions[f"{STEP}{name}"].toolTip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Leave out what is used less where there is no room for all: groups, then steps; a button offers that.

        The mode of suggesting goes last of the groups: whether it is on has to be seen.
        """
        steps = [self._steps[name] for name in self._wanted]
        self.more.hide()
        for button in self._steps.values():
            button.setVisible(button in steps)
        for group in self._groups:
            group.show()
        steps.sort(key=lambda button: button.property("emphasis") != "primary")
        looks, review, lists, undo, kind, history = self._groups
        for part in (history, undo, lists, looks, kind, review, *reversed(steps)):
            if self.sizeHint().width() <= self.width():
                break
            part.hide()
            self.more.show()

    def _offer(self) -> None:
        """Fill the menu with what there is no room for, and nothing else."""
        menu = self.more.menu()
        menu.clear()
        for group, names in self._groups.items():
            if group.isHidden():
                menu.addSeparator()
                menu.addActions([self._actions[name] for name in names])
        menu.addSeparator()
        menu.addActions([self._actions[f"{STEP}{name}"] for name in self._wanted if self._steps[name].isHidden()])

    def _make_more(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "more")
        menu = QMenu(button)
        menu.aboutToShow.connect(self._offer)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setIcon(icon("more"))
        button.setIconSize(ICON_SIZE)
        button.setToolTip(translate("bar", "Ещё"))
        button.setAccessibleName(translate("bar", "Ещё: команды, которым не хватило места"))
        button.setFocusPolicy(_STAYS)
        return button

    def _make_kind(self, actions: Actions) -> QToolButton:
        button = QToolButton(self)
        menu = QMenu(button)
        menu.addActions([actions[f"format.{kind}"] for kind in _BLOCKS])
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setIcon(icon("chevron-down", "muted"))
        button.setIconSize(QSize(12, 12))
        button.setToolTip(translate("bar", "Вид абзаца"))
        button.setAccessibleName(translate("bar", "Вид абзаца"))
        button.setFocusPolicy(_STAYS)
        metrics = QFontMetrics(button.font())
        button.setFixedWidth(max(metrics.horizontalAdvance(title) for title in self._titles.values()) + _AROUND_KIND)
        return button

    def _make_step(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setFocusPolicy(_STAYS)
        button.clicked.connect(lambda: self._take(name))
        if name in _FIRST:
            button.setProperty("emphasis", "primary")
        button.hide()
        return button


def _leads_on(step: Transition, article: Article | None, workflow: Workflow) -> bool:
    """Whether a step that may be taken is worth a button, as the article is now."""
    target = workflow.state(step.target)
    if target.trash or article is None:
        return not target.trash
    if step.approves and step.target == article.state:
        return not seal.is_intact(article)  # there is nothing to mend else
    return step.approves or not target.sealed or seal.is_intact(article)


def _group(actions: Actions, names: Sequence[str]) -> QWidget:
    """Return a line and the buttons of some commands."""
    made = QWidget()
    buttons = [actions.button(name, made) for name in names]
    made.setLayout(row(Space.XS, divider(), Space.XS, *buttons, spacing=Space.XS // 2))
    return made
