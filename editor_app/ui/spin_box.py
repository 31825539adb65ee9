"""A field for a whole number."""

from PySide6.QtWidgets import QSpinBox, QWidget

from editor_app.ui.theme import Space


class SpinBox(QSpinBox):
    """A spin box whose number stands off its edge: Qt gives the field inside no padding that a style sheet sets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(Space.S, 0, 0, 0)
