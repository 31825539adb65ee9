"""How the newsroom works: its states, steps and checks, four eyes, and the zone of its clocks."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from itertools import count
from zoneinfo import available_timezones

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QComboBox, QTabWidget, QWidget

from editor_app.errors import Explained
from editor_app.i18n import Message, translate
from editor_app.operations import policies
from editor_app.operations.policies import PolicyError
from editor_app.ui.background import Background
from editor_app.ui.dialogs.frame import Dialog, plain_button
from editor_app.ui.dialogs.policy_checks import ChecksPage
from editor_app.ui.dialogs.policy_tables import StatesTable, StepsTable
from editor_app.ui.dialogs.prompt import prompt
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row
from editor_app.ui.theme import Space
from editor_app.workflow.policy import Policy
from editor_app.workflow.roles import EDITORS
from editor_app.workflow.states import State, StateInfo
from editor_app.workflow.transitions import Transition
from editor_app.workflow.workflow import Workflow

_SIZE, _LEAST = QSize(1200, 680), QSize(960, 600)


class PolicyDialog(Dialog):
    """Lets the administrator change it; what cannot hold is said in the window, and nothing is changed then."""

    def __init__(self, background: Background, policy: Policy, sections: Sequence[str], parent: QWidget) -> None:
        super().__init__(translate("policy", "Состояния и шаги"), parent)
        self._background, self._policy = background, policy
        self.states, self.steps = StatesTable(), StepsTable()
        for name, info in policy.workflow.states.items():
            self.states.add(name, info)
        for name, step in policy.workflow.steps.items():
            self.steps.add(name, step, self._titles())
        self.checks = ChecksPage(policy.demands, policy.workflow.steps, sections)
        self.four_eyes = QCheckBox(translate("policy", "Четыре глаза: свой материал утверждает другой"))
        self.four_eyes.setChecked(policy.four_eyes)
        self.zone = QComboBox()
        self.zone.setAccessibleName(translate("policy", "Часовой пояс редакции"))
        self.zone.addItems(sorted({*available_timezones(), policy.zone}))
        self.zone.setCurrentText(policy.zone)
        self.told = label("", "danger", wraps=True)
        self.told.hide()
        self.pages = pages = QTabWidget()
        pages.setDocumentMode(True)
        states = self._page(self.states, self.add_state, self.remove_state)
        steps = self._page(self.steps, self._add_step, self.steps.remove_current)
        pages.addTab(states, translate("policy", "Состояния"))
        pages.addTab(steps, translate("policy", "Шаги"))
        pages.currentChanged.connect(lambda: self._show_steps(self.steps.steps()))  # states may have other names now
        pages.addTab(self.checks, translate("policy", "Проверки перед шагом"))
        buttons = self.answers(translate("policy", "Сохранить"))
        self.accept_button.clicked.disconnect()
        self.accept_button.clicked.connect(self._save)
        zone = row(label(translate("policy", "Часовой пояс редакции")), self.zone, None)
        self.lay_out(pages, Space.S, self.four_eyes, zone, self.told, buttons=buttons)
        self.open_at(_SIZE, _LEAST)

    @property
    def policy(self) -> Policy:
        """The policy as it is in the window."""
        workflow = Workflow(self.states.states(), self.steps.steps())
        return replace(
            self._policy,
            workflow=workflow,
            four_eyes=self.four_eyes.isChecked(),
            zone=self.zone.currentText(),
            demands=self.checks.demands,
        )

    def tell(self, faults: Sequence[Message]) -> None:
        """Say what is wrong."""
        self.told.setText("\n".join(map(str, faults)))
        self.told.show()

    def add_state(self) -> None:
        """Ask for the name of a new state, and offer steps to it and from it."""
        title = translate("policy", "Новое состояние")
        name = prompt(self, title, translate("policy", "Как оно называется?"), translate("policy", "Добавить"))
        if name is None:
            return
        before = self.states.names().index(State.APPROVED) if State.APPROVED in self.states.names() else -1
        made = _free(name, self.states.names())
        self.states.add(made, StateInfo(name, name, EDITORS, look=State.SUBMITTED), before)
        self._show_steps(self.steps.steps())
        self._put_step(translate("policy", "В состояние «{state}»").format(state=name), State.SUBMITTED, made)
        self._put_step(translate("policy", "Из состояния «{state}»").format(state=name), made, State.SUBMITTED)

    def remove_state(self) -> None:
        """Take the chosen state out, and the steps that led to it, or from it alone."""
        name = self.states.current()
        self.states.remove_current()
        left = {each: replace(step, sources=step.sources - {name}) for each, step in self.steps.steps().items()}
        self._show_steps({each: step for each, step in left.items() if step.sources and step.target != name})

    def _save(self) -> None:
        def failed(error: Explained) -> None:
            self.tell(error.faults if isinstance(error, PolicyError) else [error.happened])

        self._background.run(policies.put, self.policy, then=self.accept, failed=failed)

    def _page(self, table: StatesTable | StepsTable, add: Callable[[], None], remove: Callable[[], None]) -> QWidget:
        page = QWidget()
        away = plain_button(translate("policy", "Убрать"), remove)
        away.setEnabled(False)
        table.itemSelectionChanged.connect(lambda: away.setEnabled(bool(table.selectedItems())))
        side = row(plain_button(translate("policy", "Добавить…"), add), away, None)
        page.setLayout(column(table, side, margins=(0, Space.M, 0, 0)))
        return page

    def _titles(self) -> dict[str, str]:
        return {name: self.states.title(number) for number, name in enumerate(self.states.names())}

    def _show_steps(self, steps: Mapping[str, Transition]) -> None:
        titles = self._titles()
        self.steps.setRowCount(0)
        for name, step in steps.items():
            self.steps.add(name, step, titles)

    def _add_step(self) -> None:
        title = translate("policy", "Новый шаг")
        name = prompt(self, title, translate("policy", "Как он называется?"), translate("policy", "Добавить"))
        if name is not None:
            self._put_step(name, State.SUBMITTED, State.RETURNED)

    def _put_step(self, title: str, source: str, target: str) -> None:
        name = _free(title, self.steps.names())
        self.steps.add(name, Transition(title, frozenset({source}), target, EDITORS), self._titles())


def _free(name: str, taken: Collection[str]) -> str:
    """Return a name on disk that nothing has: two of one title are told when they are saved."""
    others = (f"{name} {number}" for number in count(2))
    return name if name not in taken else next(each for each in others if each not in taken)
