"""The paper: a page of A4 with margins, and an article written on it as PDF."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter

from editor_app.ui.printing import page, pages
from editor_app.workflow.article import Content

_MARGIN = 20
"""Millimetres of white round the text."""

_RESOLUTION = 600
"""Dots an inch: finer than any printer's letters."""


def layout() -> QPageLayout:
    """Return the paper that is used where nobody chooses another."""
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def pdf(content: Content, images: Mapping[str, QImage], moment: datetime) -> bytes:
    """Return an article with its pictures as PDF; `moment` is its date where it does not say its own."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(layout())
    writer.setTitle(content.headline)
    writer.setCreator("Гранки")
    pages.paint_all(writer, page.document(content, writer, images, moment=moment), content.headline)
    buffer.close()
    return bytes(buffer.data().data())
