"""Asking for one line or one paragraph."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from editor_app.ui.dialogs.frame import Dialog
from editor_app.ui.labels import label

_Field = QLineEdit | QPlainTextEdit


class Prompt(Dialog):
    """Asks for a text; an empty one is not accepted."""

    def __init__(
        self, parent: QWidget, title: str, question: str, accept: str, *, text: str = "", field: _Field | None = None
    ) -> None:
        super().__init__(title, parent)
        self._field = field or QLineEdit()
        self._field.setProperty("role", "field")
        self._field.setAccessibleName(question)
        buttons = self.answers(accept)
        if isinstance(self._field, QPlainTextEdit):
            self._field.setPlainText(text)
            self._field.setTabChangesFocus(True)
            self._field.setMinimumHeight(110)
        else:
            self._field.setText(text)
            self._field.selectAll()
        self._field.textChanged.connect(self._refresh)
        self.lay_out(label(question, wraps=True), self._field, buttons=buttons)
        self.setMinimumWidth(440)
        self._field.setFocus()
        self._refresh()

    @property
    def text(self) -> str:
        """What was written, without spaces round it."""
        if isinstance(self._field, QPlainTextEdit):
            return self._field.toPlainText().strip()
        return self._field.text().strip()

    def _refresh(self) -> None:
        self.accept_button.setEnabled(bool(self.text))


def prompt(
    parent: QWidget,
    title: str,
    question: str,
    accept: str,
    *,
    text: str = "",
    long: bool = False,
    field: _Field | None = None,
) -> str | None:
    """Ask for a text, a `long` one in several lines, or in a `field` of its own; None when the person went back."""
    dialog = Prompt(parent, title, question, accept, text=text, field=QPlainTextEdit() if long else field)
    return dialog.text if dialog.exec() else None
