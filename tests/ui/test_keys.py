import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from editor_app.document.model import Block, Document, MarkKind
from editor_app.ui.actions import COMMANDS
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


PLACES = [*range(10, 22), *range(24, 36), *range(38, 50), *range(52, 62)]
LAYOUTS = {
    "English": (
        "1234567890-= qwertyuiop[] asdfghjkl;'` zxcvbnm,./",
        '!@#$%^&*()_+ QWERTYUIOP{} ASDFGHJKL:"~ ZXCVBNM<>?',
    ),
    "Russian": (
        "1234567890-= йцукенгшщзхъ фывапролджэё ячсмитьбю.",
        '!"№;%:?*()_+ ЙЦУКЕНГШЩЗХЪ ФЫВАПРОЛДЖЭЁ ЯЧСМИТЬБЮ,',
    ),
    "Kazakh": (
        '"әіңғ,.үұқөһ йцукенгшщзхъ фывапролджэ( ячсмитьбю№',
        "!ӘІҢҒ;:ҮҰҚӨҺ ЙЦУКЕНГШЩЗХЪ ФЫВАПРОЛДЖЭ) ЯЧСМИТЬБЮ?",
    ),
}
"""What the keys at those places type, row by row, without Shift and with it."""


def _combination(key: str) -> QKeyCombination:
    made: QKeyCombination = QKeySequence(key)[0]  # type: ignore[index]  # the stubs do not know it
    return made


def _types(keys: QKeyCombination) -> bool:
    """Whether the key of a shortcut is one that types something else on another layout."""
    return keys.key() != Qt.Key.Key_Space and keys.key() < Qt.Key.Key_Escape and bool(keys.keyboardModifiers() & CTRL)


SHORTCUTS = {_combination(key): command.id for command in COMMANDS for key in command.keys if _types(_combination(key))}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("keys", SHORTCUTS, ids=lambda keys: QKeySequence(keys).toString())
def test_every_command_is_on_its_key_on_every_layout(layout: str, keys: QKeyCombination) -> None:
    latin, plain, shifted = (row.replace(" ", "") for row in (LAYOUTS["English"][0], *LAYOUTS[layout]))
    key = chr(keys.key()).lower().replace("+", "=")  # «+» is on the key of «=»
    place = latin.index(key)
    typed = (shifted if keys.keyboardModifiers() & SHIFT else plain)[place].upper()
    as_qt_has_it = QKeyCombination(keys.keyboardModifiers(), Qt.Key(ord(typed)))
    other = SHORTCUTS.get(as_qt_has_it, SHORTCUTS[keys])
    assert other == SHORTCUTS[keys], "Qt would use another command before the press is translated"
    if plain[place] != key:
        assert latin_key(ord(typed), PLACES[place]) == ord(key.upper())


def test_windows_counts_the_same_keys_from_one() -> None:
    scan_code_of_q, to_xkb = 0x10, 8
    assert latin_key(ord("Й"), scan_code_of_q + to_xkb) == Qt.Key.Key_Q


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
