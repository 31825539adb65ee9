"""The commands of articles that stand side by side: opened from the desk, gone through, closed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor_app.ui.areas.stage import Stage
from editor_app.ui.beside import LEAST, Beside
from editor_app.ui.workplace import Workplace

_READ_AT_ONCE = 3
"""Articles side by side for which the panels give their room; further ones scroll."""


class Neighbours(QObject):
    """Puts articles beside the one that is written; `panels` give them their room, the first one first."""

    changed = Signal()

    def __init__(self, workplace: Workplace, stage: Stage, beside: Beside, panels: Sequence[QWidget]) -> None:
        super().__init__(workplace.window)
        self._workplace, self._stage = workplace, stage
        self._beside, self._panels = beside, panels
        self._away: list[QWidget] = []
        """Panels that gave their room, and come back with it."""
        beside.open_wanted.connect(self._write)
        beside.changed.connect(self._make_room)
        stage.shown.connect(self._follow)
        self.go_on, self.close_one, self.close_all = beside.go_on, beside.close_one, beside.close_all

    def open(self, ids: Sequence[str]) -> None:
        """Show articles side by side: beside the one on the screen, or, without one, beside the first of them."""
        article = self._workplace.saving.article
        if not self._stage.is_filled:
            self._stage.open(ids[0])
            ids = ids[1:]
        self._beside.show_articles([each for each in ids if article is None or each != article.id])

    def _write(self, article_id: str) -> None:
        """Let a neighbour be written; the article that was takes its place."""
        article = self._workplace.saving.article
        self._beside.exchange(article_id, article.id if article else "")
        self._stage.open(article_id)

    def _follow(self) -> None:
        """Go with the article that is written: beside none there is nothing."""
        if not self._stage.is_filled and self._beside.neighbours:
            self._beside.close_all()

    @property
    def _needed(self) -> int:
        """Pixels that the articles want; none where only one is there."""
        count = len(self._beside.neighbours)
        return LEAST * min(count + 1, _READ_AT_ONCE) if count else 0

    def _make_room(self) -> None:
        room = self._workplace.window.width() - sum(panel.width() for panel in self._shown())
        for panel in self._shown():
            if room < self._needed:
                room += panel.width()
                self._take_away(panel)
        if not self._needed:
            for panel in self._away:
                panel.show()
            self._away = []
        QTimer.singleShot(0, self, self._look_again)
        self.changed.emit()

    def _look_again(self) -> None:
        """Take more, once all lies as it will: a panel that was squeezed when it was measured has grown again."""
        shown = self._shown()
        if shown and self._beside.width() < self._needed:
            self._take_away(shown[0])
            QTimer.singleShot(0, self, self._look_again)

    def _shown(self) -> list[QWidget]:
        return [panel for panel in self._panels if not panel.isHidden()]

    def _take_away(self, panel: QWidget) -> None:
        panel.hide()
        self._away.append(panel)
