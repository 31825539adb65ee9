"""What the mouse and the keys at a finding do: the card after a moment, the menu, the way to the next one."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QCursor, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMenu

from editor_app.document.model import MarkKind
from editor_app.i18n import translate
from editor_app.ui.editor import editing, links
from editor_app.ui.editor.card import MOST, Card, ways_to_ignore
from editor_app.ui.editor.fields import Field
from editor_app.ui.editor.proofreading import Place, Proofreading
from editor_app.ui.editor.rich_text import RichText
from editor_app.ui.editor.wording import visible

HOVER = 400
"""Milliseconds that the mouse rests on a mark before its card opens."""


class Pointing(QObject):
    """Opens the card and the menu of findings."""

    bodyMenu = Signal(QMenu)
    """The menu of the body opens at the cursor; what the window can do there may be put in before the clipboard."""

    def __init__(self, proofreading: Proofreading) -> None:
        super().__init__(proofreading)
        self._proofreading = proofreading
        self.card = Card(proofreading)
        self._spot: tuple[Field, QPoint] | None = None
        self._rest = QTimer(self, singleShot=True, interval=HOVER)
        self._rest.timeout.connect(self._open_by_mouse)
        for field in proofreading.editor.fields:
            field.pointed.connect(self._point)
            field.menuWanted.connect(self._open_menu)
            field.installEventFilter(self)
        proofreading.changed.connect(self._close_fallen)

    def suggest(self) -> None:
        """Open the card of the finding at the cursor, or of the next one where there is none."""
        place = self._proofreading.at_cursor()
        if place is None:
            self.go(1)
        else:
            self.card.open_at(place, by_key=True)

    def go(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) finding and open its card."""
        place = self._proofreading.neighbour(by)
        if place is not None:
            self._proofreading.show(place)
            self.card.open_at(place, by_key=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not self.card.isHidden():
            self.card.close_card()
            return event.key() == Qt.Key.Key_Escape
        return super().eventFilter(watched, event)

    def _point(self, point: QPoint) -> None:
        field = self.sender()
        if isinstance(field, Field) and not self.card.has_keyboard:
            self._spot = field, point
            found = field.finding_under(point) if field.marks_visible else None
            shown = self.card.place
            if found is None:
                self._rest.stop()
                if shown is not None and not self.card.underMouse():
                    self._close_soon()
            elif shown is None or shown.finding is not found[1]:
                self._rest.start()

    def _open_by_mouse(self) -> None:
        if self._spot is None or self.card.has_keyboard:
            return
        field, point = self._spot
        found = field.finding_under(point)
        if found is not None and field.marks_visible:
            self.card.open_at(Place(field, *found), by_key=False)

    def _close_soon(self) -> None:
        """Close the card unless the mouse is on its way into it."""
        QTimer.singleShot(HOVER, self, self._close_if_left)

    def _close_if_left(self) -> None:
        if self.card.has_keyboard or self.card.rect().contains(self.card.mapFromGlobal(QCursor.pos())):
            return
        if self._spot is None or self._spot[0].finding_under(self._spot[1]) is None:
            self.card.close_card()

    def _close_fallen(self) -> None:
        if self.card.place is not None and not self.card.place.stands:
            self.card.close_card()

    def _open_menu(self, event: QContextMenuEvent) -> None:
        field = self.sender()
        if not isinstance(field, Field):
            return
        self._rest.stop()
        self.card.close_card()
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        found = field.finding_under(event.pos()) if by_mouse else field.finding_at_cursor()
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
            (translate("card", "Вставить без форматирования"), self._proofreading.editor.paste_plain, writable),
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


def _add_link(menu: QMenu, field: RichText) -> None:
    """Add what can be done with the link at the cursor."""
    around = editing.link_around(field.textCursor())
    if around is None:
        return
    address = next((value for kind, value in editing.looks(around) if kind is MarkKind.LINK), "")
    for title, does, possible in (
        (translate("card", "Открыть ссылку"), lambda: links.open_link(address), True),
        (translate("card", "Скопировать адрес"), lambda: QGuiApplication.clipboard().setText(address), True),
        (translate("card", "Изменить ссылку…"), field.insert_link, not field.isReadOnly()),
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
