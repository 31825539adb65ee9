"""The list of sections over the headline."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from editor_app.i18n import translate
from editor_app.ui.choice_box import ChoiceBox
from editor_app.workflow.comments import About


class SectionBox(ChoiceBox):
    """Offers the sections of the newsroom, and the one that the article has, be it on no list."""

    chosen = Signal(str)
    """The person chose this section; empty for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("sheet", "Рубрика"))
        self.setToolTip(translate("sheet", "Рубрика"))
        self.setProperty("about", About.SECTION.value)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.addItem(translate("sheet", "Без рубрики"), "")
        self.currentIndexChanged.connect(lambda: self.chosen.emit(self.currentData() or ""))

    def offer(self, names: Sequence[str]) -> None:
        """Offer these sections; the one that is shown stays."""
        shown = self.currentData() or ""
        with QSignalBlocker(self):
            self.clear()
            self.addItem(translate("sheet", "Без рубрики"), "")
            for name in names:
                self.addItem(name, name)
            self._turn_to(shown)

    def show_section(self, name: str) -> None:
        """Show a section that nobody chose now."""
        if name != (self.currentData() or ""):
            with QSignalBlocker(self):
                self._turn_to(name)

    def set_commented(self, *, is_commented: bool) -> None:
        """Show that there is an open comment on the section, or none."""
        if bool(self.property("commented")) != is_commented:
            self.setProperty("commented", is_commented)
            self.style().unpolish(self)
            self.style().polish(self)
            said = translate("sheet", "Рубрика: есть примечание") if is_commented else translate("sheet", "Рубрика")
            self.setToolTip(said)
            self.setAccessibleName(said)

    def _turn_to(self, name: str) -> None:
        number = self.findData(name)
        if number < 0:
            self.addItem(name, name)
            number = self.count() - 1
        self.setCurrentIndex(number)
