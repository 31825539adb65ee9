"""What stands against an article leaving the house, and the three ways from there: back, a draft, an override."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QRadioButton, QWidget

from editor_app.i18n import Message, translate
from editor_app.ui.dialogs.frame import Dialog
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row
from editor_app.ui.theme import Space
from editor_app.workflow.roles import POWERS, Person, Power, named


class Way(Enum):
    """How the article goes out."""

    DRAFT = auto()
    OVERRIDE = auto()


class ReleaseDialog(Dialog):
    """Asks how an article that is not as it was approved is to go out."""

    def __init__(self, objections: Sequence[Message], person: Person, parent: QWidget) -> None:
        super().__init__(translate("release", "Для публикации не готово"), parent)
        self.draft = QRadioButton(translate("release", "Рабочая копия с пометкой «черновик»"))
        self.override = QRadioButton(translate("release", "Выпустить под свою ответственность"))
        self._ways = QButtonGroup(self)
        for way in (self.draft, self.override):
            self._ways.addButton(way)
        self.draft.setChecked(True)
        self.reason = QPlainTextEdit()
        self.reason.setProperty("role", "field")
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(90)
        self.reason.setAccessibleName(translate("release", "Причина"))
        question = translate("release", "Причина. В истории останутся она, ваше имя и то, чего не хватало.")
        if not person.may(Power.OVERRIDE):
            self.override.setEnabled(False)
            self.reason.hide()
            question = translate("release", "Выпустить неутверждённое может {who}.").format(
                who=named(POWERS[Power.OVERRIDE])
            )
        buttons = self.answers(translate("release", "Дальше…"))
        self.lay_out(
            *(label(f"•  {objection}", wraps=True) for objection in objections),
            Space.S,
            row(self.draft, None),
            row(self.override, None),
            column(label(question, "muted", wraps=True), self.reason, margins=(Space.XL, 0, 0, 0)),
            buttons=buttons,
        )
        self.open_wide(520)
        self.reason.textChanged.connect(self._refresh)
        self._ways.buttonClicked.connect(self._refresh)
        self._refresh()

    @property
    def way(self) -> Way:
        """The way that was chosen."""
        return Way.OVERRIDE if self.override.isChecked() else Way.DRAFT

    @property
    def why(self) -> str:
        """The reason that was written."""
        return self.reason.toPlainText().strip()

    def _refresh(self) -> None:
        overrides = self.way is Way.OVERRIDE
        self.reason.setEnabled(overrides)
        self.accept_button.setEnabled(not overrides or bool(self.why))
