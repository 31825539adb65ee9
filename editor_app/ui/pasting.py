"""Pastes that take a while: read beside everything else, and put where they were meant to be when they are read."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor

from editor_app.i18n import translate
from editor_app.ui.editor.clipboard import Taken

if TYPE_CHECKING:
    from editor_app.errors import Explained
    from editor_app.exchange.result import Imported
    from editor_app.operations.sandbox import Reading
    from editor_app.ui.background import Background
    from editor_app.ui.editor.rich_text import RichText
    from editor_app.ui.notices import Notices

_PATIENCE = 400
"""Milliseconds of reading after which it is told."""
_TOPIC = "pasting"


class _Place:
    """Where something is to be pasted, while the text around it is written on.

    What is typed there meanwhile comes behind it, as it would if nothing had to be waited for. There are two cursors,
    because the anchor of one moves with what is typed there, even where its position is kept.
    """

    def __init__(self, cursor: QTextCursor) -> None:
        self._start, self._end = QTextCursor(cursor), QTextCursor(cursor)
        self._start.setPosition(cursor.selectionStart())
        self._end.setPosition(cursor.selectionEnd())
        self.stay(stays=True)

    def stay(self, *, stays: bool) -> None:
        """Stay before what is put there, or go behind it."""
        for cursor in (self._start, self._end):
            cursor.setKeepPositionOnInsert(stays)

    @property
    def cursor(self) -> QTextCursor:
        """A cursor over what is to be replaced."""
        made = QTextCursor(self._start.document())
        made.setPosition(self._start.position())
        made.setPosition(self._end.position(), QTextCursor.MoveMode.KeepAnchor)
        return made


@dataclass(frozen=True, slots=True)
class _Paste:
    html: str
    text: str
    place: _Place


class Pasting(QObject):
    """Takes what is pasted into a body and is too much to be read at once, one after the other."""

    def __init__(self, body: RichText, background: Background, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._body = body
        self._background = background
        self._notices = notices
        self._waiting: deque[_Paste] = deque()
        self._paste: _Paste | None = None
        """What is being read and still wanted."""
        self._reading: Reading | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._soon.timeout.connect(self._tell)
        body.muchPasted.connect(self.take)
        body.renewed.connect(self.stop)

    def take(self, html: str, text: str) -> None:
        """Paste HTML, or the text beside it, where the cursor is now."""
        self._waiting.append(_Paste(html, text, _Place(self._body.textCursor())))
        if self._reading is None:
            self._next()

    def stop(self) -> None:
        """Give up what is read and what waits."""
        self._waiting.clear()
        if self._paste is not None and self._reading is not None:
            self._paste = None
            self._soon.stop()
            self._reading.stop()
            self._tell_stopped()

    def _next(self) -> None:
        from editor_app.operations import pasting, sandbox

        self._soon.stop()
        self._reading = self._paste = None
        if not self._waiting:
            return
        self._paste, self._reading = self._waiting.popleft(), sandbox.Reading()
        self._soon.start()
        work = partial(pasting.read, self._paste.html, self._paste.text, self._reading)
        self._background.aside(work, then=self._put, failed=self._fail)

    def _put(self, imported: Imported) -> None:
        if self._paste is not None:
            self._notices.withdraw(_TOPIC)
            if self._body.isReadOnly():
                self._tell_stopped()
            else:
                self._put_at(self._paste.place, imported)
        self._next()

    def _put_at(self, place: _Place, imported: Imported) -> None:
        for later in self._waiting:
            later.place.stay(stays=False)
        self._body.put(Taken(imported.content.body, imported.warnings, imported.assets), place.cursor)
        for later in self._waiting:
            later.place.stay(stays=True)

    def _fail(self, error: Explained) -> None:
        if self._paste is not None:
            self._notices.withdraw(_TOPIC)
            self._notices.explain(error)
        self._next()

    def _tell(self) -> None:
        answer = (translate("inserting", "Остановить"), self.stop)
        text = translate("inserting", "Читаю вставленное: его много. Писать можно дальше.")
        self._notices.tell("info", text, answers=[answer], topic=_TOPIC)

    def _tell_stopped(self) -> None:
        text = translate("inserting", "Вставка остановлена. Скопированное осталось в буфере обмена.")
        self._notices.tell("info", text)
