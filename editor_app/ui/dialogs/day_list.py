"""The list of the day on paper: what there is, in what state, by whom, when."""

import html
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo, QPrintPreviewWidget
from PySide6.QtWidgets import QGraphicsView, QWidget

from editor_app.files import replacing
from editor_app.i18n import translate
from editor_app.operations.user_files import unwritable
from editor_app.ui.closed import ClosedDocument
from editor_app.ui.dialogs.files import ask_where_to_put_pdf
from editor_app.ui.dialogs.frame import Dialog, plain_button
from editor_app.ui.labels import label
from editor_app.ui.models.holds import hold
from editor_app.ui.moments import date_and_time
from editor_app.ui.printing import paper
from editor_app.ui.printing.pages import paint_all
from editor_app.ui.printing.styles import SMALL
from editor_app.workflow.article import named
from editor_app.workflow.desk import Card
from editor_app.workflow.workflow import Workflow

_SIZE, _LEAST = QSize(960, 800), QSize(640, 520)
_RESOLUTION = 600
"""Dots an inch of a PDF."""
_HEADLINE = " width='44%'"
"""What a headline gets of the page: rows of names would take it all."""


class DayListPreview(Dialog):
    """Shows the pages, and prints them or writes them to a PDF."""

    def __init__(self, cards: Sequence[Card], workflow: Workflow, parent: QWidget) -> None:
        super().__init__(translate("day_list", "Список материалов"), parent)
        self._form = as_html(cards, workflow, datetime.now().astimezone())
        self._printer = _printer()
        view = QPrintPreviewWidget(self._printer)
        for one in (view, *view.findChildren(QGraphicsView)):
            one.setAccessibleName(translate("day_list", "Страницы"))
        view.setZoomMode(QPrintPreviewWidget.ZoomMode.FitToWidth)
        view.paintRequested.connect(self._paint)
        buttons = self.answers(translate("day_list", "Напечатать…"))
        self.accept_button.setEnabled(bool(QPrinterInfo.availablePrinterNames()))
        if not self.accept_button.isEnabled():
            self.accept_button.setToolTip(translate("day_list", "Принтера нет: список можно сохранить как PDF."))
        self.accept_button.clicked.connect(self._print)
        self.told = label("", "danger", wraps=True)
        buttons.insertWidget(0, plain_button(translate("day_list", "Сохранить как PDF…"), self._write))
        buttons.insertWidget(1, self.told, 1)
        self.lay_out(view, buttons=buttons)
        self.open_at(_SIZE, _LEAST)

    def _print(self) -> None:
        printer = _printer()
        if QPrintDialog(printer, self.parentWidget()).exec():
            self._paint(printer)

    def _write(self) -> None:
        path = ask_where_to_put_pdf(self, translate("day_list", "Список материалов"))
        if path is not None:
            try:
                with replacing(path) as stream:
                    stream.write(self.pdf())
            except OSError as error:
                self.told.setText(str(unwritable(path, error)))
            else:
                self.accept()

    def pdf(self) -> bytes:
        """Return the list as PDF."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_RESOLUTION)
        writer.setPageLayout(_layout())
        writer.setCreator("Гранки")
        self._paint(writer)
        buffer.close()
        return bytes(buffer.data().data())

    def _paint(self, device: QPagedPaintDevice) -> None:
        document = ClosedDocument()
        document.setDocumentMargin(0)
        document.documentLayout().setPaintDevice(device)
        document.setHtml(self._form)
        paint_all(device, document, document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))


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
    if not rows:
        rows.append(["", translate("day_list", "Материалов нет."), "", "", ""])
    title = translate("day_list", "Материалы, {when}").format(when=date_and_time(now))
    head = "".join(
        f"<th align='left'{_HEADLINE * (number == 1)}>{html.escape(each)}</th>" for number, each in enumerate(heads)
    )
    lines = "".join(f"<tr>{''.join(f'<td>{html.escape(each)}</td>' for each in said)}</tr>" for said in rows)
    return (
        f"<head><title>{html.escape(title)}</title></head>"
        "<style>td, th { border-bottom: 1px solid #b0b0b0 }</style>"
        f"<body style='font-family: sans-serif; font-size: {SMALL}pt; color: black'>"
        f"<h2 style='margin-bottom: 8px'>{html.escape(title)}</h2>"
        f"<table width='100%' cellspacing='0' cellpadding='4' style='border-collapse: collapse'>"
        f"<thead><tr>{head}</tr></thead>{lines}</table></body>"
    )


def _row(card: Card, workflow: Workflow, now: datetime) -> list[str]:
    local = card.updated.astimezone()
    when = f"{local:%H:%M}" if local.date() == now.date() else f"{local:%d.%m.%Y %H:%M}"
    title = named(card.headline)
    return [when, title, str(workflow.state(card.state).title), card.section, card.author]


def _layout() -> QPageLayout:
    layout = paper.layout()
    layout.setOrientation(QPageLayout.Orientation.Landscape)
    return layout


def _printer() -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(_layout())
    printer.setCreator("Гранки")
    return printer
