"""What the formats leave to the moment of showing: the size of headings, the colour of links, room for note signs."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from editor_app.document.model import Block, BlockKind, MarkKind
from editor_app.ui.editor import formats
from editor_app.ui.theme import colours

SCALE: dict[BlockKind, float] = {BlockKind.HEADING_1: 1.5, BlockKind.HEADING_2: 1.25, BlockKind.HEADING_3: 1.08}
"""Size of headings relative to the body."""

CAPTION_SCALE = 0.88

SIGN_ROOM = 0.75
"""Room for the sign of a footnote behind its last letter, relative to the size of the body in points."""


_DRESSED = {MarkKind.LINK, MarkKind.FOOTNOTE, MarkKind.INSERTION, MarkKind.DELETION}


def _suggested(looks: Mapping[MarkKind, str], colour_of: Callable[[str], QColor]) -> QTextCharFormat:
    """Return how letters look that somebody suggests to put in or to take out."""
    made = QTextCharFormat()
    if MarkKind.INSERTION in looks:
        colour = colour_of(looks[MarkKind.INSERTION])
        made.setForeground(colour)
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        made.setUnderlineColor(colour)
    if MarkKind.DELETION in looks:
        made.setForeground(colour_of(looks[MarkKind.DELETION]))
        made.setFontStrikeOut(True)
    return made


def _pale(looks: Mapping[MarkKind, str]) -> QTextCharFormat:
    """Return how they look where only words that are to go are told from others."""
    made = QTextCharFormat()
    if MarkKind.DELETION in looks:
        made.setForeground(QColor(colours().muted))
        made.setFontStrikeOut(True)
    return made


class Dress(QSyntaxHighlighter):
    """Lays dress over a document without touching it: nothing of it is saved or undone."""

    def __init__(self, document: QTextDocument, made: Callable[[int], Block | None]) -> None:
        super().__init__(document)
        self._made = made
        """Returns a block as ours, by its number, if it was made already: most say at once that they are plain."""
        self.colour_of: Callable[[str], QColor] | None = None
        """Gives the colour of whoever made a suggestion, by its id; suggestions are not shown while it is None."""
        self.is_quiet = False
        """Whether nothing of them is shown but that words are to go."""
        self._link = QTextCharFormat()
        self._footnote = QTextCharFormat()
        self._headings: dict[BlockKind, QTextCharFormat] = {}
        self.renew()

    def renew(self) -> None:
        """Follow a change of the theme or of the size of letters."""
        size = self.document().defaultFont().pointSizeF()
        for kind, scale in SCALE.items():
            made = QTextCharFormat()
            made.setFontPointSize(size * scale)
            made.setFontWeight(QFont.Weight.Bold)
            self._headings[kind] = made
        caption = QTextCharFormat()
        caption.setFontPointSize(size * CAPTION_SCALE)
        caption.setForeground(QColor(colours().muted))
        self._headings[BlockKind.PICTURE] = caption
        self._footnote = QTextCharFormat()
        self._footnote.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        self._footnote.setUnderlineColor(QColor(colours().muted))
        self._link = QTextCharFormat()
        self._link.setForeground(QColor(colours().accent))
        self._link.setFontUnderline(True)
        self.rehighlight()

    def _is_plain(self, block: QTextBlock) -> bool:
        """Whether a block is known to need no dress."""
        ours = self._made(block.blockNumber())
        return ours is not None and not ours.marks and ours.kind not in self._headings

    def highlightBlock(self, text: str) -> None:
        block = self.currentBlock()
        if not text or self._is_plain(block):
            return
        heading = self._headings.get(formats.kind_of(block.blockFormat()))
        if heading is not None:
            self.setFormat(0, block.length() - 1, heading)
        signs: list[tuple[int, str, QTextCharFormat]] = []
        for run in block.textFormats():
            looks = dict(sorted(formats.looks_of(run.format)))  # of several of a kind, the newest is shown
            if not looks.keys() & _DRESSED:
                continue
            made = QTextCharFormat(heading) if heading is not None else QTextCharFormat()
            if MarkKind.LINK in looks:
                made.merge(self._link)
            if self.colour_of is not None:
                made.merge(_pale(looks) if self.is_quiet else _suggested(looks, self.colour_of))
            if MarkKind.FOOTNOTE in looks:
                made.merge(self._footnote)
                if signs and signs[-1][:2] == (run.start, looks[MarkKind.FOOTNOTE]):
                    signs.pop()  # the footnote goes on with letters of another look
                signs.append((run.start + run.length, looks[MarkKind.FOOTNOTE], made))
            self.setFormat(run.start, run.length, made)
        for end, _, made in signs:
            last = min(end, block.length() - 1) - 1
            wide = "\udc00" <= self.document().characterAt(block.position() + last) <= "\udfff"
            letter = "M" if wide else self.document().characterAt(block.position() + last)
            self.setFormat(last - wide, 1 + wide, self._with_room(made, letter))

    def _with_room(self, made: QTextCharFormat, letter: str) -> QTextCharFormat:
        """Return a format of a letter with room for a sign behind it.

        The room is told relative to the width of the letter: one in pixels grows with the zoom only by whole times, so
        that below 100 % there would be none.
        """
        font = QFont(self.document().defaultFont())
        room = font.pointSizeF() * SIGN_ROOM
        if made.fontPointSize():
            font.setPointSizeF(made.fontPointSize())
        with_room = QTextCharFormat(made)
        with_room.setFontLetterSpacingType(QFont.SpacingType.PercentageSpacing)
        with_room.setFontLetterSpacing(100 + 100 * room / max(QFontMetricsF(font).horizontalAdvance(letter), 1))
        return with_room
