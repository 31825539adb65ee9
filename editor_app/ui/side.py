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
        for each in panel.discovered():
            self._places[each.id] = self.addTab(each.build(workplace), str(each.title))

    def turn_to(self, panel_id: str) -> None:
        """Show a panel and give it the keyboard."""
        self.show()
        self.setCurrentIndex(self._places[panel_id])
        self.currentWidget().setFocus()
