"""The panels beside the article, one page each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QWidget

from editor_app.i18n import translate
from editor_app.ui import panel
from editor_app.ui.labels import label
from editor_app.ui.theme import Space
from editor_app.ui.workplace import Workplace


class Side(QTabWidget):
    """Shows every panel of the shelf while there is an article for it to be about."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setAccessibleName(translate("side", "Панели"))
        self.tabBar().setAccessibleName(translate("side", "Панели"))
        self._workplace = workplace
        self._panels = panel.discovered()
        self._takers: list[QWidget] = []
        """The part of each page that the keyboard is for."""
        self._pages: list[QStackedWidget] = []
        for each in self._panels:
            self._pages.append(_with_nothing())
            self.addTab(self._pages[-1], str(each.title))
        self.tabBarClicked.connect(self._take_keyboard)

    def show_article(self, *, is_there: bool) -> None:
        """Show the panels of the article on the screen, or why they are empty."""
        if is_there and not self._takers:
            self._build()
        for pages in self._pages:
            pages.setCurrentIndex(int(is_there))

    def turn_to(self, panel_id: str) -> None:
        """Show a panel and give it the keyboard."""
        self.show()
        self._take_keyboard(next(number for number, each in enumerate(self._panels) if each.id == panel_id))

    def _build(self) -> None:
        """Make the panels; at the start nobody waits for them."""
        for each, pages in zip(self._panels, self._pages, strict=True):
            page = each.build(self._workplace)
            self._takers.append(page.focusProxy() or page)
            page.setFocusProxy(None)  # type: ignore[arg-type]  # Tab would never come out of the tab bar before a proxy
            pages.addWidget(page)

    def _take_keyboard(self, number: int) -> None:
        """Give the keyboard to the panel that was clicked: what is typed next is meant for it, not for the article."""
        if number >= 0:
            self.setCurrentIndex(number)
            (self._takers[number] if self._takers else self.tabBar()).setFocus()


def _with_nothing() -> QStackedWidget:
    nothing = label(translate("side", "Здесь появится то, что относится к открытому материалу."), "muted", wraps=True)
    nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
    nothing.setContentsMargins(Space.XL, 0, Space.XL, Space.XXL)
    pages = QStackedWidget()
    pages.addWidget(nothing)
    return pages
