"""The document that is printed: headline, deck, lead and body, with section, author, date and tags."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QPagedPaintDevice,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextTableFormat,
)

from editor_app.document.model import Block, BlockKind, MarkKind, Picture, Table
from editor_app.document.verdicts import proposed
from editor_app.i18n import translate
from editor_app.ui.closed import ClosedDocument
from editor_app.ui.editor import conversion, formats
from editor_app.ui.moments import date_and_time
from editor_app.ui.printing.styles import (
    ABOUT,
    CAPTION,
    DECK,
    HEADINGS,
    HEADLINE,
    HOLDS,
    LEAD,
    PICTURE,
    STYLES,
    Style,
    base_font,
    unit,
)
from editor_app.workflow.article import Content

_CELL = 4
"""Points between the text of a cell and its edge."""

_RULE = 0.75
"""Points that the lines of tables, and a rule between paragraphs, are thick."""


_DOT = 0.75
"""Points of a pixel of a picture that is not wide enough for the page."""

_PICTURE_HEIGHT = 0.6
"""Part of a page, down, that a picture takes at most."""

_SCHEME = "picture:"
"""What the name of a picture in the document begins with; its digest follows."""


def document(
    content: Content, device: QPagedPaintDevice, images: Mapping[str, QImage], *, moment: datetime
) -> QTextDocument:
    """Return an article as it is printed on a device; `moment` is its date where it does not say its own.

    `images` are its pictures by digest; in the place of one that is missing stands its alternative text.

    Notes to the editor are left out. The document is not yet cut into pages.
    """
    made = ClosedDocument()
    made.setUndoRedoEnabled(False)
    made.setDefaultFont(base_font())
    made.setDocumentMargin(0)
    made.documentLayout().setPaintDevice(device)
    page = QSizeF(device.width(), device.height()) * (unit() * 72 / device.logicalDpiY())
    _Writer(made, images, page).write(content, moment)
    return made


class _Writer:
    """Writes one article at the end of a document; `page` is the size of a page in what distances of formats are in."""

    def __init__(self, made: QTextDocument, images: Mapping[str, QImage], page: QSizeF) -> None:
        self._cursor = QTextCursor(made)
        self._unit = unit()
        self._images = images
        self._room = QSizeF(page.width(), page.height() * _PICTURE_HEIGHT)
        self._is_fresh = True
        self._lists: dict[int, tuple[BlockKind, QTextList]] = {}
        self._notes: list[str] = []

    def write(self, content: Content, moment: datetime) -> None:
        when = date_and_time(content.published or moment)
        self._line(" · ".join(part for part in (content.section, content.author, when) if part), ABOUT)
        for text, style in ((content.headline, HEADLINE), (content.deck, DECK), (content.lead, LEAD)):
            if text:
                self._line(text, style)
        for part in proposed(content.body).public.parts:
            if isinstance(part, Table):
                self._table(part)
            else:
                self._block(part)
        for number, note in enumerate(self._notes, 1):
            self._line(f"{number}. {note}", Style(ABOUT.size, above=14 if number == 1 else 0, below=3))
        if content.tags:
            tags = translate("printing", "Теги: {tags}").format(tags=", ".join(content.tags))
            self._line(tags, Style(ABOUT.size, above=14))

    def _line(self, text: str, style: Style) -> None:
        self._begin(style)
        self._cursor.insertText(text.replace("\n", " "), style.letters)

    def _begin(self, style: Style) -> None:
        """Begin a paragraph; the first of the document and of each cell is there already."""
        form = style.paragraph(self._unit)
        if self._is_fresh:
            self._cursor.setBlockFormat(form)  # not the letters': in a cell those are Qt's format of the cell itself
        else:
            self._cursor.insertBlock(form, style.letters)
            if self._cursor.currentList() is not None:
                self._cursor.currentList().remove(self._cursor.block())
                self._cursor.setBlockFormat(form)
        self._is_fresh = False

    def _picture(self, block: Block, picture: Picture) -> None:
        """Put a picture where its caption follows, on the same page."""
        self._begin(PICTURE)
        form = self._cursor.blockFormat()
        form.setProperty(HOLDS, bool(block.text or picture.credit))
        image = self._images.get(picture.digest)
        if image is None:
            self._cursor.setBlockFormat(form)
            told = picture.alternative or translate("printing", "картинка")
            self._cursor.insertText(f"[{told}]", CAPTION.letters)
            return
        form.setLineHeight(0, form.LineHeightTypes.SingleHeight.value)
        self._cursor.setBlockFormat(form)
        natural = QSizeF(picture.width or image.width(), picture.height or image.height()) * (_DOT * self._unit)
        fitting = natural.scaled(self._room, Qt.AspectRatioMode.KeepAspectRatio)
        size = fitting if fitting.width() < natural.width() else natural
        made = QTextImageFormat()
        made.setName(_SCHEME + picture.digest)
        made.setProperty(QTextFormat.Property.ImageAltText.value, picture.alternative)
        made.setWidth(size.width())
        made.setHeight(size.height())
        name = QUrl(made.name())
        self._cursor.document().addResource(QTextDocument.ResourceType.ImageResource.value, name, image)
        self._cursor.insertImage(made)

    def _block(self, block: Block) -> None:
        if block.picture is not None:
            self._picture(block, block.picture)
            if not (block.text or block.picture.credit):
                self._lists.clear()
                return
        style = STYLES.get(block.kind, Style())
        self._begin(style)
        if block.kind in HEADINGS:
            form = self._cursor.blockFormat()
            form.setHeadingLevel(HEADINGS.index(block.kind) + 1)
            self._cursor.setBlockFormat(form)
        if block.kind.is_list:
            self._enlist(block)
        else:
            self._lists.clear()
        if block.kind is BlockKind.RULE:
            self._rule()
        for text, looks in conversion.runs(block):
            letters = style.letters
            letters.merge(formats.char_format(looks))
            self._cursor.insertText(text, letters)
            self._annotate(looks, style, block)
        if block.picture is not None and block.picture.credit:
            gap = " " if block.text else ""
            credit = translate("printing", "Фото: {credit}").format(credit=block.picture.credit)
            self._cursor.insertText(gap + credit, style.letters)

    def _annotate(self, looks: frozenset[formats.Look], style: Style, block: Block) -> None:
        """Put the sign of a footnote behind its words, and keep its text for the end."""
        for kind, value in looks:
            if kind is MarkKind.FOOTNOTE and value not in self._notes:
                self._notes.append(value)
                sign = style.letters
                sign.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
                self._cursor.insertText(str(len(self._notes)), sign)

    def _enlist(self, block: Block) -> None:
        """Make the paragraph an item of the list that goes on at its depth, or the first of a new one."""
        for deeper in [level for level in self._lists if level > block.level]:
            del self._lists[deeper]
        kind, items = self._lists.get(block.level, (None, None))
        if items is not None and kind is block.kind:
            items.add(self._cursor.block())
            return
        form = QTextListFormat()
        numbered = block.kind is BlockKind.NUMBER
        form.setStyle(QTextListFormat.Style.ListDecimal if numbered else QTextListFormat.Style.ListDisc)
        form.setIndent(block.level + 1)
        self._lists[block.level] = (block.kind, self._cursor.createList(form))

    def _rule(self) -> None:
        form = self._cursor.blockFormat()
        full = QTextLength(QTextLength.Type.PercentageLength, 100)
        form.setProperty(form.Property.BlockTrailingHorizontalRulerWidth.value, full)
        self._cursor.setBlockFormat(form)

    def _table(self, table: Table) -> None:
        self._lists.clear()
        form = QTextTableFormat()
        form.setHeaderRowCount(table.header)
        form.setCellPadding(_CELL * self._unit)
        form.setCellSpacing(0)
        form.setBorder(_RULE * self._unit)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderCollapse(True)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setTopMargin(6 * self._unit)
        form.setBottomMargin(10 * self._unit)
        made = self._cursor.insertTable(len(table.rows), table.width, form)
        outside = self._room
        for row, column, cell in table.places():
            width = outside.width() * cell.columns / table.width - 2 * _CELL * self._unit
            self._room = QSizeF(width, outside.height())
            if cell.rows > 1 or cell.columns > 1:
                made.mergeCells(row, column, cell.rows, cell.columns)
            self._cursor = made.cellAt(row, column).firstCursorPosition()
            self._is_fresh = True
            for block in cell.blocks:
                self._block(block)
            self._lists.clear()
        self._room = outside
        self._cursor = made.lastCursorPosition()
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        self._is_fresh = True
