"""How long a field is, and which channels will not show all of it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from editor_app.i18n import translate
from editor_app.ui.editor.field import Field


class LengthLine(QLabel):
    """A quiet line under a field, empty while the field is.

    It stays muted when a channel cuts the text, since most headlines are longer than a push shows; it warns when the
    text is too long for the first channel, the newsroom's own site.
    """

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._limits: Mapping[str, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.passages.edited.connect(self.count)
        self.count()

    def set_limits(self, limits: Mapping[str, int]) -> None:
        """Tell how many characters each channel, by its name, shows; 0 for any number."""
        self._limits = limits
        self.count()

    def count(self) -> None:
        """Count anew."""
        length = self._field.passages.counts.characters
        over = [f"{name} ({limit})" for name, limit in self._limits.items() if limit and length > limit]
        text = translate("sheet", "%n знаков", "", length) if length else ""
        if over:
            text += translate("sheet", " · не поместится: {channels}").format(channels=", ".join(over))
        self.setText(text)
        own = next(iter(self._limits.values()), 0)
        role = "warning" if 0 < own < length else "muted"
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
