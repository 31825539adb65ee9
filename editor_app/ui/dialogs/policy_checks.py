"""How grave each check before a step is, for all sections or for one."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from editor_app.i18n import QT_TRANSLATE_NOOP, Message, translate
from editor_app.ui.choice_box import ChoiceBox
from editor_app.ui.dialogs.policy_tables import Table
from editor_app.ui.layouts import row
from editor_app.ui.theme import Space
from editor_app.workflow.checklist import CHECKS, Demand, Gravity, gravity_of
from editor_app.workflow.transitions import Transition

_TITLES: Mapping[Gravity, Message] = {
    Gravity.BLOCK: QT_TRANSLATE_NOOP("policy", "не пускает"),
    Gravity.ADVISE: QT_TRANSLATE_NOOP("policy", "советует"),
    Gravity.OFF: QT_TRANSLATE_NOOP("policy", "не смотрит"),
}


class ChecksPage(QWidget):
    """A table of checks by steps that owe a text."""

    def __init__(self, demands: Iterable[Demand], steps: Mapping[str, Transition], sections: Sequence[str]) -> None:
        super().__init__()
        self._demands = list(demands)
        self._steps = {name: step for name, step in steps.items() if step.text_owed}
        self.section = QComboBox()
        self.section.setAccessibleName(translate("policy", "Рубрика"))
        self.section.addItem(translate("policy", "Во всех рубриках"), "")
        for name in sections:
            self.section.addItem(name, name)
        self.section.currentIndexChanged.connect(self._fill)
        heads = [translate("policy", "Проверка"), *(str(step.title) for step in self._steps.values())]
        self.table = Table(translate("policy", "Проверки"), heads, range(1, len(heads)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.M, 0, 0)
        layout.addLayout(row(self.section, None))
        layout.addWidget(self.table)
        self._fill()

    @property
    def demands(self) -> tuple[Demand, ...]:
        """What the newsroom demands."""
        return tuple(self._demands)

    def _fill(self) -> None:
        section = self.section.currentData()
        self.table.setRowCount(0)
        for number, (name, check) in enumerate(CHECKS.items()):
            self.table.begin(number, name, check.title)
            for column, (step, transition) in enumerate(self._steps.items(), start=1):
                box = ChoiceBox()
                for gravity, title in _TITLES.items():
                    box.addItem(str(title), gravity)
                box.setCurrentIndex(box.findData(gravity_of(name, step, transition, section, self._demands)))
                box.currentIndexChanged.connect(
                    lambda _, box=box, name=name, step=step: self._demand(name, step, box.currentData())
                )
                self.table.put(number, column, box)

    def _demand(self, check: str, step: str, gravity: Gravity) -> None:
        section = self.section.currentData()
        others = [each for each in self._demands if (each.check, each.step, each.section) != (check, step, section)]
        made = Demand(check, Gravity(gravity), step, section)
        # The last line that fits holds: what is said of one section comes behind what is said of all.
        self._demands = sorted([*others, made], key=lambda each: bool(each.section))
