"""A button that shows what is chosen of a few things, and lets more of them be chosen from its menu."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class Chooser(QToolButton):
    """Any number of `titles` by their keys; `none` and `every` are shown where that is shorter than the list."""

    def __init__(
        self,
        titles: Mapping[str, str],
        chosen: Iterable[str],
        *,
        none: str,
        every: str,
        parent: QWidget | None = None,
        changed: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self._titles, self._none, self._every = dict(titles), none, every
        self._changed = changed
        menu = QMenu(self)
        self._actions = {}
        before = set(chosen)
        for key, title in titles.items():
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(key in before)
            action.toggled.connect(self._show)
            self._actions[key] = action
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setAutoRaise(True)
        self._show()

    @property
    def chosen(self) -> frozenset[str]:
        """The keys that are chosen."""
        return frozenset(key for key, action in self._actions.items() if action.isChecked())

    def _show(self) -> None:
        chosen = [self._titles[key] for key in self._titles if key in self.chosen]
        is_every = len(chosen) == len(self._titles) and self._every
        text = self._every if is_every else ", ".join(chosen) or self._none
        self.setText(text)
        self.setToolTip(text)
        self._changed()
