"""The paper that a comparison is written on: what both of its views write in one way."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from editor_app.document.model import Picture
from editor_app.i18n import translate
from editor_app.ui.comparing.dress import dress
from editor_app.ui.theme import Space, colours
from editor_app.workflow.compared import Comparison, Part, Passage

_CONTEXT = 1
"""Passages without a change that are shown beside one that has some; longer runs of them are folded."""

_LINE = 130
"""Height of a line, in hundredths of its letters'."""


class Sheet:
    """Writes at the end of a document, and keeps where the changes stand; `images` are thumbnails by digest."""

    def __init__(self, document: QTextDocument, images: Mapping[str, QImage]) -> None:
        self._document = document
        self._images = images
        self.cursor = QTextCursor(document)
        self.places: list[tuple[int, int]] = []
        self.is_fresh = True
        """The paragraph in which the cursor stands was not written in, as at the top, in a cell, behind a table."""

    def begin(self, space: int) -> None:
        """Begin a paragraph, so many pixels under what is above it."""
        form = QTextBlockFormat()
        form.setTopMargin(space)
        form.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if not self.is_fresh:
            self.cursor.insertBlock(form)
        else:
            self.cursor.setBlockFormat(form)
        self.is_fresh = False

    def write(self, text: str, form: QTextCharFormat) -> None:
        """Write on; line breaks stay inside the paragraph."""
        self.cursor.insertText(text.replace("\n", "\u2028"), form)

    def title(self, text: str) -> None:
        """Write the name of a part of the article."""
        if self.is_fresh and self.cursor.position():  # Qt leaves no room between a table and what is behind it
            self._flatten(Space.M)
            self.is_fresh = False
        self.begin(Space.L)
        self.write(text, dress(colours().muted, weight=QFont.Weight.DemiBold))

    def fold(self, passages: int) -> None:
        """Say that so many passages are left out because nothing changed in them."""
        if passages:
            self.begin(Space.S)
            told = translate("comparison", "Без изменений: %n абзацев", "", passages)
            self.write(f"⋯ {told} ⋯", dress(colours().muted))

    def say(self, passage: Passage, *, is_talk: bool = False) -> None:
        """Say what became of a passage besides its words, or what was said about the article."""
        form = dress(colours().text if is_talk else colours().accent)
        for number, message in enumerate(passage.said + passage.unseen):
            self.begin(Space.XS if number else Space.S)
            start = self.cursor.position()
            self.write(f"\N{BULLET} {message}", form)
            if number < len(passage.said):  # what is unseen of the words is the change of the words
                self.end(start)

    def end(self, start: int | None) -> None:
        """Note that a change stands from `start` to here."""
        if start is not None:
            self.places.append((start, self.cursor.position()))

    def pictures(self, passage: Passage) -> None:
        """Show a picture as it was and as it is; one, where both are the same file."""
        before, after = passage.pictures
        if before is not None and after is not None and before.digest == after.digest:
            self.begin(Space.S)
            self._picture(after)
            return
        titles = translate("comparison", "Было"), translate("comparison", "Стало")
        shown = [(title, picture) for title, picture in zip(titles, (before, after), strict=True) if picture]
        table = self.table(1, len(shown))
        for column, (title, picture) in enumerate(shown):
            self.enter(table, 0, column)
            self.begin(0)
            self.write(title, dress(colours().muted))
            self.begin(0)
            self._picture(picture)
        self.leave(table)

    def table(self, rows: int, columns: int) -> QTextTable:
        """Begin a table without lines, of columns as wide as each other."""
        if self.is_fresh:  # Qt keeps an empty paragraph there
            self._flatten(1)
        form = QTextTableFormat()
        form.setBorder(0)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        form.setCellSpacing(0)
        form.setCellPadding(Space.XS)
        form.setTopMargin(Space.XS)
        form.setLeftMargin(-Space.XS)  # the words of the first column stand in line with what is no table
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 100 / columns)] * columns)
        return self.cursor.insertTable(rows, columns, form)

    def enter(self, table: QTextTable, row: int, column: int) -> None:
        """Go on in a cell."""
        self.cursor.setPosition(table.cellAt(row, column).firstPosition())
        self.is_fresh = True

    def leave(self, table: QTextTable) -> None:
        """Go on behind a table."""
        self.cursor.setPosition(table.lastPosition() + 1)
        self.is_fresh = True

    def _flatten(self, height: int) -> None:
        """Let the paragraph at the cursor, which is empty, take so many pixels and no more."""
        flat = QTextBlockFormat()
        flat.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self.cursor.setBlockFormat(flat)

    def _picture(self, picture: Picture) -> None:
        """Write a thumbnail into a paragraph of its own."""
        image = self._images.get(picture.digest)
        if image is None:
            told = picture.alternative or translate("comparison", "картинка")
            self.write(f"[{told}]", dress(colours().muted))
            return
        name = f"thumbnail:{picture.digest}"
        self._document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        block = self.cursor.blockFormat()
        block.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        self.cursor.setBlockFormat(block)
        form = QTextImageFormat()
        form.setName(name)
        form.setWidth(image.width() / image.devicePixelRatio())
        form.setHeight(image.height() / image.devicePixelRatio())
        self.cursor.insertImage(form)


def write_changes(sheet: Sheet, comparison: Comparison, write: Callable[[Passage], object]) -> None:
    """Write the parts in which something changed: passages by a change with `write`, what is far from one folded."""
    for part in comparison.parts:
        if part.is_changed:
            _write_part(sheet, part, write)


def _write_part(sheet: Sheet, part: Part, write: Callable[[Passage], object]) -> None:
    sheet.title(str(part.title))
    near, folded = near_changes(part.passages), 0
    for number, passage in enumerate(part.passages):
        if number not in near:
            folded += 1
            continue
        sheet.fold(folded)
        folded = 0
        sheet.say(passage, is_talk=part.is_talk)
        if any(passage.pictures):
            sheet.pictures(passage)
        if passage.row.pieces:
            write(passage)
    sheet.fold(folded)


def near_changes(passages: Sequence[Passage]) -> set[int]:
    """Return the numbers of the passages that are shown: the changed ones and their neighbours."""
    shown: set[int] = set()
    for number, passage in enumerate(passages):
        if passage.is_changed:
            shown.update(range(max(0, number - _CONTEXT), min(len(passages), number + _CONTEXT + 1)))
    return shown
