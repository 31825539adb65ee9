"""A window with one comparison."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from editor_app.settings import Settings
from editor_app.ui.background import Background
from editor_app.ui.comparing.view import ComparisonView
from editor_app.ui.dialogs.frame import Dialog
from editor_app.ui.labels import label
from editor_app.workflow.compared import Comparison

_SIZE = QSize(1100, 860)


class ComparisonDialog(Dialog):
    """Shows what differs between two contents; `told` says which, and `names` what the two are called."""

    def __init__(
        self,
        title: str,
        told: str,
        comparison: Comparison,
        background: Background,
        settings: Settings,
        parent: QWidget,
        names: tuple[str, str] = ("", ""),
    ) -> None:
        super().__init__(title, parent)
        self.view = ComparisonView(background, settings)
        self.view.show_comparison(comparison, *names)
        self.view.setFocus()
        self.lay_out(label(told, "muted", wraps=True), self.view, buttons=self.closer())
        self.open_at(_SIZE, QSize(760, 560))
