"""The list of the day on paper: what there is, in what state, by whom, when."""

import html
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo, QPrintPreviewWidget
from PySide6.QtWidgets import QWidget

from editor_app.i18n import translate
from editor_app.ui.closed import ClosedDocument
from editor_app.ui.dialogs.files import ask_where_to_put_pdf
from editor_app.ui.dialogs.frame import Dialog, plain_button
from editor_app.ui.models.holds import hold
from editor_app.ui.moments import date_and_time
from editor_app.ui.printing import paper
from editor_app.ui.printing.styles import SMALL
from editor_app.workflow.article import named
from editor_app.workflow.desk import Card
from editor_app.workflow.workflow import Workflow

_SIZE = QSize(820, 720)


class DayListPreview(Dialog):
    """Shows the pages, and prints them or writes them to a PDF."""

    def __init__(self, cards: Sequence[Card], workflow: Workflow, parent: QWidget) -> None:
        super().__init__(translate("day_list", "Список материалов"), parent)
        self._form = as_html(cards, workflow, datetime.now().astimezone())
        self._printer = _printer()
        view = QPrintPreviewWidget(self._printer)
        view.setAccessibleName(translate("day_list", "Страницы"))
        view.setZoomMode(QPrintPreviewWidget.ZoomMode.FitToWidth)
        view.paintRequested.connect(self._paint)
        buttons = self.answers(translate("day_list", "Напечатать…"))
        self.accept_button.setEnabled(bool(QPrinterInfo.availablePrinterNames()))
        if not self.accept_button.isEnabled():
            self.accept_button.setToolTip(translate("day_list", "Принтера нет: список можно сохранить как PDF."))
        self.accept_button.clicked.connect(self._print)
        buttons.insertWidget(0, plain_button(translate("day_list", "Сохранить как PDF…"), self._write))
        self.lay_out(view, buttons=buttons)
        self.resize(_SIZE.boundedTo(parent.size()))

    def _print(self) -> None:
        printer = _printer()
        if QPrintDialog(printer, self.parentWidget()).exec():
            self._paint(printer)

    def _write(self) -> None:
        path = ask_where_to_put_pdf(self, translate("day_list", "Список материалов"))
        if path is not None:
            printer = _printer()
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(path))
            self._paint(printer)
            self.accept()

    def _paint(self, printer: QPrinter) -> None:
        document = ClosedDocument()
        document.setDocumentMargin(0)
        document.setHtml(self._form)
        document.documentLayout().setPaintDevice(printer)
        document.setPageSize(QSizeF(printer.pageRect(QPrinter.Unit.DevicePixel).size()))
        document.print_(printer)


def as_html(cards: Sequence[Card], workflow: Workflow, now: datetime) -> str:
    """Return the list as a page: a title, a row for each article."""
    holds = [hold(card, is_out=workflow.state(card.state).published, now=now) for card in cards]
    heads = [
        translate("day_list", "Время"),
        translate("day_list", "Заголовок"),
        translate("day_list", "Состояние"),
        translate("day_list", "Рубрика"),
        translate("day_list", "Автор"),
    ]
    rows = [_row(card, workflow, now) for card in cards]
    if any(holds):
        heads.append(translate("day_list", "Эмбарго"))
        for said, held in zip(rows, holds, strict=True):
            said.append(held.brief if held else "")
    title = translate("day_list", "Материалы, {when}").format(when=date_and_time(now))
    head = "".join(f"<th align='left'>{html.escape(each)}</th>" for each in heads)
    lines = "".join(f"<tr>{''.join(f'<td>{html.escape(each)}</td>' for each in said)}</tr>" for said in rows)
    return (
        f"<body style='font-family: sans-serif; font-size: {SMALL}pt; color: black'>"
        f"<h2>{html.escape(title)}</h2>"
        f"<table width='100%' cellspacing='0' cellpadding='3' border='1' style='border-collapse: collapse'>"
        f"<thead><tr>{head}</tr></thead>{lines}</table></body>"
    )


def _row(card: Card, workflow: Workflow, now: datetime) -> list[str]:
    local = card.updated.astimezone()
    when = f"{local:%H:%M}" if local.date() == now.date() else f"{local:%d.%m.%Y %H:%M}"
    title = named(card.headline)
    return [when, title, str(workflow.state(card.state).title), card.section, card.author]


def _printer() -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    layout = paper.layout()
    layout.setOrientation(QPageLayout.Orientation.Landscape)
    printer.setPageLayout(layout)
    printer.setCreator("Гранки")
    return printer
