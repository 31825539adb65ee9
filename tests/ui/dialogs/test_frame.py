"""What all dialogs have in common: what Enter does, and how much of the screen they take."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget

from editor_app.ui.dialogs.frame import Dialog, plain_button


class _Asking(Dialog):
    """A dialog with a field, a button beside it, and the two answers."""

    def __init__(self) -> None:
        super().__init__("Мост")
        self.field = QLineEdit()
        self.pressed: list[str] = []
        self.beside = plain_button("Показать", lambda: self.pressed.append("Показать"))
        self.lay_out(self.field, self.beside, buttons=self.answers("Утвердить"))


@pytest.fixture
def dialog(qtbot):
    """It, in use."""
    made = _Asking()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def _enter(dialog, qtbot, on: QWidget) -> None:
    on.setFocus()
    qtbot.waitUntil(on.hasFocus)
    qtbot.keyClick(on, Qt.Key.Key_Return)


def test_enter_in_a_field_goes_on(dialog, qtbot):
    _enter(dialog, qtbot, dialog.field)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert not dialog.pressed


def test_enter_on_a_button_presses_that_one_and_takes_no_step(dialog, qtbot):
    _enter(dialog, qtbot, dialog.beside)
    assert dialog.pressed == ["Показать"]
    assert dialog.isVisible()
    [back] = [each for each in dialog.findChildren(QPushButton) if each.text() == "Отмена"]
    _enter(dialog, qtbot, back)
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_enter_that_is_still_held_from_asking_for_a_step_does_not_take_it(dialog, qtbot):
    dialog.accept_button.setFocus()
    qtbot.waitUntil(dialog.accept_button.hasFocus)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QApplication.sendEvent(
        dialog.accept_button, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, keys, "\r", autorep=True)
    )
    assert dialog.isVisible()
    qtbot.keyClick(dialog.accept_button, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
