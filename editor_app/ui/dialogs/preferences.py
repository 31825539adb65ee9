"""The preferences window and the questions of the first start, both made from the table of settings."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from editor_app.i18n import translate
from editor_app.settings import SETTINGS, Setting, Settings
from editor_app.ui.dialogs.frame import Dialog
from editor_app.ui.labels import label
from editor_app.ui.theme import Space


class Form(QFormLayout):
    """A line for each of some settings."""

    def __init__(self, settings: Settings, keys: Iterable[str]) -> None:
        super().__init__()
        self.setHorizontalSpacing(Space.L)
        self.setVerticalSpacing(Space.M)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields: dict[str, QWidget] = {}
        self._values: dict[str, Callable[[], Any]] = {}
        for key in keys:
            setting = SETTINGS[key]
            field, value = _field(setting, settings[key])
            field.setAccessibleName(str(setting.title))
            self.fields[key] = field
            self._values[key] = value
            if isinstance(field, QCheckBox):
                field.setText(str(setting.title))
                self.addRow("", field)
            else:
                self.addRow(str(setting.title), field)

    def write(self, settings: Settings) -> None:
        """Put what was chosen into the settings."""
        for key, value in self._values.items():
            settings[key] = value()


def _field(setting: Setting, now: object) -> tuple[QWidget, Callable[[], Any]]:
    """Return the field for a setting, and what reads it."""
    if setting.choices is not None:
        combo = QComboBox()
        for value, title in setting.choices.items():
            combo.addItem(str(title), value)
        combo.setCurrentIndex(max(combo.findData(now), 0))
        return combo, combo.currentData
    match now:
        case bool():
            check = QCheckBox()
            check.setChecked(now)
            return check, check.isChecked
        case int():
            spin = QSpinBox()
            spin.setRange(1, 1000)
            spin.setValue(now)
            spin.lineEdit().setTextMargins(Space.S - 2, 0, 0, 0)  # the style sheet's padding does not reach it
            return spin, spin.value
        case _:
            line = QLineEdit(str(now))
            return line, lambda: " ".join(line.text().split())


class Preferences(Dialog):
    """Every setting that has a title."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(translate("preferences", "Настройки"), parent)
        self.form = Form(settings, (key for key, setting in SETTINGS.items() if setting.title is not None))
        self.lay_out(self.form, buttons=self.answers(translate("preferences", "Сохранить")))
        self.setMinimumWidth(460)


class FirstStart(Dialog):
    """Asks who sits here; everything else has a default."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(translate("first start", "Гранки"), parent)
        hello = translate(
            "first start", "Представьтесь, и можно работать. Имя подписывает ваши материалы и остаётся в их истории."
        )
        demo = translate(
            "first start",
            "Внутри уже есть учебная редакция: несколько материалов с ошибками, на которых всё можно попробовать.",
        )
        self.form = Form(settings, ("person.name", "person.role", "interface.language"))
        self.name = self.form.fields["person.name"]
        assert isinstance(self.name, QLineEdit)  # noqa: S101 - narrows the type for the checker
        self.name.setPlaceholderText(translate("first start", "Имя и фамилия"))
        buttons = self.answers(translate("first start", "Начать работу"), cancel=False)
        self.name.textChanged.connect(lambda text: self.accept_button.setEnabled(bool(text.strip())))
        self.accept_button.setEnabled(bool(settings["person.name"]))
        self.lay_out(
            label(hello, wraps=True),
            Space.XS,
            self.form,
            Space.XS,
            label(demo, "muted", wraps=True),
            buttons=buttons,
            heading=translate("first start", "Добро пожаловать в «Гранки»"),
        )
        self.setFixedWidth(480)
