"""What a picture is told besides its caption: who made it, and what is on it for those who do not see it."""

from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from editor_app.i18n import translate
from editor_app.ui.dialogs.frame import Dialog
from editor_app.ui.labels import label

_HEIGHT = 84


class PictureDialog(Dialog):
    """Asks for credit and alternative text."""

    def __init__(self, credit: str, alternative: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("picture", "Картинка"), parent)
        self.setMinimumWidth(460)
        self._credit = QLineEdit(credit)
        self._credit.setPlaceholderText(translate("picture", "Фото: имя, издание"))
        self._alternative = QPlainTextEdit(alternative)
        self._alternative.setProperty("role", "field")
        self._alternative.setTabChangesFocus(True)
        self._alternative.setFixedHeight(_HEIGHT)
        form = QFormLayout()
        form.addRow(translate("picture", "Автор или источник"), self._credit)
        form.addRow(translate("picture", "Что на картинке"), self._alternative)
        about = label(
            translate("picture", "Описание услышит тот, кто читает с экранным диктором."),
            "muted",
            wraps=True,
        )
        self.lay_out(form, about, buttons=self.answers(translate("picture", "Записать")))
        for field in (self._credit, self._alternative):
            named = form.labelForField(field)
            if named is not None:
                field.setAccessibleName(named.property("text"))
        self._credit.setFocus()

    @property
    def credit(self) -> str:
        """Who made the picture."""
        return self._credit.text().strip()

    @property
    def alternative(self) -> str:
        """What is on the picture."""
        return " ".join(self._alternative.toPlainText().split())
