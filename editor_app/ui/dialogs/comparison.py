"""A window with one comparison."""

from PySide6.QtWidgets import QWidget

from editor_app.ui.comparison import ComparisonView
from editor_app.ui.dialogs.frame import Dialog
from editor_app.ui.labels import label
from editor_app.workflow.comparison import Comparison


class ComparisonDialog(Dialog):
    """Shows what differs between two contents; `told` says which."""

    def __init__(self, title: str, told: str, comparison: Comparison, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.view = ComparisonView()
        self.view.show_comparison(comparison)
        self.lay_out(label(told, "muted", wraps=True), self.view, buttons=self.closer())
        self.resize(760, 600)
