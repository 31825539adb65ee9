"""Labels that show text and nothing else: Qt would take a writer's «<img…>» for a picture and load it."""

import html
from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from editor_app.text.span import Span


def label(text: str = "", role: str = "", *, wraps: bool = False, parent: QWidget | None = None) -> QLabel:
    """Return a label of plain text; `role` is one of the style sheet's: title, heading, muted, warning, danger, key."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wraps)
    if role:
        made.setProperty("role", role)
    return made


def emphasised(text: str, looks: Mapping[Span, str]) -> QLabel:
    """Return a label of several lines in which some spans of the text, in their order, look as styles (CSS) say."""
    parts, end = [], 0
    for span, style in looks.items():
        parts += [html.escape(text[end : span.start]), f'<span style="{style}">{html.escape(span.of(text))}</span>']
        end = span.end
    made = QLabel("<p style='white-space: pre-wrap'>" + "".join(parts) + html.escape(text[end:]) + "</p>")
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    return made


def divider(height: int = 18) -> QFrame:
    """Return a thin upright line between neighbours."""
    made = QFrame()
    made.setProperty("role", "line")
    made.setFixedHeight(height)
    return made


def plain_tip(text: str) -> str:
    """Return a tool tip that shows the text as it is: Qt takes what looks like a tag for rich text."""
    return f"<p>{html.escape(text)}</p>" if "<" in text else text


class ElidedLabel(QWidget):
    """One line of plain text that ends in «…» where there is no room; the whole text is the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the whole text."""
        return self._text

    def setText(self, text: str) -> None:
        """Show another text."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, QFontMetrics(self.font()).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        shown = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(plain_tip(self._text) if shown != self._text else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
