"""The commands of the menu «Файл»."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from editor_app.exchange.readback import UnlikeError
from editor_app.i18n import translate
from editor_app.operations import exporting, importing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editor_app.errors import Explained
    from editor_app.exchange.format import ReadFormat, WriteFormat
    from editor_app.exchange.readback import Proof
    from editor_app.exchange.result import Imported
    from editor_app.operations.newsroom import Newsroom
    from editor_app.ui.areas.stage import Stage
    from editor_app.ui.workplace import Workplace
    from editor_app.workflow.article import Article

_NOT_IN_NAMES = str.maketrans(dict.fromkeys('\\/:*?"<>|\n', " "))
_LONGEST_NAME = 80


class Files(QObject):
    """New, open, save, export, close, quit."""

    def __init__(self, workplace: Workplace, stage: Stage) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._stage = stage
        self._folder = _documents()

    def new(self) -> None:
        """Begin an article."""
        self._stage.new()

    def open(self) -> None:
        """Ask for files and make articles of them."""
        self._workplace.background.run(_readers, then=self._ask_what_to_open)

    def take(self, paths: Iterable[Path]) -> None:
        """Make an article of each file and show the last of them."""
        from editor_app.ui.import_report import report

        def go_on() -> None:
            for path in paths:

                def then(article: Article, imported: Imported, path: Path = path) -> None:
                    self._stage.turn_to(article)
                    report(self._workplace.notices, path, imported)

                self._workplace.background.run(importing.import_file, path, then=then)

        self._stage.leave(go_on)

    def save(self) -> None:
        """Save now; autosave would have done it in a moment."""
        self._workplace.saving.flush(lambda: None, self._workplace.notices.explain)

    def export(self) -> None:
        """Ask for a place and a format, and write the article there."""
        self._stage.leave(lambda: self._workplace.background.run(offered_writers, then=self._ask_where_to))

    def close(self) -> None:
        """Take the article off the screen."""
        self._stage.close()

    def quit(self) -> None:
        """Close the window."""
        self._workplace.window.close()

    def _ask_what_to_open(self, readers: Sequence[ReadFormat]) -> None:
        from editor_app.ui.dialogs.files import ask_what_to_open

        paths = ask_what_to_open(self._workplace.window, self._folder, readers)
        if paths:
            self._folder = paths[0].parent
            self.take(paths)

    def _ask_where_to(self, writers: Sequence[WriteFormat]) -> None:
        from editor_app.ui.dialogs.files import ask_where_to_write

        article = self._workplace.saving.article
        if article is None:
            return
        suggested = self._folder / file_name(article.content.headline)
        answer = ask_where_to_write(self._workplace.window, suggested, writers)
        if answer is not None:
            self._folder = answer[0].parent
            self.write(article, *answer)

    def write(self, article: Article, path: Path, chosen: WriteFormat, *, despite: bool = False) -> None:
        """Write an article to a file and say where it is; one that differs from it only `despite` that, when asked."""
        from editor_app.ui.export_report import ask_despite, report

        def then(proof: Proof) -> None:
            folder = QUrl.fromLocalFile(str(path.parent))
            show = (translate("files", "Открыть папку"), lambda: QDesktopServices.openUrl(folder))
            report(self._workplace.notices, path, proof, show)

        def failed(error: Explained) -> None:
            if not isinstance(error, UnlikeError):
                self._workplace.notices.explain(error)
            elif ask_despite(self._workplace.window, error):
                self.write(article, path, chosen, despite=True)

        export = partial(exporting.export, despite=despite)
        self._workplace.background.run(export, article.id, path, chosen.name, then=then, failed=failed)


def file_name(headline: str) -> str:
    """Return a file name made of a headline."""
    name = " ".join(headline.translate(_NOT_IN_NAMES).split())[:_LONGEST_NAME].strip(" .")
    return name or translate("files", "Материал")


def _documents() -> Path:
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


def _readers(newsroom: Newsroom) -> list[ReadFormat]:
    return list(newsroom.formats.readers)


def offered_writers(newsroom: Newsroom) -> list[WriteFormat]:
    """Return the formats in which an article can be written to a file."""
    return list(newsroom.formats.writers)
