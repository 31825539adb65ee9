"""The print preview, and the way to a printer."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QToolButton, QWidget

from editor_app.i18n import translate
from editor_app.ui.dialogs.frame import Dialog, plain_button
from editor_app.ui.icons import icon
from editor_app.ui.labels import label
from editor_app.ui.layouts import row
from editor_app.ui.printing import page, paper
from editor_app.ui.printing.pages import Pages
from editor_app.workflow.article import Article

_SIZE = QSize(900, 760)


class PrintPreview(Dialog):
    """Shows the pages of an article one under another."""

    print_wanted = Signal()
    pdf_wanted = Signal()

    def __init__(self, article: Article, parent: QWidget) -> None:
        super().__init__(translate("printing", "Предпросмотр печати"), parent)
        self._article = article
        self._printer = _printer(article)
        self.view = QPrintPreviewWidget(self._printer)
        self.view.setAccessibleName(translate("printing", "Страницы"))
        self.view.setViewMode(QPrintPreviewWidget.ViewMode.AllPagesView)
        self.view.setZoomMode(QPrintPreviewWidget.ZoomMode.FitToWidth)
        self.view.paintRequested.connect(self._paint)
        self.count = label("", "muted")
        tools = row(
            self.count,
            None,
            self._tool("zoom-out", translate("printing", "Мельче"), "Ctrl+-", self.view.zoomOut),
            self._tool("zoom-in", translate("printing", "Крупнее"), "Ctrl+=", self.view.zoomIn),
            self._tool("zoom-fit", translate("printing", "По ширине"), "Ctrl+0", self.view.fitToWidth),
        )
        buttons = self.answers(translate("printing", "Напечатать…"))
        self.accept_button.clicked.connect(self.print_wanted)
        buttons.insertWidget(0, plain_button(translate("printing", "Сохранить как PDF…"), self._want_pdf))
        self.lay_out(tools, self.view, buttons=buttons)
        self.resize(_SIZE.boundedTo(parent.size()))
        self.view.updatePreview()

    def _tool(self, name: str, title: str, keys: str, does: object) -> QToolButton:
        made = QToolButton(self)
        made.setIcon(icon(name))
        made.setToolTip(f"{title} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
        made.setAccessibleName(title)
        made.clicked.connect(does)
        QShortcut(QKeySequence(keys), self).activated.connect(does)
        return made

    def _paint(self, printer: QPrinter) -> None:
        number = _paint(printer, self._article)
        self.count.setText(translate("printing", "%n страниц", "", number))

    def _want_pdf(self) -> None:
        self.reject()
        self.pdf_wanted.emit()


def print_out(article: Article, parent: QWidget) -> None:
    """Ask for printer, paper and pages, and print."""
    printer = _printer(article)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(translate("printing", "Печать"))
    if dialog.exec():
        _paint(printer, article)


def _printer(article: Article) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(paper.layout())
    printer.setDocName(article.content.headline)
    printer.setCreator("Гранки")
    return printer


def _paint(printer: QPrinter, article: Article) -> int:
    """Print the pages that were chosen, and return how many the article has."""
    content = article.content
    pages = Pages(page.document(content, printer, moment=article.created), printer, content.headline)
    first, last = printer.fromPage() or 1, printer.toPage() or pages.count
    painter = QPainter(printer)
    for number in range(first, min(last, pages.count) + 1):
        if number > first:
            printer.newPage()
        pages.paint(painter, number - 1)
    painter.end()
    return pages.count
