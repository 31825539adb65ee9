"""The commands of the menu «Файл»."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from editor_app.i18n import translate
from editor_app.operations import exporting
from editor_app.ui.incoming import Incoming

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from editor_app.errors import Explained
    from editor_app.exchange.format import ReadFormat, WriteFormat
    from editor_app.exchange.readback import Proof
    from editor_app.exchange.result import Imported
    from editor_app.i18n import Message
    from editor_app.operations.exporting import Change
    from editor_app.operations.newsroom import Newsroom
    from editor_app.ui.areas.stage import Stage
    from editor_app.ui.workplace import Workplace
    from editor_app.workflow.article import Article

    Write = Callable[..., object]
    """How an article goes out: for publication, or as a draft."""

_NOT_IN_NAMES = str.maketrans(dict.fromkeys('\\/:*?"<>|\n', " "))
_LONGEST_NAME = 80


class Files(QObject):
    """New, open, save, export, close, quit."""

    def __init__(self, workplace: Workplace, stage: Stage) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._stage = stage
        self._folder = documents()
        self._incoming = Incoming(workplace.background, workplace.notices, self)
        self._incoming.taken.connect(self._show)

    def new(self) -> None:
        """Begin an article."""
        self._stage.new()

    def open(self) -> None:
        """Ask for files and make articles of them."""
        self._workplace.background.run(_readers, then=self._ask_what_to_open)

    def take(self, paths: Iterable[Path]) -> None:
        """Make an article of each file and show the last of them."""
        self._stage.leave(lambda: self._incoming.take(paths))

    def save(self) -> None:
        """Save now; autosave would have done it in a moment."""
        self._workplace.saving.flush(lambda: None, self._workplace.notices.explain)

    def export(self) -> None:
        """Ask for a place and a format, and write the article there; how, when it is not fit for publication."""
        self._stage.leave(self._look)

    def _look(self) -> None:
        article = self._workplace.saving.article
        if article is not None:
            self._workplace.background.run(exporting.objections, article.id, then=partial(self._ask_how, article))

    def _ask_how(self, article: Article, objections: Sequence[Message]) -> None:
        from editor_app.ui.dialogs.release import ReleaseDialog, Way

        write: Write = exporting.export
        if objections:
            dialog = ReleaseDialog(objections, self._workplace.person, self._workplace.window)
            if not dialog.exec():
                return
            is_draft = dialog.way is Way.DRAFT
            write = exporting.draft if is_draft else partial(exporting.export, override=dialog.why)
        self._workplace.background.run(offered_writers, then=partial(self._ask_where_to, article, write))

    def close(self) -> None:
        """Take the article off the screen."""
        self._stage.close()

    def quit(self) -> None:
        """Close the window."""
        self._workplace.window.close()

    def _show(self, article: Article, imported: Imported, path: Path) -> None:
        from editor_app.ui.import_report import report

        self._stage.turn_to(article)
        report(self._workplace.notices, path, imported)

    def _ask_what_to_open(self, readers: Sequence[ReadFormat]) -> None:
        from editor_app.ui.dialogs.files import ask_what_to_open

        paths = ask_what_to_open(self._workplace.window, self._folder, readers)
        if paths:
            self._folder = paths[0].parent
            self.take(paths)

    def _ask_where_to(self, article: Article, write: Write, writers: Sequence[WriteFormat]) -> None:
        from editor_app.ui.dialogs.files import ask_where_to_write

        suggested = self._folder / file_name(article.content.headline)
        answer = ask_where_to_write(self._workplace.window, suggested, writers)
        if answer is not None:
            self._folder = answer[0].parent
            self.write(article, *answer, write)

    def write(
        self,
        article: Article,
        path: Path,
        chosen: WriteFormat,
        write: Write = exporting.export,
        *,
        despite: bool = False,
    ) -> None:
        """Write an article to a file and say where it is; one that differs from it only `despite` that, when asked."""
        from editor_app.exchange.readback import UnlikeError
        from editor_app.ui.export_report import ask_despite, report
        from editor_app.ui.typesetting import prepare

        def then(proof: Proof) -> None:
            folder = QUrl.fromLocalFile(str(path.parent))
            show = (translate("files", "Открыть папку"), lambda: QDesktopServices.openUrl(folder))
            report(self._workplace.notices, path, proof, show)

        def failed(error: Explained) -> None:
            if not isinstance(error, UnlikeError):
                self._workplace.notices.explain(error)
            elif ask_despite(self._workplace.window, error):
                self.write(article, path, chosen, write, despite=True)

        def go_on(change: Change | None) -> None:
            verb = partial(write, change=change, despite=despite)
            self._workplace.background.run(verb, article.id, path, chosen.name, then=then, failed=failed)

        prepare(self._workplace, article.id, go_on, failed)


def file_name(headline: str) -> str:
    """Return a file name made of a headline."""
    name = " ".join(headline.translate(_NOT_IN_NAMES).split())[:_LONGEST_NAME].strip(" .")
    return name or translate("files", "Материал")


def documents() -> Path:
    """Return the folder of the person's documents."""
    found = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return found if found.is_dir() else Path.home()


def _readers(newsroom: Newsroom) -> list[ReadFormat]:
    return list(newsroom.formats.readers)


def offered_writers(newsroom: Newsroom) -> list[WriteFormat]:
    """Return the formats in which an article can be written to a file."""
    return list(newsroom.formats.writers)
