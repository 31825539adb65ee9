"""What the mouse is told of the words under it that they do not show: the address of a link, a footnote."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from editor_app.document.model import MarkKind
from editor_app.i18n import translate
from editor_app.ui.editor import selection

if TYPE_CHECKING:
    from editor_app.ui.editor.rich_text import RichText


def show(body: "RichText", event: QHelpEvent) -> None:
    """Tell the address of the link, or the footnote, that the mouse stands on."""
    address = body.anchorAt(event.pos())
    around = selection.around(body.cursorForPosition(event.pos()), MarkKind.FOOTNOTE)
    lines = [address, translate("sheet", "Ctrl+щелчок — открыть")] if address else []
    if around is not None:
        lines += [value for kind, value in selection.looks(around) if kind is MarkKind.FOOTNOTE]
    if not lines:
        QToolTip.hideText()
        return
    # Qt takes what looks like HTML for HTML, so it is given HTML in which all this is only text.
    QToolTip.showText(event.globalPos(), f"<p>{'<br>'.join(map(escape, lines))}</p>", body.viewport())
