import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from editor_app.document.model import Block, Document, MarkKind
from editor_app.ui.keys import PhysicalKeys, latin_key
from editor_app.workflow.article import Content

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.mark.parametrize(
    ("letter", "key"),
    [("И", "B"), ("Ш", "I"), ("Т", "N"), ("Ю", "."), ("Ж", ";"), ("Ы", "S"), ("Қ", "0"), ("Ү", "8"), ("Ғ", "5")],
)
def test_a_cyrillic_letter_is_the_key_it_stands_on(letter: str, key: str) -> None:
    assert latin_key(ord(letter), 0) == ord(key)


def test_the_place_decides_where_the_system_tells_it() -> None:
    assert latin_key(ord("Ф"), 56) == Qt.Key.Key_B  # a layout of its own kind
    assert latin_key(Qt.Key.Key_QuoteDbl, 10) == Qt.Key.Key_1  # Kazakh: «"» where others have 1
    assert latin_key(Qt.Key.Key_Comma, 15) == Qt.Key.Key_6


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_1, Qt.Key.Key_F7, Qt.Key.Key_Return, Qt.Key.Key_Period])
def test_other_presses_are_left_alone(key: Qt.Key) -> None:
    assert latin_key(key, 0) is None


@pytest.fixture
def press(desk, qtbot, qapp: QApplication):
    """Press a key in the window of the desk, on a keyboard without Latin letters."""
    keys = PhysicalKeys(qapp)
    desk.window.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() is not None)

    def press(letter: str, modifiers: Qt.KeyboardModifier) -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, ord(letter), modifiers, "")
        QCoreApplication.sendEvent(desk.window.windowHandle(), event)

    yield press
    keys.deleteLater()


def test_commands_are_found_on_a_russian_layout(desk, press) -> None:
    press("Т", CTRL)
    assert desk.window.stage.is_filled


def test_bold_is_on_its_key_on_a_russian_layout(desk, press) -> None:
    desk.show(desk.store(Content("Мост", body=Document((Block("Мост открыт."),)))))
    body = desk.window.workplace.editor.body
    body.setFocus()
    body.selectAll()
    desk.window.refresh()
    press("И", CTRL)
    assert body.is_active(MarkKind.BOLD)


def test_headings_are_on_the_digit_row_of_a_kazakh_layout(desk, press) -> None:
    desk.show(desk.store(Content("Мост", body=Document((Block("Мост открыт."),)))))
    desk.window.workplace.editor.body.setFocus()
    desk.window.refresh()
    press("Ә", CTRL | ALT)
    desk.settle()
    assert desk.saving.content.body.blocks[0].kind == "heading2"


def test_what_is_no_command_reaches_the_field(desk, press, qapp: QApplication) -> None:
    desk.do("file.new")
    desk.type("копия")
    desk.window.workplace.editor.headline.setFocus()
    press("Ф", CTRL)
    press("С", CTRL)
    assert qapp.clipboard().text() == "копия"
