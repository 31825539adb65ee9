"""Keys by their place on the keyboard, so that Ctrl+B is Ctrl+B on a Russian and a Kazakh layout too.

Qt finds the Latin letter of a key only where a Latin layout is installed beside the Cyrillic one. Where it is not,
a press that no shortcut took is translated here and given back: to the command that owns it, else to the widget.
"""

import sys

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication

from editor_app.text.keyboard import KAZAKH_KEYS

_CYRILLIC = range(0x0400, 0x0530)

_BY_LETTER = {
    ord(letter.upper()): ord(key.upper())
    for letters, keys in KAZAKH_KEYS
    for letter, key in zip(letters, keys, strict=True)
}
"""The letters of the Russian and the Kazakh layout, whose digit row types letters, by the key they stand on."""

_BY_PLACE = {
    first + column: ord(key)
    for first, row in ((10, "1234567890-="), (24, "QWERTYUIOP[]"), (38, "ASDFGHJKL;'`"), (52, "ZXCVBNM,./"))
    for column, key in enumerate(row)
}
"""Keys by the code that X11 and Wayland give to their place."""

_TO_XKB = {"xcb": 0, "wayland": 0, "windows": 8}
"""What is added to a scan code to make it one of XKB, which counts the keys of a PC from 8; elsewhere none is told."""

_DIGIT_ROW = range(10, 20)


def latin_key(key: int, place: int) -> int | None:
    """Return the key that stands at this place of a Latin keyboard, None when the press needs no translation.

    `key` is Qt's code of the press, `place` its XKB key code, 0 where the system tells none.
    """
    if key in _CYRILLIC:
        return _BY_PLACE.get(place) or _BY_LETTER.get(key)
    if place in _DIGIT_ROW and key < Qt.Key.Key_Escape and not chr(key).isalnum():
        return _BY_PLACE[place]  # the Kazakh layout has «"», «,» and «.» in its digit row
    return None


class PhysicalKeys(QObject):
    """Watches the keys of whichever window of the application has the keyboard."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._window: QWindow | None = None
        self._to_xkb = _TO_XKB.get(QGuiApplication.platformName())
        application.focusWindowChanged.connect(self._watch)
        self._watch(application.focusWindow())

    def _watch(self, window: QWindow | None) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window.destroyed.disconnect(self._forget)
        self._window = window
        if window is not None:
            window.installEventFilter(self)
            window.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        modifiers = event.modifiers()
        if not modifiers & Qt.KeyboardModifier.ControlModifier:
            return False
        if sys.platform == "win32" and modifiers & Qt.KeyboardModifier.AltModifier and event.text():
            return False  # AltGr types «, » and — there
        key = latin_key(event.key(), 0 if self._to_xkb is None else event.nativeScanCode() + self._to_xkb)
        if key is None:
            return False
        action = _action(QKeySequence(QKeyCombination(modifiers, Qt.Key(key))))
        if action is not None:
            action.trigger()
        else:
            pressed = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, "", event.isAutoRepeat(), event.count())
            QCoreApplication.sendEvent(watched, pressed)
        return True


def _action(keys: QKeySequence) -> QAction | None:
    """Return the enabled command of the active window that owns these keys."""
    window = QApplication.activeWindow()
    if window is None:
        return None
    return next((action for action in window.actions() if action.isEnabled() and keys in action.shortcuts()), None)
