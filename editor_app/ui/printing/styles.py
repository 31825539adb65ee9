"""How an article looks on paper, whatever the theme and the zoom of the window: in points, black on white."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QTextBlockFormat, QTextCharFormat, QTextFormat

from editor_app.document.model import BlockKind
from editor_app.ui.editor import typeface

HOLDS = QTextFormat.Property.UserProperty.value + 1
"""Property of a paragraph that stays on the page of the next one."""

BODY = 11.0
SMALL = 9.0


@dataclass(frozen=True, slots=True)
class Style:
    """Letters and paragraph of one part; distances and sizes are in points, `line` is in sizes of the letters."""

    size: float = BODY
    bold: bool = False
    italic: bool = False
    above: float = 0
    below: float = 7
    indent: float = 0
    line: float = 1.45

    @property
    def letters(self) -> QTextCharFormat:
        """The format of the letters."""
        made = QTextCharFormat()
        made.setForeground(QColor(Qt.GlobalColor.black))
        made.setFontPointSize(self.size)
        made.setFontWeight(QFont.Weight.Bold if self.bold else QFont.Weight.Normal)
        made.setFontItalic(self.italic)
        return made

    def paragraph(self, unit: float) -> QTextBlockFormat:
        """Return the format of the paragraph; `unit` is what `unit()` returns."""
        made = QTextBlockFormat()
        made.setTopMargin(self.above * unit)
        made.setBottomMargin(self.below * unit)
        made.setLeftMargin(self.indent * unit)
        made.setRightMargin(self.indent * unit)
        height = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        made.setLineHeight(typeface.line_height(self.line), height)
        return made


ABOUT = Style(SMALL, below=10)
"""Section, author and date above the headline; tags and notes below the text."""
HEADLINE = Style(22, bold=True, below=6, line=1.2)
DECK = Style(13, below=12, line=1.3)
LEAD = Style(12, bold=True, above=4, below=12)
PICTURE = Style(above=6, below=3)
CAPTION = Style(SMALL, italic=True, above=2, below=10)

STYLES: dict[BlockKind, Style] = {
    BlockKind.HEADING_1: Style(16, bold=True, above=14, below=5, line=1.25),
    BlockKind.HEADING_2: Style(13.5, bold=True, above=12, below=4, line=1.25),
    BlockKind.HEADING_3: Style(11.5, bold=True, above=10, below=3, line=1.3),
    BlockKind.QUOTE: Style(italic=True, above=4, below=11, indent=18),
    BlockKind.BULLET: Style(below=3),
    BlockKind.NUMBER: Style(below=3),
    BlockKind.PICTURE: CAPTION,
}
"""Kinds that do not look like a paragraph, which is `Style()`."""

HEADINGS = (BlockKind.HEADING_1, BlockKind.HEADING_2, BlockKind.HEADING_3)
"""Kinds that stay on the page of what they head."""


def unit() -> float:
    """Return what a distance of one point is in a format: Qt takes it for dots of the screen and scales it."""
    return QGuiApplication.primaryScreen().logicalDotsPerInchY() / 72


def base_font() -> QFont:
    """Return the font of the document."""
    font = typeface.reading()
    font.setPointSizeF(BODY)
    return font
