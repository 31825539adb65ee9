from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from pytestqt.qtbot import QtBot

from editor_app import paths
from editor_app.ui.icons import IconLabel, icon
from editor_app.ui.theme import DARK, LIGHT, Theme

DRAWN = sorted(
    path.stem for path in Path(paths.resources() / "icons").glob("*.svg") if "currentColor" in path.read_text("utf-8")
)


def _colours(image: QImage) -> set[str]:
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("name", DRAWN)
def test_every_icon_draws_something(theme: Theme, name: str) -> None:
    image = icon(name).pixmap(QSize(40, 40), 1.0).toImage()
    assert _colours(image) == {LIGHT.text}


def test_an_icon_is_sharp_on_a_dense_screen(theme: Theme) -> None:
    assert icon("bold").pixmap(QSize(20, 20), 2.0).size() == QSize(40, 40)


def test_an_icon_takes_the_colours_of_the_theme_in_use(theme: Theme) -> None:
    made = icon("bold")
    try:
        theme.use("dark")
        assert _colours(made.pixmap(QSize(40, 40), 1.0).toImage()) == {DARK.text}
        disabled = made.pixmap(QSize(40, 40), 1.0, QIcon.Mode.Disabled).toImage()
        assert _colours(disabled) == {DARK.disabled}
    finally:
        theme.use("light")


def test_an_icon_beside_a_text_follows_the_theme(theme: Theme, qtbot: QtBot) -> None:
    label = IconLabel("bold", "text")
    qtbot.addWidget(label)
    label.show()
    try:
        theme.use("dark")
        qtbot.waitUntil(lambda: _colours(label.pixmap().toImage()) == {DARK.text})
    finally:
        theme.use("light")
