"""A comparison as one text: what went is struck, what came is underlined, the rest is quiet."""

from editor_app.i18n import translate
from editor_app.ui.comparing.dress import dress
from editor_app.ui.comparing.sheet import Sheet, near_changes
from editor_app.ui.comparing.words import Words
from editor_app.ui.theme import Space, colours
from editor_app.workflow.compared import Comparison, Part, Passage


def write(sheet: Sheet, comparison: Comparison) -> None:
    """Write the parts in which something changed."""
    for part in comparison.parts:
        if part.is_changed:
            _part(sheet, part)


def _part(sheet: Sheet, part: Part) -> None:
    sheet.title(str(part.title))
    near, folded = near_changes(part.passages), 0
    for number, passage in enumerate(part.passages):
        if number in near:
            sheet.fold(folded)
            folded = 0
            _passage(sheet, passage, is_talk=part.is_talk)
        else:
            folded += 1
    sheet.fold(folded)


def _passage(sheet: Sheet, passage: Passage, *, is_talk: bool) -> None:
    sheet.say(passage, is_talk=is_talk)
    if any(passage.pictures):
        sheet.pictures(passage)
    if not passage.row.pieces:
        return
    sheet.begin(Space.XS if passage.said else Space.S)
    if any(passage.pictures):
        sheet.write(translate("comparison", "Подпись: "), dress(colours().muted))
    words = Words(sheet, passage.row.pieces)
    words.write(passage.row.pieces)
    words.note()
