"""The view of a comparison: word by word in one text, or sentence by sentence in two columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QPushButton, QToolButton, QVBoxLayout, QWidget

from editor_app.i18n import translate
from editor_app.ui.closed import ClosedText
from editor_app.ui.comparing import by_sentences, by_words
from editor_app.ui.comparing.sheet import Sheet, near_changes
from editor_app.ui.comparing.told import in_words
from editor_app.ui.editor import pictures
from editor_app.ui.icons import icon
from editor_app.ui.labels import label
from editor_app.ui.layouts import row
from editor_app.ui.theme import Space
from editor_app.workflow.compared import Comparison

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from PySide6.QtGui import QImage

    from editor_app.operations.newsroom import Newsroom
    from editor_app.settings import Settings
    from editor_app.ui.background import Background

_WIDEST = 888
"""As wide as most numbers of changes: the switch does not move when the place is told."""

_THUMBNAIL = QSize(240, 160)
"""Pixels of a picture in a comparison at most."""


class ComparisonView(QWidget):
    """Shows a comparison; Alt+Down and Alt+Up go from change to change, Alt+1 and Alt+2 turn to a view."""

    def __init__(self, background: Background, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background, self._settings = background, settings
        self._comparison = Comparison(())
        self._names = translate("comparison", "Было"), translate("comparison", "Стало")
        self._images: Mapping[str, QImage] = {}
        self._places: list[tuple[int, int]] = []
        self._current = -1
        self._text = ClosedText()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setLineWrapMode(ClosedText.LineWrapMode.WidgetWidth)
        self._text.setAccessibleName(translate("comparison", "Сравнение"))
        self._text.document().setDocumentMargin(Space.L)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.summary, self._place = label(), label(role="muted")
        widest = translate("comparison", "{now} из {all}").format(now=_WIDEST, all=_WIDEST)
        self._place.setMinimumWidth(self._place.fontMetrics().horizontalAdvance(widest))
        self._place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        titles = translate("comparison", "По словам"), translate("comparison", "По предложениям")
        self.views = QButtonGroup(self)
        """The buttons that turn to a view, by the number of the view."""
        for number, title in enumerate(titles):
            self.views.addButton(self._switch(title, number), number)
        self.views.button(int(settings["comparison.by_sentences"])).setChecked(True)
        self.views.idToggled.connect(self._turn)
        self._back = self._button("chevron-up", translate("comparison", "Предыдущее изменение"), "Alt+Up", -1)
        self._on = self._button("chevron-down", translate("comparison", "Следующее изменение"), "Alt+Down", 1)
        switch = row(*self.views.buttons(), spacing=0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(row(self.summary, None, switch, Space.S, self._place, self._back, self._on))
        layout.addWidget(self._text)
        self.setFocusProxy(self._text)

    @property
    def text(self) -> str:
        """Everything that is shown, without its colours."""
        return self._text.toPlainText()

    def show_comparison(self, comparison: Comparison, before: str = "", after: str = "") -> None:
        """Show what differs, from its beginning; `before` and `after` say what the two are called."""
        self._comparison = comparison
        self._names = before or translate("comparison", "Было"), after or translate("comparison", "Стало")
        self.summary.setText(in_words(comparison))
        self._fill()
        digests = {
            picture.digest
            for part in comparison.parts
            for number in near_changes(part.passages)
            for picture in part.passages[number].pictures
            if picture is not None
        }
        if digests - self._images.keys() - {""}:
            self._background.run(_read, digests, then=self._take_images)

    def tell(self, text: str) -> None:
        """Show a sentence where there is nothing to compare."""
        self.show_comparison(Comparison(()))
        self.summary.setText(text)

    def go(self, step: int) -> None:
        """Go to the next change (1) or to the one before (-1); after the last one comes the first."""
        if not self._places:
            return
        first = 0 if step > 0 else -1
        self._current = (self._current + step if self._current >= 0 else first) % len(self._places)
        start, end = self._places[self._current]
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(start)
        self._text.setTextCursor(cursor)
        self._text.ensureCursorVisible()
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._text.setTextCursor(cursor)
        self._tell_place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._fill()

    def _switch(self, title: str, number: int) -> QPushButton:
        made = QPushButton(title)
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setProperty("emphasis", "switch")
        key = QKeySequence(f"Alt+{number + 1}")
        made.setToolTip(f"{title} ({key.toString(QKeySequence.SequenceFormat.NativeText)})")
        QShortcut(key, self).activated.connect(made.click)
        return made

    def _button(self, picture: str, title: str, key: str, step: int) -> QToolButton:
        made = QToolButton(self)
        made.setIcon(icon(picture))
        made.setAccessibleName(title)
        made.setToolTip(f"{title} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})")
        made.clicked.connect(lambda: self.go(step))
        QShortcut(QKeySequence(key), self).activated.connect(lambda: self.go(step))
        return made

    def _turn(self, number: int, is_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if is_on:
            self._settings["comparison.by_sentences"] = bool(number)
            self._fill()

    def _fill(self) -> None:
        self._current = -1
        # A scroll bar that comes with the text would have all of it laid out twice.
        self._text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._text.clear()
        sheet = Sheet(self._text.document(), self._images)
        sheet.cursor.beginEditBlock()
        if self.views.checkedId() and self._comparison.is_changed:
            by_sentences.write(sheet, self._comparison, self._names)
        else:
            by_words.write(sheet, self._comparison, self._names)
        sheet.cursor.endEditBlock()
        self._places = sheet.places
        self._text.moveCursor(QTextCursor.MoveOperation.Start)
        if self._text.document().firstBlock().text() == "":  # it is Qt's own, before a table
            self._text.moveCursor(QTextCursor.MoveOperation.NextBlock)
        self._text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        for button in (self._back, self._on):
            button.setEnabled(bool(self._places))
        self._tell_place()

    def _take_images(self, images: Mapping[str, QImage]) -> None:
        self._images = {**self._images, **images}
        self._fill()

    def _tell_place(self) -> None:
        now, every = self._current + 1, len(self._places)
        told = translate("comparison", "{now} из {all}").format(now=now, all=every) if now else ""
        self._place.setText(told)


def _read(newsroom: Newsroom, digests: Collection[str]) -> dict[str, QImage]:
    """Read pictures small; for the worker thread."""
    found = {digest: pictures.image_of(newsroom, digest, _THUMBNAIL) for digest in sorted(digests) if digest}
    return {digest: image for digest, image in found.items() if not image.isNull()}
