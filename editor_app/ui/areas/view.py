"""The commands of the menu «Вид»."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from editor_app.ui.focus_mode import FocusMode
from editor_app.ui.theme import Theme
from editor_app.ui.workplace import Workplace


class View(QObject):
    """Theme, size, and which parts of the window are shown."""

    changed = Signal()

    def __init__(self, workplace: Workplace, theme: Theme, desk: QWidget, side: QWidget, focus: FocusMode) -> None:
        super().__init__(workplace.window)
        self.focus = focus
        focus.changed.connect(self.changed)
        self._workplace = workplace
        self._theme = theme
        self._desk = desk
        self._side = side

    def theme(self, choice: str) -> None:
        """Show the program in another theme, and remember it."""
        self._workplace.settings["interface.theme"] = choice
        self._workplace.save_settings()
        self._theme.use(choice)
        self.changed.emit()

    def toggle_desk(self) -> None:
        """Show or hide the list of articles."""
        self.focus.leave()
        self._desk.setVisible(self._desk.isHidden())
        self.changed.emit()

    def toggle_side(self) -> None:
        """Show or hide the panels beside the article."""
        self.focus.leave()
        self._side.setVisible(self._side.isHidden())
        self.changed.emit()

    def full_screen(self) -> None:
        """Give the window the whole screen, or take it back."""
        window = self._workplace.window
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def focus_mode(self) -> None:
        """Show the text and nothing else, or everything again."""
        self.focus.toggle()

    def zoom_in(self) -> None:
        """Show the article larger."""
        self._workplace.editor.zoom_in()

    def zoom_out(self) -> None:
        """Show the article smaller."""
        self._workplace.editor.zoom_out()

    def zoom_reset(self) -> None:
        """Show the article in its usual size."""
        self._workplace.editor.set_zoom(100)

    def counts(self) -> None:
        """Show every count of the article and of the selection."""
        from editor_app.ui.dialogs.counts import CountsDialog

        editor = self._workplace.editor
        parts = {field.accessibleName(): "\n".join(row.text for row in field.passages.rows) for field in editor.fields}
        selected = editor.in_use.field.textCursor().selectedText().replace("\u2029", "\n")
        CountsDialog(parts, selected, self._workplace.window).exec()

    def marks(self) -> None:
        """Show or hide the marks under findings."""
        settings = self._workplace.settings
        settings["checking.marks"] = not settings["checking.marks"]
        self._workplace.editor.set_marks_visible(settings["checking.marks"])
        self.changed.emit()
