"""Files on their way in: read one after the other beside everything else, and to be stopped while they are."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor_app.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from editor_app.errors import Explained
    from editor_app.exchange.formats import Formats
    from editor_app.exchange.result import Imported
    from editor_app.operations.newsroom import Newsroom
    from editor_app.operations.sandbox import Reading
    from editor_app.ui.background import Background
    from editor_app.ui.notices import Notices
    from editor_app.workflow.article import Article

_PATIENCE = 400
"""Milliseconds of reading after which it is told: most files take less."""
_TOPIC = "incoming"


class Incoming(QObject):
    """Makes articles of files; the store and the window go on while a file is read."""

    taken = Signal(object, object, object)
    """The article that a file became, what was made of the file, and its path."""

    def __init__(self, background: Background, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._notices = notices
        self._waiting: deque[Path] = deque()
        self._reading: Reading | None = None
        self._failures: list[str] = []
        self._name = ""
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._soon.timeout.connect(self._tell)

    def take(self, paths: Iterable[Path]) -> None:
        """Make an article of each file."""
        self._waiting.extend(paths)
        if self._reading is None:
            self._background.run(_formats, then=self._begin)

    def stop(self) -> None:
        """Stop reading; what was not read yet stays unread."""
        self._waiting.clear()
        if self._reading is not None:
            self._reading.stop()

    def _begin(self, formats: Formats) -> None:
        """Begin to read, unless that was begun for files that came a moment earlier."""
        if self._reading is None:
            self._next(formats)

    def _next(self, formats: Formats) -> None:
        from editor_app.operations import importing
        from editor_app.operations.sandbox import Reading

        self._soon.stop()
        self._notices.withdraw(_TOPIC)
        self._reading = None
        if not self._waiting:
            self._tell_failures()
            return
        path, reading = self._waiting.popleft(), Reading()
        self._reading, self._name = reading, path.name
        self._soon.start()
        self._background.aside(
            partial(importing.read, formats, path, reading),
            then=partial(self._keep, formats, path),
            failed=partial(self._fail, formats, path),
        )

    def _keep(self, formats: Formats, path: Path, imported: Imported) -> None:
        from editor_app.operations import importing

        def then(article: Article) -> None:
            self.taken.emit(article, imported, path)
            self._next(formats)

        self._background.run(importing.keep, imported, then=then, failed=partial(self._fail, formats, path))

    def _fail(self, formats: Formats, path: Path, error: Explained) -> None:
        if self._reading is not None and not self._reading.is_stopped:
            self._failures.append(f"«{path.name}»: {error}" if path.name not in str(error) else str(error))
        self._next(formats)

    def _tell(self) -> None:
        left = len(self._waiting)
        text = translate("incoming", "Читаю файл «{name}»…").format(name=self._name)
        if left:
            text += " " + translate("incoming", "Ждут ещё: %n.", "", left)
        self._notices.tell("info", text, answers=[(translate("incoming", "Остановить"), self.stop)], topic=_TOPIC)

    def _tell_failures(self) -> None:
        failures, self._failures = self._failures, []
        if len(failures) == 1:
            self._notices.tell("error", failures[0])
        elif failures:
            text = translate("incoming", "Не прочитано файлов: %n.", "", len(failures))
            self._notices.tell("error", text, detail="\n".join(failures))


def _formats(newsroom: Newsroom) -> Formats:
    return newsroom.formats
