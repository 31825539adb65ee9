"""The commands that put the article on paper: print, preview, PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from editor_app.i18n import translate

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from editor_app.operations.exporting import Copy
    from editor_app.operations.newsroom import Newsroom
    from editor_app.ui.areas.stage import Stage
    from editor_app.ui.workplace import Workplace
    from editor_app.workflow.article import Article


class Printing(QObject):
    """Prints the article on the screen as it is after everything is saved."""

    def __init__(self, workplace: Workplace, stage: Stage) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._stage = stage

    def print(self) -> None:
        """Ask for a printer and print; where there is none, offer a PDF."""
        self._stage.leave(self._print)

    def preview(self) -> None:
        """Show how the article will look on paper."""
        self._stage.leave(self._preview)

    def pdf(self) -> None:
        """Ask for a place and write a PDF there."""
        self._stage.leave(self._ask_for_pdf)

    def write(self, article: Article, path: Path) -> None:
        """Write an article to a PDF and say where it is."""

        def then(_: None) -> None:
            text = translate("files", "Записан файл «{name}».").format(name=path.name)
            file = QUrl.fromLocalFile(str(path))
            show = (translate("printing", "Открыть"), lambda: QDesktopServices.openUrl(file))
            self._workplace.notices.tell("success", text, answers=[show])

        self._workplace.background.run(_write, article, path, then=then)

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrinterInfo

        from editor_app.ui.dialogs.print_preview import print_out

        article = self._workplace.saving.article
        if article is None:
            return
        if QPrinterInfo.availablePrinterNames():

            def then(copy: Copy, images: dict[str, QImage]) -> None:
                print_out(copy, images, self._workplace.window)

            self._workplace.background.run(_copy, article, then=then)
            return
        text = translate("printing", "Принтера нет. Материал можно сохранить как PDF и распечатать потом.")
        answer = (translate("printing", "Сохранить как PDF…"), self.pdf)
        self._workplace.notices.tell("info", text, answers=[answer])

    def _preview(self) -> None:
        from editor_app.ui.dialogs.print_preview import PrintPreview

        article = self._workplace.saving.article
        if article is None:
            return

        def then(copy: Copy, images: dict[str, QImage]) -> None:
            dialog = PrintPreview(copy, images, self._workplace.window)
            dialog.print_wanted.connect(self.print)
            dialog.pdf_wanted.connect(self.pdf)
            dialog.exec()

        self._workplace.background.run(_copy, article, then=then)

    def _ask_for_pdf(self) -> None:
        from editor_app.ui.areas.files import file_name
        from editor_app.ui.dialogs.files import ask_where_to_put_pdf

        article = self._workplace.saving.article
        if article is None:
            return
        path = ask_where_to_put_pdf(self._workplace.window, file_name(article.content.headline))
        if path is not None:
            self.write(article, path)


def _copy(newsroom: Newsroom, article: Article) -> tuple[Copy, dict[str, QImage]]:
    """Return an article for paper, with its pictures: what may not leave the house bears a mark."""
    from editor_app.operations import exporting
    from editor_app.ui.printing import pictures

    made = exporting.copy(newsroom, article)
    return made, pictures.read(newsroom, made.content.body)


def _write(newsroom: Newsroom, article: Article, path: Path) -> None:
    """Write a PDF on the worker thread.

    Raises `ExchangeError`; a file that was there before is then as it was.
    """
    from editor_app.files import replacing
    from editor_app.operations.user_files import unwritable
    from editor_app.ui.printing import paper

    try:
        with replacing(path) as stream:
            stream.write(paper.pdf(*_copy(newsroom, article)))
    except OSError as error:
        raise unwritable(path, error) from error
