"""The commands of the menu «Вставка»: what is put into the text that no key types."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor

from editor_app.document.model import Block, BlockKind, MarkKind, Picture
from editor_app.i18n import translate
from editor_app.operations import pictures
from editor_app.ui.editor import editing, formats, inserting, selection, tabling
from editor_app.ui.editor import pictures as shown
from editor_app.ui.pasting import Pasting

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from editor_app.i18n import Message
    from editor_app.ui.workplace import Workplace

_SWEEP_AFTER = 600_000
"""Milliseconds after which files of pictures that nothing names are swept away: it reads the whole store."""


class Inserting(QObject):
    """Pictures, tables, rules, notes, footnotes."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._body = workplace.editor.body
        self._body.pictures.wanted.connect(self._load)
        self._body.picturesGiven.connect(self.take)
        self._body.assetsGiven.connect(self._keep)
        self._body.pictureOpened.connect(self.picture_details)
        self._body.cleaned.connect(self._tell_cleaned)
        Pasting(self._body, workplace.background, workplace.notices, self)
        sweep = QTimer(self, singleShot=True, interval=_SWEEP_AFTER)
        sweep.timeout.connect(lambda: workplace.background.run(pictures.sweep))
        workplace.background.opened.connect(sweep.start)

    def picture(self) -> None:
        """Ask for files and put them into the text."""
        from editor_app.ui.dialogs.files import ask_for_pictures

        self.take(ask_for_pictures(self._workplace.window))

    def take(self, sources: Sequence[Path | bytes]) -> None:
        """Put pictures where the cursor is, each in a paragraph of its own; the files are read meanwhile."""
        for source in sources:
            cursor = self._body.textCursor()
            cursor.setKeepPositionOnInsert(False)

            def then(picture: Picture, cursor: QTextCursor = cursor) -> None:
                self._put(cursor, picture)

            verb = pictures.add if isinstance(source, bytes) else pictures.add_file
            self._workplace.background.run(verb, source, then=then)

    def picture_details(self) -> None:
        """Ask for the credit and the alternative text of the picture at the cursor."""
        self._ask_about(self._body.textCursor())

    def replace_picture(self) -> None:
        """Ask for another file for the picture at the cursor, and whose it is; the caption stays."""
        from editor_app.ui.dialogs.files import ask_for_picture

        cursor = QTextCursor(self._body.textCursor().block())
        path = ask_for_picture(self._workplace.window)
        if path is None:
            return

        def then(picture: Picture) -> None:
            self._ask_about(cursor, picture)

        self._workplace.background.run(pictures.add_file, path, then=then)

    def remove_picture(self) -> None:
        """Take the picture at the cursor out of the text."""
        cursor = self._body.textCursor()
        if formats.picture_of(cursor.blockFormat()) is not None and not self._body.isReadOnly():
            inserting.remove_picture(cursor.block())

    def _ask_about(self, cursor: QTextCursor, other: Picture | None = None) -> None:
        """Ask for the credit and the alternative text of a picture, or of the `other` one that takes its place."""
        from editor_app.ui.dialogs.pictures import PictureDialog

        before = formats.picture_of(cursor.blockFormat())
        if before is None or self._body.isReadOnly():
            return
        dialog = PictureDialog(before.credit, before.alternative, self._workplace.window)
        if dialog.exec():
            told = replace(other or before, credit=dialog.credit, alternative=dialog.alternative)
            if told != before:
                inserting.set_picture(cursor.block(), told)

    def table(self) -> None:
        """Ask how large a table is to be, and put it in."""
        from editor_app.ui.dialogs.table import TableDialog

        dialog = TableDialog(self._workplace.window)
        if dialog.exec():
            cursor = self._body.textCursor()
            tabling.insert(cursor, dialog.table)
            self._body.setTextCursor(cursor)

    def rule(self) -> None:
        """Put a horizontal rule below what is written."""
        cursor = self._body.textCursor()
        inserting.insert_alone(cursor, Block(kind=BlockKind.RULE))
        self._body.setTextCursor(cursor)

    def footnote(self) -> None:
        """Ask for a footnote to the selected words, or change the one that the cursor stands in."""
        from editor_app.ui.dialogs.prompt import prompt

        cursor = self._body.textCursor()
        around = None if cursor.hasSelection() else selection.around(cursor, MarkKind.FOOTNOTE)
        target = around or selection.trimmed(cursor)
        if not target.hasSelection():
            target.select(QTextCursor.SelectionType.WordUnderCursor)
        if not target.hasSelection():
            self._workplace.notices.tell("info", translate("inserting", "Выделите слова, к которым нужна сноска."))
            return
        before = next((value for kind, value in selection.looks(target) if kind is MarkKind.FOOTNOTE), "")
        text = prompt(
            self._workplace.window,
            translate("inserting", "Сноска"),
            translate("inserting", "Текст сноски"),
            translate("inserting", "Поставить сноску"),
            text=before,
            long=True,
        )
        if text and text != before:
            editing.set_mark(target, MarkKind.FOOTNOTE, " ".join(text.split()), on=True)

    def _tell_cleaned(self, told: Sequence[Message]) -> None:
        revision = self._body.document().revision()

        def undo() -> None:
            if self._body.document().revision() == revision:
                self._body.undo()

        text = " ".join([translate("inserting", "Вставлено и почищено."), *map(str, told)])
        self._workplace.notices.tell("success", text, answers=[(translate("inserting", "Отменить"), undo)])

    def _put(self, cursor: QTextCursor, picture: Picture) -> None:
        if not self._body.isReadOnly():
            inserting.insert_alone(cursor, Block(kind=BlockKind.PICTURE, picture=picture))
            self._body.setTextCursor(cursor)

    def _keep(self, files: Sequence[bytes]) -> None:
        for data in files:  # before the text that names them is shown or saved: the worker keeps the order
            self._workplace.background.run(pictures.add, data)

    def _load(self, digest: str) -> None:
        self._workplace.background.run(shown.load, digest, then=self._body.pictures.take)
