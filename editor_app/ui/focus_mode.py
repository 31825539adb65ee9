"""Focus mode: the text and nothing else, what is being written bright and the rest dim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QSplitter, QWidget

    from editor_app.settings import Settings
    from editor_app.ui.editor.article_editor import ArticleEditor
    from editor_app.ui.editor.field import Field
    from editor_app.ui.editor.veil import Veil


class FocusMode(QObject):
    """Hides the frame of a window and brings it back exactly as it was.

    `frame` names the widgets that go, `parts` the splitter whose widths have to come back with them.
    """

    changed = Signal()

    def __init__(
        self,
        window: QWidget,
        editor: ArticleEditor,
        settings: Settings,
        frame: Callable[[], Sequence[QWidget]],
        parts: QSplitter,
    ) -> None:
        super().__init__(window)
        self._editor = editor
        self._settings = settings
        self._frame = frame
        self._parts = parts
        self._veils: list[Veil] = []
        self._bring_back: Callable[[], None] | None = None

    @property
    def is_on(self) -> bool:
        """Whether the frame is away."""
        return self._bring_back is not None

    def toggle(self) -> None:
        """Enter focus mode, or leave it."""
        if self.is_on:
            self.leave()
        else:
            self._enter()

    def leave(self) -> None:
        """Bring everything back as it was; nothing when it is there."""
        if self._bring_back is None:
            return
        self._bring_back()
        self._bring_back = None
        self._editor.selectionMoved.disconnect(self._follow)
        for veil in self._veils:
            veil.hide()
            veil.deleteLater()
        self._veils = []
        self._editor.removeEventFilter(self)
        self._editor.sheet.set_typewriter(is_on=False)
        self.changed.emit()

    def renew(self) -> None:
        """Follow the settings."""
        if self.is_on:
            for veil in self._veils:
                veil.lie(self._settings["focus.bright"])
            self._editor.sheet.set_typewriter(is_on=self._settings["focus.typewriter"])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave on Esc, once the field and the card over it had no use for it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        from editor_app.ui.editor.veil import Veil

        shown = [part for part in self._frame() if not part.isHidden()]
        widths = self._parts.sizes()

        def bring_back() -> None:
            for part in shown:
                part.show()
            self._parts.setSizes(widths)

        self._bring_back = bring_back
        for part in shown:
            part.hide()
        self._veils = [Veil(field, self._is_in_use) for field in self._editor.fields]
        self._editor.installEventFilter(self)
        self._editor.selectionMoved.connect(self._follow)
        self.renew()
        self._editor.in_use.field.setFocus()
        self.changed.emit()

    def _is_in_use(self, field: Field) -> bool:
        return field is self._editor.in_use.field

    def _follow(self) -> None:
        for veil in self._veils:
            veil.follow()
