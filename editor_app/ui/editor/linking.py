"""The command that gives words of the body a link, or changes the one that they have."""

from collections.abc import Sequence

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog

from editor_app.document.model import MarkKind
from editor_app.text.parting import change
from editor_app.ui.editor import editing, formats, links, selection
from editor_app.ui.editor.offsets import Offsets
from editor_app.ui.editor.rich_text import RichText
from editor_app.ui.editor.steps import one_step


def insert_link(body: RichText) -> None:
    """Ask for a link for the selected words, or change the one that the cursor stands in."""
    cursor = body.textCursor()
    around = None if cursor.hasSelection() else selection.around(cursor, MarkKind.LINK)
    target = around or selection.trimmed(cursor)
    href = next((href for kind, href in selection.looks(target) if kind is MarkKind.LINK), "")
    one_line, words = "\u2029" not in target.selectedText(), selection.standing(target)
    text = "".join(each.selectedText() for each in words)
    name = text.strip()
    dialog = links.LinkDialog(name, href, one_line=one_line, parent=body)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return
    with body.replacing(), one_step(target):
        if not dialog.removed and dialog.text != name and one_line:
            target = _renamed(target, words, text.replace(name, dialog.text) if name else dialog.text)
        editing.set_mark(target, MarkKind.LINK, dialog.href, on=not dialog.removed)


def _renamed(target: QTextCursor, words: Sequence[QTextCursor], text: str) -> QTextCursor:
    """Put `text` in place of the standing words, as far as it differs, and return a cursor over all of the target."""
    start, end, count = target.selectionStart(), target.selectionEnd(), target.document().characterCount()
    before = "".join(each.selectedText() for each in words)
    first, old_end, new_end = change(before, text)
    looks = frozenset.intersection(*map(selection.looks, words or [target]))
    form = formats.char_format(frozenset(look for look in looks if not look[0].is_suggestion))
    places = _within(words, Offsets(before).to_units(first), Offsets(before).to_units(old_end))
    changed = [each for each in places if each.hasSelection()] or places or [selection.span(target, end, end)]
    for each in changed[1:]:
        each.removeSelectedText()
    changed[0].insertText(text[first:new_end], form)
    return selection.span(target, start, end + target.document().characterCount() - count)


def _within(words: Sequence[QTextCursor], start: int, end: int) -> list[QTextCursor]:
    """Return what lies between two units of some words, taken as one text, or where they touch that."""
    found, before = list[QTextCursor](), 0
    for each in words:
        here, length = each.selectionStart(), each.selectionEnd() - each.selectionStart()
        first, last = max(start - before, 0), min(end - before, length)
        if first <= last:
            found.append(selection.span(each, here + first, here + last))
        before += length
    return found
