"""How words of a comparison look, by what became of them."""

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from editor_app.text.diff import Change
from editor_app.ui.theme import colours


def dress_of(change: Change, *, is_moved: bool = False) -> QTextCharFormat:
    """Return how words of a fate look; those that were moved lie on a ground of their own."""
    look = colours()
    match change:
        case Change.ADDED:
            made = dress(look.success, look.success_soft)
            made.setFontUnderline(True)
        case Change.REMOVED:
            made = dress(look.danger, look.danger_soft)
            made.setFontStrikeOut(True)
        case Change.SAME:
            made = dress(look.text, look.info_soft if is_moved else "")
    return made


def dress(colour: str, ground: str = "", weight: QFont.Weight = QFont.Weight.Normal) -> QTextCharFormat:
    """Return letters of a colour."""
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    if ground:
        made.setBackground(QColor(ground))
    made.setFontWeight(weight)
    return made
