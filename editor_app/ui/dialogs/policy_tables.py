"""The states and the steps of a newsroom as tables that its administrator edits."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from editor_app.i18n import Message, translate
from editor_app.ui.choice_box import ChoiceBox
from editor_app.ui.dialogs.choosing import Chooser
from editor_app.workflow.names import tidy
from editor_app.workflow.roles import EDITORS, EVERYBODY, ROLE_TITLES, Role
from editor_app.workflow.states import StateInfo
from editor_app.workflow.transitions import BACK, Transition

_Widget = TypeVar("_Widget", bound=QWidget)

_NAME = int(Qt.ItemDataRole.UserRole)

_TARGET = 160
"""Pixels in which the name of a state is whole."""

_WIDEST = 480
"""Pixels that a column has at most, whatever somebody called a state."""

_ROW = 40
"""Pixels of a row with fields in it."""


class Table(QTableWidget):
    """Rows that are read and written whole; the name on disk of each goes with its first cell."""

    def __init__(self, name: str, heads: Sequence[str], stretched: Sequence[int]) -> None:
        super().__init__(0, len(heads))
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(heads))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMaximumSectionSize(_WIDEST)
        for column in stretched:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def names(self) -> list[str]:
        """The names on disk of the rows, in their order."""
        return [self._cell(row).data(_NAME) for row in range(self.rowCount())]

    def title(self, row: int, column: int = 0) -> str:
        """What was written into a cell."""
        return tidy(self._cell(row, column).text())

    def begin(self, row: int, name: str, title: Message | str) -> None:
        """Make a row that is called `title`."""
        self.insertRow(row)
        self.set_text(row, 0, title)
        self._cell(row).setData(_NAME, name)

    def set_text(self, row: int, column: int, text: Message | str) -> None:
        """Write a cell that can be edited."""
        self.setItem(row, column, QTableWidgetItem(str(text)))

    def put(self, row: int, column: int, widget: QWidget) -> None:
        """Put a widget into a cell, named as its column for whoever cannot see it."""
        head = self.model().headerData(column, Qt.Orientation.Horizontal)
        widget.setAccessibleName(f"{head}: {self.title(row)}")
        self.setCellWidget(row, column, widget)

    def widget(self, row: int, column: int, kind: type[_Widget]) -> _Widget:
        """Return the widget of this kind that was put into a cell."""
        found = self.cellWidget(row, column)
        assert isinstance(found, kind)  # noqa: S101 - every row is made whole
        return found

    def current(self) -> str:
        """The name on disk of the chosen row; nothing where none is."""
        return self.names()[self.currentRow()] if self.currentRow() >= 0 else ""

    def remove_current(self) -> None:
        """Take the chosen row out."""
        if self.currentRow() >= 0:
            self.removeRow(self.currentRow())

    def _cell(self, row: int, column: int = 0) -> QTableWidgetItem:
        cell = self.item(row, column)
        assert cell is not None  # noqa: S101 - every row is made whole
        return cell


class StatesTable(Table):
    """The states: name, name over a group, who writes there in any article and who in their own."""

    def __init__(self) -> None:
        super().__init__(
            translate("policy", "Состояния"),
            [
                translate("policy", "Состояние"),
                translate("policy", "Над списком"),
                translate("policy", "Пишут"),
                translate("policy", "Пишут своё"),
            ],
            (2, 3),
        )
        self._before: dict[str, StateInfo] = {}

    def add(self, name: str, info: StateInfo, row: int = -1) -> None:
        """Show a state."""
        row = self.rowCount() if row < 0 else row
        self._before[name] = info
        self.begin(row, name, info.title)
        self.set_text(row, 1, info.group)
        self.put(row, 2, roles(info.writers))
        self.put(row, 3, roles(info.own_writers))

    def states(self) -> dict[str, StateInfo]:
        """Return the states as they are in the table."""
        made = {}
        for row, name in enumerate(self.names()):
            before = self._before[name]
            title, group = renamed(before.title, self.title(row)), renamed(before.group, self.title(row, 1))
            made[name] = replace(
                before,
                title=title,
                group=group,
                writers=frozenset(map(Role, self.widget(row, 2, Chooser).chosen)),
                own_writers=frozenset(map(Role, self.widget(row, 3, Chooser).chosen)),
            )
        return made


class StepsTable(Table):
    """The steps: name, from where, to where, who may, also with their own, is a reason owed, does it approve."""

    def __init__(self) -> None:
        super().__init__(
            translate("policy", "Шаги"),
            [
                translate("policy", "Шаг"),
                translate("policy", "Откуда"),
                translate("policy", "Куда"),
                translate("policy", "Кто может"),
                translate("policy", "Кто может своё"),
                translate("policy", "Причина"),
                translate("policy", "Утверждает"),
            ],
            (1, 3, 4),
        )
        self._before: dict[str, Transition] = {}

    def add(self, name: str, step: Transition, states: dict[str, str]) -> None:
        """Show a step between states, which are given by name and title."""
        row = self.rowCount()
        self._before[name] = step
        self.begin(row, name, step.title)
        self.put(row, 1, Chooser(states, step.sources, names={frozenset(): translate("policy", "ниоткуда")}))
        target = ChoiceBox()
        target.setMinimumWidth(_TARGET)
        for state, title in {**states, BACK: translate("policy", "откуда пришёл")}.items():
            target.addItem(title, state)
        target.setCurrentIndex(max(target.findData(step.target), 0))
        self.put(row, 2, target)
        self.put(row, 3, roles(step.roles))
        self.put(row, 4, roles(step.own_roles))
        for column, on in ((5, step.reason_owed), (6, step.approves)):
            box = QCheckBox()
            box.setChecked(on)
            self.put(row, column, box)

    def steps(self) -> dict[str, Transition]:
        """Return the steps as they are in the table; one that approves is owed a text."""
        made = {}
        for row, name in enumerate(self.names()):
            before = self._before[name]
            approves = self.widget(row, 6, QCheckBox).isChecked()
            made[name] = replace(
                before,
                title=renamed(before.title, self.title(row)),
                sources=self.widget(row, 1, Chooser).chosen,
                target=self.widget(row, 2, QComboBox).currentData(),
                roles=frozenset(map(Role, self.widget(row, 3, Chooser).chosen)),
                own_roles=frozenset(map(Role, self.widget(row, 4, Chooser).chosen)),
                reason_owed=self.widget(row, 5, QCheckBox).isChecked(),
                approves=approves,
                text_owed=before.text_owed or approves,
            )
        return made


def roles(chosen: frozenset[Role]) -> Chooser:
    """Return a button with the roles."""
    titles = {role.value: str(title).lower() for role, title in ROLE_TITLES.items()}
    names = {
        frozenset[Role](): translate("policy", "никто"),
        EVERYBODY: translate("policy", "все"),
        EDITORS: translate("policy", "редакторы и администратор"),
        EVERYBODY - EDITORS: translate("policy", "все, кроме редакторов"),
    }
    by_value = {frozenset(role.value for role in some): name for some, name in names.items()}
    return Chooser(titles, (role.value for role in chosen), names=by_value)


def renamed(before: Message | str, now: str) -> Message | str:
    """Return a title; one that was not touched stays the program's own, and is translated."""
    return before if str(before) == now else now
