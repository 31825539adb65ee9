"""The walk through all findings, one by one: F7."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QDialog, QListWidget, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from editor_app.i18n import translate
from editor_app.ui.editor import found_words, marks, typeface
from editor_app.ui.editor.card import MOST, ways_to_ignore
from editor_app.ui.editor.offsets import Offsets
from editor_app.ui.editor.proofreading import Place, Proofreading
from editor_app.ui.editor.wording import KINDS, visible
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row
from editor_app.ui.theme import Space, colours

if TYPE_CHECKING:
    from editor_app.ui.editor.field import Field

_AROUND = 110
"""Characters of the passage that are shown on either side of the words."""


class WalkDialog(QDialog):
    """Steps from finding to finding; each is put right, ignored, or left for later."""

    def __init__(self, proofreading: Proofreading, parent: QWidget | None = None) -> None:
        super().__init__(parent or proofreading.editor)
        self._proofreading = proofreading
        self._left: set[tuple[str, str, int]] = set()
        self._fixed: list[set[Field]] = []
        self.place: Place | None = None
        self.setWindowTitle(translate("walk", "Проверка по порядку"))
        self.setMinimumSize(660, 500)
        self.count = label("", "muted")
        self.kind = label("", "muted")
        self.message = label("", "heading", wraps=True)
        self.context = Context()
        self.suggestions = QListWidget()
        self.suggestions.setAccessibleName(translate("walk", "Варианты"))
        self.suggestions.itemActivated.connect(lambda _: self.fix())
        self.fix_button = self._button(translate("walk", "Исправить"), self.fix)
        self.fix_button.setDefault(True)
        self.fix_all_button = self._button(translate("walk", "Исправить все такие"), self.fix_all)
        self.skip_button = self._button(translate("walk", "Дальше"), self.skip)
        self.back_button = self._button(translate("walk", "Вернуть исправление"), self.undo)
        self.close_button = self._button(translate("walk", "Закрыть"), self.accept)
        self._ignores = QVBoxLayout()
        self._lay_out()
        QShortcut(QKeySequence("F7"), self, self.skip)
        proofreading.changed.connect(self._renew)
        self.next()

    def next(self) -> None:
        """Go to the first finding that was neither put right nor left for later."""
        places = [place for place in self._proofreading.places() if self._name(place) not in self._left]
        self._show(places[0] if places else None, len(places))

    def fix(self) -> None:
        """Put the chosen suggestion in place, and go on."""
        if self.place is not None and (suggestion := self._chosen()) is not None:
            self._apply([self.place], suggestion)

    def fix_all(self) -> None:
        """Put the chosen suggestion in every place where the same is found, and go on."""
        place, suggestion = self.place, self._chosen()
        if place is not None and suggestion is not None:
            same = [
                other
                for other in self._proofreading.places()
                if (other.finding.rule, other.quote) == (place.finding.rule, place.quote)
                and suggestion in other.finding.suggestions
            ]
            self._apply(same, suggestion)

    def skip(self) -> None:
        """Leave the finding for later, and go on."""
        if self.place is not None:
            self._left.add(self._name(self.place))
            self.next()

    def undo(self) -> None:
        """Take the last fix back."""
        for field in self._fixed.pop():
            field.undo()
        self.next()

    def _apply(self, places: Sequence[Place], suggestion: str) -> None:
        self._fixed.append({place.field for place in places})
        self._proofreading.apply_all((place, suggestion) for place in places)
        self.next()

    def _renew(self) -> None:
        if self.place is None or not self.place.stands:
            self.next()

    def _name(self, place: Place) -> tuple[str, str, int]:
        return (
            place.passage.key,
            f"{place.finding.rule} {place.quote}",
            place.passage.text[: place.finding.start].count(place.quote),
        )

    def _chosen(self) -> str | None:
        item = self.suggestions.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None

    def _show(self, place: Place | None, remaining: int) -> None:
        self.place = place
        self.suggestions.clear()
        while (old := self._ignores.takeAt(0)) is not None:
            if (button := old.widget()) is not None:
                button.hide()
                button.deleteLater()
        writable = place is not None and not place.field.isReadOnly()
        for button in (self.fix_button, self.fix_all_button):
            button.setEnabled(writable and place is not None and bool(place.finding.suggestions))
        self.skip_button.setEnabled(place is not None)
        self.back_button.setEnabled(bool(self._fixed))
        if place is None:
            self._show_end()
            return
        self._proofreading.editor.sheet.reveal(
            place.field, place.field.cursorRect(found_words.select(place.field, place.passage, place.finding))
        )
        self.count.setText(translate("walk", "Осталось %n", "", remaining))
        self.kind.setText(str(KINDS[place.finding.kind]))
        self.message.setText(place.finding.message)
        self.context.show_place(place)
        for suggestion in place.finding.suggestions[:MOST]:
            self.suggestions.addItem(visible(suggestion))
            self.suggestions.item(self.suggestions.count() - 1).setData(Qt.ItemDataRole.UserRole, suggestion)
        self.suggestions.setCurrentRow(0)
        for title, does in ways_to_ignore(self._proofreading, place):
            button = self._button(title, lambda does=does: self._ignore(does))
            button.setProperty("emphasis", "quiet")
            self._ignores.addWidget(button)
        (self.suggestions if place.finding.suggestions else self.skip_button).setFocus()

    def _show_end(self) -> None:
        self.count.setText("")
        self.kind.setText("")
        self.message.setText(
            translate("walk", "Замечаний больше нет.")
            if not self._left
            else translate("walk", "Вы прошли все замечания. Пропущенные остались в тексте.")
        )
        self.context.clear()
        self.close_button.setFocus()

    def _ignore(self, does: object) -> None:
        if self.place is not None and callable(does):
            does(self.place)
            self.next()

    def _button(self, title: str, does: object) -> QPushButton:
        made = QPushButton(title)
        made.setAutoDefault(False)
        made.clicked.connect(lambda: does() if callable(does) else None)
        return made

    def _lay_out(self) -> None:
        self._ignores.setSpacing(Space.XS)
        buttons = column(self.fix_button, self.fix_all_button, self.skip_button, Space.S, self._ignores, None)
        margins = (Space.XL, Space.XL, Space.XL, Space.L)
        left = column(self.suggestions)
        middle = row(left, Space.S, buttons)
        middle.setStretch(0, 1)
        self.setLayout(
            column(
                row(self.kind, None, self.count),
                self.message,
                self.context,
                Space.S,
                middle,
                Space.S,
                row(self.back_button, None, self.close_button),
                margins=margins,
            )
        )


class Context(QWidget):
    """Shows the words of a finding among their neighbours, as they look in the article."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._layout = QTextLayout()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(96)

    def clear(self) -> None:
        """Show nothing."""
        self._text = ""
        self.setAccessibleName("")
        self.update()

    def show_place(self, place: Place) -> None:
        """Show a finding."""
        finding, text = place.finding, place.passage.text
        start, end = max(finding.start - _AROUND, 0), min(finding.end + _AROUND, len(text))
        self._text = ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")
        self.setAccessibleName(self._text)
        shift = (1 if start else 0) - start
        offsets = Offsets(self._text)
        first, last = offsets.to_units(finding.start + shift), offsets.to_units(finding.end + shift)
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold)
        look.setForeground(marks.colour_of(finding.kind))
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = first, last - first, look
        self._layout = QTextLayout(self._text, typeface.reading())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats([span])
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        used = colours()
        painter.setPen(QColor(used.border))
        painter.setBrush(QColor(used.paper))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
        if not self._text:
            return
        inside = self.rect().adjusted(Space.M, Space.S, -Space.M, -Space.S)
        self._layout.beginLayout()
        y = 0.0
        while (line := self._layout.createLine()).isValid() and y < inside.height():
            line.setLineWidth(inside.width())
            line.setPosition(QPointF(0, y))
            y += line.height() * 1.1
        self._layout.endLayout()
        painter.setPen(QColor(used.text))
        painter.setClipRect(inside)
        self._layout.draw(painter, inside.topLeft().toPointF())
