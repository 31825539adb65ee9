"""What a house has chosen of the things that houses do differently: a line for each choice of the table."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.proofreading.profile import CHOICES, House
from editor_app.ui.choice_box import ChoiceBox
from editor_app.ui.theme import Space

_ANY = QT_TRANSLATE_NOOP("house", "Как в тексте")

TITLES: Mapping[str, tuple[Message, Mapping[str, Message | str]]] = {
    "dash": (
        QT_TRANSLATE_NOOP("house", "Тире"),
        {
            "em": QT_TRANSLATE_NOOP("house", "Длинное —"),
            "en": QT_TRANSLATE_NOOP("house", "Короткое –"),
            "hyphen": QT_TRANSLATE_NOOP("house", "Дефис -"),
        },
    ),
    "quotes": (QT_TRANSLATE_NOOP("house", "Кавычки"), {"any": _ANY, "angled": "«Так»", "straight": '"Так"'}),
    "ellipsis": (
        QT_TRANSLATE_NOOP("house", "Многоточие"),
        {
            "any": _ANY,
            "sign": QT_TRANSLATE_NOOP("house", "Один знак …"),
            "dots": QT_TRANSLATE_NOOP("house", "Три точки ..."),
        },
    ),
    "ranges": (
        QT_TRANSLATE_NOOP("house", "Между числами"),
        {"any": _ANY, "en": "10–15", "em": "10—15", "hyphen": "10-15"},
    ),
    "percent": (QT_TRANSLATE_NOOP("house", "Знак процента"), {"any": _ANY, "tight": "5%", "spaced": "5 %"}),
    "percent_ending": (
        QT_TRANSLATE_NOOP("house", "Процент с окончанием"),
        {"long": "5%-ный", "short": "5%-й"},
    ),
    "initials": (
        QT_TRANSLATE_NOOP("house", "Инициалы"),
        {"any": _ANY, "spaced": "А. Б. Сериков", "tight": "А.Б. Сериков"},
    ),
    "thousands": (
        QT_TRANSLATE_NOOP("house", "Длинные числа"),
        {"any": _ANY, "grouped": QT_TRANSLATE_NOOP("house", "По три цифры: 25 000")},
    ),
    "counted": (
        QT_TRANSLATE_NOOP("house", "Число и его слово"),
        {
            "bound": QT_TRANSLATE_NOOP("house", "Не разрывать строкой"),
            "free": QT_TRANSLATE_NOOP("house", "Можно разорвать строкой"),
        },
    ),
    "symbols": (
        QT_TRANSLATE_NOOP("house", "Знаки из букв: (c), 1/2, ->"),
        {"any": _ANY, "drawn": QT_TRANSLATE_NOOP("house", "Одним знаком: ©, ½, →")},
    ),
    "yo": (
        QT_TRANSLATE_NOOP("house", "Буква ё"),
        {
            "any": _ANY,
            "always": QT_TRANSLATE_NOOP("house", "Везде: ещё, всё"),
            "never": QT_TRANSLATE_NOOP("house", "Нигде: еще, все"),
        },
    ),
}
"""What each choice is called, and each of its values."""

_WIDTH = 280


class HouseForm(QWidget):
    """A combo box for each choice."""

    changed = Signal()
    """The person chose something."""

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[str, QComboBox] = {}
        form = QFormLayout(self)
        form.setContentsMargins(0, Space.S, 0, 0)
        form.setHorizontalSpacing(Space.L)
        form.setVerticalSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for name, values in CHOICES.items():
            title, titles = TITLES[name]
            box = ChoiceBox()
            box.setAccessibleName(str(title))
            for value in values:
                box.addItem(str(titles[value]), value)
            box.setMinimumWidth(_WIDTH)
            box.activated.connect(self.changed)
            form.addRow(str(title), box)
            self.boxes[name] = box

    def show_house(self, house: House) -> None:
        """Show the choices of a house."""
        for name, box in self.boxes.items():
            box.setCurrentIndex(box.findData(getattr(house, name)))

    @property
    def house(self) -> House:
        """What is chosen."""
        chosen: dict[str, Any] = {name: box.currentData() for name, box in self.boxes.items()}
        return House(**chosen)
