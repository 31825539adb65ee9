"""What the formats leave to the moment of showing: the size of headings and the colour of links."""

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from editor_app.document.model import BlockKind, MarkKind
from editor_app.ui.editor import formats
from editor_app.ui.theme import colours

SCALE: dict[BlockKind, float] = {BlockKind.HEADING_1: 1.5, BlockKind.HEADING_2: 1.25, BlockKind.HEADING_3: 1.08}
"""Size of headings relative to the body."""


class Dress(QSyntaxHighlighter):
    """Lays dress over a document without touching it: nothing of it is saved or undone."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._link = QTextCharFormat()
        self._headings: dict[BlockKind, QTextCharFormat] = {}
        self.renew()

    def renew(self) -> None:
        """Follow a change of the theme or of the zoom."""
        size = self.document().defaultFont().pointSizeF()
        for kind, scale in SCALE.items():
            made = QTextCharFormat()
            made.setFontPointSize(size * scale)
            made.setFontWeight(QFont.Weight.Bold)
            self._headings[kind] = made
        self._link = QTextCharFormat()
        self._link.setForeground(QColor(colours().accent))
        self._link.setFontUnderline(True)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if not text:
            return
        block = self.currentBlock()
        heading = self._headings.get(formats.kind_of(block.blockFormat()))
        if heading is not None:
            self.setFormat(0, block.length() - 1, heading)
        for run in block.textFormats():
            if any(kind is MarkKind.LINK for kind, _ in formats.looks_of(run.format)):
                link = QTextCharFormat(heading) if heading is not None else QTextCharFormat()
                link.merge(self._link)
                self.setFormat(run.start, run.length, link)
