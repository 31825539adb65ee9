"""Keys by their place on the keyboard, so that Ctrl+B is Ctrl+B on a Russian and a Kazakh layout too.

Qt finds the Latin letter of a key only where a Latin layout is installed beside the Cyrillic one. Where it is not,
a press that no shortcut took is translated here and given back: to the command that owns it, else to the widget.
"""

import sys

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication

_CYRILLIC = range(0x0400, 0x0530)
_RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"

_BY_LETTER = {
    ord(letter): ord(key)
    for letters, keys in (
        ("ЙЦУКЕНГШЩЗХЪ", "QWERTYUIOP[]"),
        ("ФЫВАПРОЛДЖЭ", "ASDFGHJKL;'"),
        ("ЯЧСМИТЬБЮЁ", "ZXCVBNM,.`"),
        ("ӘІҢҒҮҰҚӨҺ", "234589" + "0-="),
    )
    for letter, key in zip(letters, keys, strict=True)
}
"""The letters of the Russian and the Kazakh layout, whose digit row types letters, by the key they stand on."""

_PAIRS = [(chr(letter).lower(), chr(key).lower()) for letter, key in _BY_LETTER.items()]
_TO_LATIN = {ord(letter): key for letter, key in _PAIRS}
_TO_RUSSIAN = {ord(key): letter for letter, key in _PAIRS if letter in _RUSSIAN}

_BY_PLACE = {
    first + column: ord(key)
    for first, row in ((10, "1234567890-="), (24, "QWERTYUIOP[]"), (38, "ASDFGHJKL;'`"), (52, "ZXCVBNM,./"))
    for column, key in enumerate(row)
}
"""Keys by the code that X11 and Wayland give to their place."""

_TO_XKB = {"xcb": 0, "wayland": 0, "windows": 8}
"""What is added to a scan code to make it one of XKB, which counts the keys of a PC from 8; elsewhere none is told."""

_DIGIT_ROW = range(10, 20)


def on_russian_layout(text: str) -> str:
    """Return what the keys that typed a text would have typed on a Russian layout: «ghbdtn» is «привет»."""
    return text.lower().translate(_TO_RUSSIAN)


def on_latin_layout(text: str) -> str:
    """Return what the keys that typed a text would have typed on a Latin layout: «учзщке» is «export»."""
    return text.lower().translate(_TO_LATIN)


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
