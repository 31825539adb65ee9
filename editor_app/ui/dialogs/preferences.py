"""The preferences window and the questions of the first start, both made from the table of settings."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from editor_app.i18n import translate
from editor_app.settings import CHANNELS, GROUPS, LIMITED, SETTINGS, Setting, Settings
from editor_app.ui.choice_box import ChoiceBox
from editor_app.ui.dialogs.frame import Dialog
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row
from editor_app.ui.spin_box import SpinBox
from editor_app.ui.theme import Space

Fields = dict[str, QWidget]

_TABLE = "limits."
"""Settings of a channel and a part, which the window shows as a table."""


class Form(QFormLayout):
    """A line for each of some settings; those of one channel stand in one line."""

    def __init__(self, settings: Settings, keys: Iterable[str]) -> None:
        super().__init__()
        self.setHorizontalSpacing(Space.L)
        self.setVerticalSpacing(Space.M)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields: Fields = {}
        self._lines: list[tuple[QWidget | QLayout, str]] = []
        self._values: dict[str, Callable[[], Any]] = {}
        keys = list(keys)
        table = [key for key in keys if key.startswith(_TABLE)]
        for key in keys:
            if key not in table:
                self._add(key, self._make(key, settings))
        if table:
            self._add_table(table, settings)

    def write(self, settings: Settings) -> None:
        """Put what was chosen into the settings."""
        for key, value in self._values.items():
            settings[key] = value()

    @property
    def titles(self) -> list[QWidget]:
        """The titles in front of the fields."""
        rows = (self.itemAt(number, QFormLayout.ItemRole.LabelRole) for number in range(self.rowCount()))
        return [title for item in rows if item is not None and (title := item.widget()) is not None]

    def narrow(self, words: Sequence[str]) -> bool:
        """Show only the lines that have all of these words, which are in lower case; return whether any is left."""
        shown = False
        for line, text in self._lines:
            fits = all(word in text for word in words)
            self.setRowVisible(line, fits)
            shown |= fits
        return shown

    def _make(self, key: str, settings: Settings) -> QWidget:
        setting = SETTINGS[key]
        field, self._values[key] = _field(setting, settings[key])
        field.setAccessibleName(str(setting.title))
        self.fields[key] = field
        return field

    def _add(self, key: str, field: QWidget) -> None:
        setting = SETTINGS[key]
        title = str(setting.title)
        if isinstance(field, QCheckBox):
            field.setText(title)
            self.addRow(field)
        else:
            self.addRow(title, field)
        self._lines.append((field, " ".join([title, *map(str, (setting.choices or {}).values())]).casefold()))

    def _add_table(self, keys: Sequence[str], settings: Settings) -> None:
        """Add a line for each channel, with a field for each part that it limits."""
        heads = [label(str(title).capitalize(), "muted") for title in LIMITED.values()]
        self.addRow("", row(*heads))
        for channel, name in CHANNELS.items():
            fields = [self._make(key, settings) for key in keys if key.split(".")[1] == channel]
            line = row(*fields)
            self.addRow(str(name), line)
            self._lines.append((line, " ".join(field.accessibleName() for field in fields).casefold()))


def _field(setting: Setting, now: object) -> tuple[QWidget, Callable[[], Any]]:
    """Return the field for a setting, and what reads it."""
    if setting.choices is not None:
        combo = ChoiceBox()
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
            spin = SpinBox()
            spin.setRange(setting.bounds.start, setting.bounds.stop - 1)
            spin.setValue(now)
            spin.lineEdit().setTextMargins(Space.S - 2, 0, 0, 0)  # the style sheet's padding does not reach it
            return spin, spin.value
        case _:
            line = QLineEdit(str(now))
            return line, lambda: " ".join(line.text().split())


class Preferences(Dialog):
    """Every setting that has a title, by groups, with a search."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(translate("preferences", "Настройки"), parent)
        self.fields: Fields = {}
        self._groups: list[tuple[QLabel, Form]] = []
        self.search = QLineEdit()
        self.search.setProperty("role", "search")
        self.search.setPlaceholderText(translate("preferences", "Найти настройку"))
        self.search.setAccessibleName(translate("preferences", "Найти настройку"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self._nothing = label(translate("preferences", "Такой настройки нет."), "muted")
        self._nothing.hide()
        page = QWidget()
        page.setLayout(column(*self._make_groups(settings), self._nothing, None, margins=(0, 0, Space.M, 0)))
        self._align()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self.lay_out(self.search, scroll, buttons=self.answers(translate("preferences", "Сохранить")))
        self.resize(560, 640)

    def write(self, settings: Settings) -> None:
        """Put what was chosen into the settings."""
        for _, form in self._groups:
            form.write(settings)

    def _align(self) -> None:
        """Let the fields of all groups begin at one line."""
        titles = [title for _, form in self._groups for title in form.titles]
        widest = max(title.sizeHint().width() for title in titles)
        for title in titles:
            title.setMinimumWidth(widest)

    def _make_groups(self, settings: Settings) -> Iterator[QWidget | QLayout | int]:
        shown = [key for key, setting in SETTINGS.items() if setting.title is not None]
        for group, title in GROUPS.items():
            keys = [key for key in shown if _group(key) == group]
            if not keys:
                continue
            heading, form = label(str(title), "heading"), Form(settings, keys)
            self._groups.append((heading, form))
            self.fields |= form.fields
            yield heading
            yield form
            yield Space.L

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        found = False
        for heading, form in self._groups:
            named = all(word in heading.text().casefold() for word in words)
            some = form.narrow([] if named else words)
            heading.setVisible(some)
            found |= some
        self._nothing.setVisible(not found)


def _group(key: str) -> str:
    first = key.partition(".")[0]
    return first if first in GROUPS else ""


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
