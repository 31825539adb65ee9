"""What helps while one types: corrections on the way, snippets, the case of letters, what has no letters."""

from PySide6.QtCore import QObject, Signal

from editor_app.proofreading.autocorrection import Autocorrection, Help
from editor_app.ui.areas.rules import Rules
from editor_app.ui.editor.autocorrecting import Autocorrecting
from editor_app.ui.editor.changing_case import CaseCycle
from editor_app.ui.editor.invisibles import Invisibles
from editor_app.ui.workplace import Workplace


class Typing(QObject):
    """Sets the helpers up by the preferences and by the choices of the house."""

    changed = Signal()

    def __init__(self, workplace: Workplace, rules: Rules) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._rules = rules
        self._case = CaseCycle()
        self._correcting = Autocorrecting(workplace.editor)
        self._invisibles = Invisibles(workplace.editor)
        rules.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Help as the preferences and the profile now say."""
        settings = self._workplace.settings
        on = [each for each in Help if settings[f"typing.{each}"]]
        self._correcting.rules = Autocorrection(self._rules.profile, on, self._snippets)
        self._invisibles.show_all(on=settings["editor.invisibles"])

    def snippets(self) -> None:
        """Look through the snippets and change them."""
        from editor_app.ui.dialogs.snippets import SnippetsDialog

        dialog = SnippetsDialog(self._snippets, self._workplace.window)
        if dialog.exec():
            self._workplace.settings["typing.snippets"] = dialog.snippets
            self._workplace.save_settings()
            self.refresh()

    @property
    def _snippets(self) -> dict[str, str]:
        """The snippets of the file of preferences, which may have been written by hand."""
        kept = self._workplace.settings["typing.snippets"]
        return {name: text for name, text in kept.items() if isinstance(text, str)}

    def insert_no_break(self) -> None:
        """Put a space where no line ends."""
        self._workplace.editor.in_use.field.press("\u00a0")

    def change_case(self) -> None:
        """Put the selected words, or the one at the cursor, into the next case."""
        self._case.turn(self._workplace.editor.in_use.field)

    def invisibles(self) -> None:
        """Show all spaces and ends of lines, or hide them."""
        settings = self._workplace.settings
        settings["editor.invisibles"] = not settings["editor.invisibles"]
        self._workplace.save_settings()
        self.refresh()
        self.changed.emit()
