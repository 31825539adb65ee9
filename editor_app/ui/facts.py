"""What the window knows of an article besides its words, for the checks before a step; and the way to an obstacle."""

from collections.abc import Iterator

from PySide6.QtGui import QTextCursor

from editor_app.proofreading.finding import Severity
from editor_app.settings import CHANNELS
from editor_app.ui.editor.article_editor import ArticleEditor
from editor_app.ui.editor.field import Field as Sheet
from editor_app.ui.editor.offsets import Offsets
from editor_app.ui.editor.proofreading import Place
from editor_app.ui.workplace import Workplace
from editor_app.workflow.checklist import Facts, Field, Spot

_FIGURES = frozenset({"consistency.headline_figure", "consistency.headline_figure_missing"})
"""The rules about a figure of the headline that the text does not have."""


def facts(workplace: Workplace) -> Facts:
    """Gather what the checks before a step cannot see in the article itself."""
    settings, places = workplace.settings, list(workplace.proofreading.places())
    sheets = _sheets(workplace.editor)

    def spots(wanted: Iterator[Place]) -> list[Spot]:
        names = {id(sheet): name for name, sheet in sheets.items()}
        return [
            Spot(names[id(each.field)], each.field.passages.rows.index(each.passage), each.finding.span)
            for each in wanted
        ]

    return Facts(
        limits={str(title): settings[f"limits.{channel}.headline"] for channel, title in CHANNELS.items()},
        errors=spots(
            each for each in places if each.finding.severity is Severity.ERROR and each.finding.rule not in _FIGURES
        ),
        figures=spots(each for each in places if each.finding.rule in _FIGURES),
    )


def show(editor: ArticleEditor, spot: Spot) -> bool:
    """Bring a place of the text into sight and select its words; False for one that is not in the text."""
    sheet = _sheets(editor).get(spot.field)
    if sheet is None:
        return False
    block = sheet.document().findBlockByNumber(spot.block)
    cursor = QTextCursor(block if block.isValid() else sheet.document().firstBlock())
    if spot.span is not None and block.isValid():
        offsets = Offsets(block.text())
        cursor.setPosition(block.position() + offsets.to_units(spot.span.start))
        end = min(offsets.to_units(spot.span.end), block.length() - 1)
        cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
    editor.show_place(sheet, cursor)
    editor.turn_to(sheet)
    return True


def _sheets(editor: ArticleEditor) -> dict[Field, Sheet]:
    return {
        Field.HEADLINE: editor.headline,
        Field.DECK: editor.deck,
        Field.LEAD: editor.lead,
        Field.BODY: editor.body,
    }
