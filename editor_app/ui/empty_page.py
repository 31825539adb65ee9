"""What stands in the place of the article when none is on the screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from editor_app.i18n import translate
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row
from editor_app.ui.menus import Actions
from editor_app.ui.theme import Space


class EmptyPage(QWidget):
    """Says what can be done now."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._hint = label("", "title"), label("", "muted")
        self.tell(has_articles=True)
        for one in (self._title, self._hint):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
        new = _button(actions, "file.new")
        new.setProperty("emphasis", "primary")
        buttons = row(None, new, _button(actions, "file.open"), None)
        self.setLayout(column(None, self._title, self._hint, Space.S, buttons, None, Space.XXL))

    def tell(self, *, has_articles: bool) -> None:
        """Say what can be done where there are articles to choose from, or none yet."""
        if has_articles:
            self._title.setText(translate("empty", "Выберите материал слева"))
            self._hint.setText(translate("empty", "…или начните новый. Файл можно просто перетащить в это окно."))
        else:
            self._title.setText(translate("empty", "Начните первый материал"))
            self._hint.setText(translate("empty", "Напишите новый или откройте файл: его можно перетащить в это окно."))


def _button(actions: Actions, command_id: str) -> QPushButton:
    action = actions[command_id]
    made = QPushButton(action.text())
    made.setToolTip(action.toolTip())
    made.clicked.connect(action.trigger)
    action.enabledChanged.connect(made.setEnabled)
    made.setEnabled(action.isEnabled())
    return made
