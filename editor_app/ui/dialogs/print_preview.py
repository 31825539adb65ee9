"""The print preview, and the way to a printer."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QPainter, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QGraphicsView, QToolButton, QWidget

from editor_app.i18n import translate
from editor_app.operations.exporting import Copy
from editor_app.ui.dialogs.frame import Dialog, plain_button
from editor_app.ui.icons import icon
from editor_app.ui.labels import label
from editor_app.ui.layouts import row
from editor_app.ui.printing import page, paper
from editor_app.ui.printing.pages import Pages

_SIZE, _LEAST = QSize(900, 760), QSize(600, 520)


class PrintPreview(Dialog):
    """Shows the pages of an article as they come out of the printer."""

    print_wanted = Signal()
    pdf_wanted = Signal()

    def __init__(self, copy: Copy, images: Mapping[str, QImage], parent: QWidget) -> None:
        super().__init__(translate("printing", "Предпросмотр печати"), parent)
        self._copy, self._images = copy, images
        self._printer = _printer(copy)
        self.view = QPrintPreviewWidget(self._printer)
        for one in (self.view, *self.view.findChildren(QGraphicsView)):
            one.setAccessibleName(translate("printing", "Страницы"))
        self.view.setZoomMode(QPrintPreviewWidget.ZoomMode.FitToWidth)
        self.view.paintRequested.connect(self._paint)
        self.view.previewChanged.connect(self._tell_place)
        self.place = label("", "muted")
        tools = row(
            self._tool("up", translate("printing", "Предыдущая страница"), "Ctrl+PgUp", lambda: self._turn(-1)),
            self._tool("down", translate("printing", "Следующая страница"), "Ctrl+PgDown", lambda: self._turn(1)),
            self.place,
            None,
            self._tool("zoom-out", translate("printing", "Мельче"), "Ctrl+-", self.view.zoomOut),
            self._tool("zoom-in", translate("printing", "Крупнее"), "Ctrl+=", self.view.zoomIn),
            self._tool("zoom-fit", translate("printing", "По ширине"), "Ctrl+0", self.view.fitToWidth),
        )
        buttons = self.answers(translate("printing", "Напечатать…"))
        self.accept_button.clicked.connect(self.print_wanted)
        buttons.insertWidget(0, plain_button(translate("printing", "Сохранить как PDF…"), self._want_pdf))
        self.lay_out(tools, self.view, buttons=buttons)
        self.open_at(_SIZE, _LEAST)
        self.view.updatePreview()

    def _tool(self, name: str, title: str, keys: str, does: Callable[[], object]) -> QToolButton:
        made = QToolButton(self)
        made.setIcon(icon(name))
        made.setToolTip(f"{title} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
        made.setAccessibleName(title)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda: does())
        QShortcut(QKeySequence(keys), self).activated.connect(lambda: does())
        return made

    def _paint(self, printer: QPrinter) -> None:
        _paint(printer, self._copy, self._images)

    def _turn(self, by: int) -> None:
        self.view.setCurrentPage(min(max(self.view.currentPage() + by, 1), self.view.pageCount()))
        self._tell_place()

    def _tell_place(self) -> None:
        now = translate("printing", "Страница {page} из {pages}")
        self.place.setText(now.format(page=self.view.currentPage(), pages=self.view.pageCount()))

    def _want_pdf(self) -> None:
        self.reject()
        self.pdf_wanted.emit()


def print_out(copy: Copy, images: Mapping[str, QImage], parent: QWidget) -> None:
    """Ask for printer, paper and pages, and print."""
    printer = _printer(copy)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(translate("printing", "Печать"))
    if dialog.exec():
        _paint(printer, copy, images)


def _printer(copy: Copy) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(paper.layout())
    printer.setDocName(copy.content.headline)
    printer.setCreator("Гранки")
    return printer


def _paint(printer: QPrinter, copy: Copy, images: Mapping[str, QImage]) -> None:
    """Print the pages that were chosen."""
    content = copy.content
    document = page.document(content, printer, images, moment=copy.created)
    pages = Pages(document, printer, content.headline, paper.mark(copy))
    first, last = printer.fromPage() or 1, printer.toPage() or pages.count
    painter = QPainter(printer)
    for number in range(first, min(last, pages.count) + 1):
        if number > first:
            printer.newPage()
        pages.paint(painter, number - 1)
    painter.end()
