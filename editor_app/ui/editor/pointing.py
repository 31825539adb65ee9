"""What the mouse and the keys at a finding do: the card after a moment, the menu, the way to the next one."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QMenu

from editor_app.document.model import MarkKind
from editor_app.i18n import translate
from editor_app.ui.editor import editing, found_words, linking, links, selection
from editor_app.ui.editor.card import MOST, Card, ways_to_ignore
from editor_app.ui.editor.field import Field
from editor_app.ui.editor.proofreading import Place, Proofreading
from editor_app.ui.editor.resting import Resting
from editor_app.ui.editor.rich_text import RichText
from editor_app.ui.editor.wording import visible

if TYPE_CHECKING:
    from collections.abc import Callable


class Pointing(QObject):
    """Opens the card and the menu of findings."""

    bodyMenu = Signal(QMenu)
    """The menu of the body opens at the cursor; what the window can do there may be put in before the clipboard."""

    def __init__(self, proofreading: Proofreading) -> None:
        super().__init__(proofreading)
        self._proofreading = proofreading
        self.card = Card(proofreading)
        self.elsewhere: Callable[[], bool] = lambda: False
        """Opens another card at the cursor, where there is one to open."""
        fields = proofreading.editor.fields
        self.resting = Resting(self.card, fields, _finding_under, self._open_by_mouse, self._shown)
        for field in fields:
            field.menuWanted.connect(self._open_menu)
        proofreading.changed.connect(self._close_fallen)

    def suggest(self) -> None:
        """Open the card of what is at the cursor, a finding before anything else; or of the next finding."""
        place = self._proofreading.at_cursor()
        if place is not None:
            self.card.open_at(place, by_key=True)
        elif not self.elsewhere():
            self.go(1)

    def go(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) finding and open its card."""
        place = self._proofreading.neighbour(by)
        if place is not None:
            self._proofreading.show(place)
            self.card.open_at(place, by_key=True)

    def _open_by_mouse(self, field: Field, point: QPoint) -> None:
        if (found := found_words.under(field, point)) is not None:
            self.card.open_at(Place(field, *found), by_key=False)

    def _shown(self) -> object:
        return None if self.card.place is None else (self.card.place.passage, self.card.place.finding)

    def _close_fallen(self) -> None:
        if self.card.place is not None and not self.card.place.stands:
            self.card.close_card()

    def _open_menu(self, event: QContextMenuEvent) -> None:
        field = self.sender()
        if not isinstance(field, Field):
            return
        self.resting.stop()
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        found = found_words.under(field, event.pos()) if by_mouse else found_words.at_cursor(field)
        if found is not None and not by_mouse:
            self.card.open_at(Place(field, *found), by_key=True)
            return
        if by_mouse and not field.textCursor().hasSelection():
            field.setTextCursor(field.cursorForPosition(event.pos()))
        menu = self.menu(field, Place(field, *found) if found else None)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos() if by_mouse else field.viewport().mapToGlobal(field.cursorRect().bottomLeft()))

    def menu(self, field: Field, place: Place | None) -> QMenu:
        """Return the menu of a field: the fixes first, then the ways to ignore, then the clipboard.

        On a link, a picture or a table, what can be done with it comes before the clipboard.
        """
        menu = QMenu(field)
        if place is not None:
            self._add_finding(menu, place)
        if isinstance(field, RichText):
            _add_link(menu, field)
            self.bodyMenu.emit(menu)
        writable, chosen = not field.isReadOnly(), field.textCursor().hasSelection()
        for title, does, possible in (
            (translate("card", "Вырезать"), field.cut, writable and chosen),
            (translate("card", "Копировать"), field.copy, chosen),
            (translate("card", "Вставить"), field.paste, writable and field.canPaste()),
            (translate("card", "Вставить без форматирования"), self._proofreading.editor.in_use.paste_plain, writable),
            (translate("card", "Выделить всё"), field.selectAll, True),
        ):
            action = menu.addAction(title)
            action.setEnabled(possible)
            action.triggered.connect(lambda _=False, does=does: does())
        return menu

    def _add_finding(self, menu: QMenu, place: Place) -> None:
        writable = not place.field.isReadOnly()
        for number, suggestion in enumerate(place.finding.suggestions[:MOST]):
            action = menu.addAction(visible(suggestion).replace("&", "&&"))
            font = action.font()
            font.setBold(number == 0)
            action.setFont(font)
            action.setEnabled(writable)
            action.triggered.connect(lambda _=False, text=suggestion: self._proofreading.apply(place, text))
        if not place.finding.suggestions:
            menu.addAction(place.finding.message.replace("&", "&&")).setEnabled(False)
        menu.addSeparator()
        for title, does in ways_to_ignore(self._proofreading, place):
            menu.addAction(title).triggered.connect(lambda _=False, does=does: does(place))
        menu.addSeparator()


def _finding_under(field: Field, point: QPoint) -> object:
    return found_words.under(field, point) if field.marks_visible else None


def _add_link(menu: QMenu, field: RichText) -> None:
    """Add what can be done with the link at the cursor."""
    around = selection.around(field.textCursor(), MarkKind.LINK)
    if around is None:
        return
    address = next((value for kind, value in selection.looks(around) if kind is MarkKind.LINK), "")
    for title, does, possible in (
        (translate("card", "Открыть ссылку"), lambda: links.open_link(address), True),
        (translate("card", "Скопировать адрес"), lambda: QGuiApplication.clipboard().setText(address), True),
        (translate("card", "Изменить ссылку…"), partial(linking.insert_link, field), not field.isReadOnly()),
        (
            translate("card", "Убрать ссылку"),
            lambda: editing.set_mark(around, MarkKind.LINK, on=False),
            not field.isReadOnly(),
        ),
    ):
        action = menu.addAction(title)
        action.setEnabled(possible)
        action.triggered.connect(lambda _=False, does=does: does())
    menu.addSeparator()
