"""The paper: a page of A4 with margins, and an article written on it as PDF."""

from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter

from editor_app.operations.exporting import Copy
from editor_app.ui.moments import date_and_time
from editor_app.ui.printing import page, pages

_MARGIN = 20
"""Millimetres of white round the text."""

_RESOLUTION = 600
"""Dots an inch: finer than any printer's letters."""


def layout() -> QPageLayout:
    """Return the paper that is used where nobody chooses another."""
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def mark(copy: Copy) -> tuple[str, str] | None:
    """Return what stands at the head of the pages of an article that may not leave the house."""
    return (str(copy.mark), date_and_time(copy.when)) if copy.mark else None


def pdf(copy: Copy, images: Mapping[str, QImage]) -> bytes:
    """Return an article with its pictures as PDF."""
    content = copy.content
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(layout())
    writer.setTitle(content.headline)
    writer.setCreator("Гранки")
    pages.paint_all(writer, page.document(content, writer, images, moment=copy.created), content.headline, mark(copy))
    buffer.close()
    return bytes(buffer.data().data())
