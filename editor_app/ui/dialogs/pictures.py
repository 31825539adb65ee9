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
        self.credit_field = QLineEdit(credit)
        self.credit_field.setPlaceholderText(translate("picture", "Фото: имя, издание"))
        self.alternative_field = QPlainTextEdit(alternative)
        self.alternative_field.setProperty("role", "field")
        self.alternative_field.setTabChangesFocus(True)
        self.alternative_field.setFixedHeight(_HEIGHT)
        form = QFormLayout()
        form.addRow(translate("picture", "Автор или источник"), self.credit_field)
        form.addRow(translate("picture", "Что на картинке"), self.alternative_field)
        about = label(
            translate("picture", "Описание услышит тот, кто читает с экранным диктором."),
            "muted",
            wraps=True,
        )
        self.lay_out(form, about, buttons=self.answers(translate("picture", "Записать")))
        for field in (self.credit_field, self.alternative_field):
            named = form.labelForField(field)
            if named is not None:
                field.setAccessibleName(named.property("text"))
        self.credit_field.setFocus()

    @property
    def credit(self) -> str:
        """Who made the picture."""
        return self.credit_field.text().strip()

    @property
    def alternative(self) -> str:
        """What is on the picture."""
        return " ".join(self.alternative_field.toPlainText().split())
