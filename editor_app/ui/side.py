"""The panels beside the article, one page each."""

from PySide6.QtWidgets import QTabWidget, QWidget

from editor_app.i18n import translate
from editor_app.ui import panel
from editor_app.ui.workplace import Workplace


class Side(QTabWidget):
    """Shows every panel of the shelf."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setAccessibleName(translate("side", "Панели"))
        self.tabBar().setAccessibleName(translate("side", "Панели"))
        self._places: dict[str, int] = {}
        self._takers: list[QWidget] = []
        """The part of each page that the keyboard is for."""
        for each in panel.discovered():
            page = each.build(workplace)
            self._takers.append(page.focusProxy() or page)
            page.setFocusProxy(None)  # type: ignore[arg-type]  # Tab would never come out of the tab bar before a proxy
            self._places[each.id] = self.addTab(page, str(each.title))
        self.tabBarClicked.connect(self._take_keyboard)

    def turn_to(self, panel_id: str) -> None:
        """Show a panel and give it the keyboard."""
        self.show()
        self._take_keyboard(self._places[panel_id])

    def _take_keyboard(self, number: int) -> None:
        """Give the keyboard to the panel that was clicked: what is typed next is meant for it, not for the article."""
        if number >= 0:
            self.setCurrentIndex(number)
            self._takers[number].setFocus()
