"""A button that shows what is chosen of a few things, and lets more of them be chosen from its menu."""

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget


class Chooser(QPushButton):
    """Any number of `titles` by their keys; `names` are what some choices are called for short."""

    def __init__(
        self,
        titles: Mapping[str, str],
        chosen: Iterable[str],
        *,
        names: Mapping[frozenset[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._titles, self._names = dict(titles), names
        self.setProperty("role", "cell")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
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
        self.setAutoDefault(False)
        self._show()

    @property
    def chosen(self) -> frozenset[str]:
        """The keys that are chosen."""
        return frozenset(key for key, action in self._actions.items() if action.isChecked())

    def _show(self) -> None:
        chosen = self.chosen
        listed = ", ".join(title for key, title in self._titles.items() if key in chosen)
        self.setText(self._names.get(chosen, listed))
        self.setToolTip(listed)
