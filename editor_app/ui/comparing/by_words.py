"""A comparison as one text: what went is struck, what came is underlined, the rest is quiet."""

from functools import partial

from PySide6.QtGui import QFont

from editor_app.i18n import translate
from editor_app.ui.comparing.dress import dress
from editor_app.ui.comparing.sheet import Sheet, write_changes
from editor_app.ui.comparing.words import Words
from editor_app.ui.theme import Space, colours
from editor_app.workflow.compared import Comparison, Passage


def write(sheet: Sheet, comparison: Comparison, names: tuple[str, str]) -> None:
    """Write the parts in which something changed; `names` are what the two contents are called."""
    if comparison.is_changed:
        sheet.begin(0)
        sheet.write(" \N{RIGHTWARDS ARROW} ".join(names), dress(colours().muted, weight=QFont.Weight.DemiBold))
    write_changes(sheet, comparison, partial(_passage, sheet))


def _passage(sheet: Sheet, passage: Passage) -> None:
    sheet.begin(Space.XS if passage.said or passage.unseen else Space.S)
    if any(passage.pictures):
        sheet.write(translate("comparison", "Подпись: "), dress(colours().muted))
    words = Words(sheet, passage.row.pieces)
    words.write(passage.row.pieces)
    words.note()
