"""The command that gives words of the body a link, or changes the one that they have."""

from PySide6.QtWidgets import QDialog

from editor_app.document.model import MarkKind
from editor_app.ui.editor import editing, formats, links, selection
from editor_app.ui.editor.rich_text import RichText
from editor_app.ui.editor.steps import one_step


def insert_link(body: RichText) -> None:
    """Ask for a link for the selected words, or change the one that the cursor stands in."""
    cursor = body.textCursor()
    around = None if cursor.hasSelection() else selection.around(cursor, MarkKind.LINK)
    target = around or selection.trimmed(cursor)
    href = next((href for kind, href in selection.looks(target) if kind is MarkKind.LINK), "")
    text = target.selectedText()
    dialog = links.LinkDialog(text, href, one_line="\u2029" not in text, parent=body)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return
    with one_step(target):
        if not dialog.removed and dialog.text != text and "\u2029" not in text:
            start = target.selectionStart()
            target.insertText(dialog.text, formats.char_format(selection.looks(target)))
            target.setPosition(start, target.MoveMode.KeepAnchor)
        editing.set_mark(target, MarkKind.LINK, dialog.href, on=not dialog.removed)
