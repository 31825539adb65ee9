"""The line at the foot of the window: how long the text is, whether it is saved, whether it is checked."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from editor_app.i18n import translate
from editor_app.text.counting import Counts
from editor_app.ui.checking.status import CheckState, CheckStatus
from editor_app.ui.figures import figure
from editor_app.ui.labels import divider, label, plain_tip
from editor_app.ui.moments import clock_time
from editor_app.ui.saving import Saving
from editor_app.ui.saving_state import SavingState
from editor_app.ui.theme import Space
from editor_app.ui.workplace import Workplace

_COUNT_AFTER = 120
"""Milliseconds from a change to its count: a long text is not counted at every key."""


class StatusLine(QStatusBar):
    """Counts on the left, states on the right."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._is_filled = False
        self.counts = label()
        self.selection = label()
        self.checking = label()
        self.saving = label()
        self.setSizeGripEnabled(False)
        self.setContentsMargins(Space.M, 0, Space.M, 0)
        self.addWidget(self.counts)
        self.addWidget(self.selection)
        self.addPermanentWidget(self.checking)
        self._divider = divider(14)
        self.addPermanentWidget(self._divider)
        self.addPermanentWidget(self.saving)
        self._timer = QTimer(self, singleShot=True, interval=_COUNT_AFTER)
        self._timer.timeout.connect(self.count)
        workplace.editor.edited.connect(self._count_soon)
        workplace.editor.selectionMoved.connect(self._count_soon)
        workplace.saving.stateChanged.connect(self.show_saving)
        workplace.checker.state.connect(self.show_checking)
        self.show_checking(workplace.checker.status)

    def _count_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def count(self) -> None:
        """Show the counts of the article and of the selection."""
        if not self._is_filled:
            self.counts.clear()
            self.selection.clear()
            return
        whole = self._workplace.editor.counts()
        minutes = translate("status", "%n мин чтения", "", whole.reading_minutes)
        still_open = sum(not thread.resolved for thread in self._workplace.editor.commenting.threads)
        said = translate("status", "примечаний: {number}").format(number=figure(still_open)) if still_open else ""
        self.counts.setText(" · ".join(filter(None, (in_words(whole), minutes, said))))
        selected = self._workplace.editor.in_use.selection_counts()
        self.selection.setText(
            translate("status", "Выделено: {counts}").format(counts=in_words(selected)) if selected else ""
        )

    def turn_to_article(self, *, is_there: bool) -> None:
        """Tell about another article, or be empty when none is on the screen."""
        self._is_filled = is_there
        self._divider.setVisible(is_there)
        self.count()
        self.show_saving()
        self.show_checking(self._workplace.checker.status)

    def show_saving(self) -> None:
        """Show whether the text is saved."""
        saving = self._workplace.saving
        self.saving.setText(saving_in_words(saving) if self._is_filled else "")
        self.saving.setToolTip(plain_tip(str(saving.error)) if saving.error else "")
        _set_role(self.saving, "danger" if saving.state is SavingState.FAILED else "")

    def show_checking(self, status: CheckStatus) -> None:
        """Show whether the text is checked."""
        failed = status.state is CheckState.FAILED
        self.checking.setText(str(status) if self._is_filled or failed else "")
        self.checking.setToolTip(plain_tip(status.reason))
        _set_role(self.checking, "danger" if failed else "")


def in_words(counts: Counts) -> str:
    """Return counts as the status line shows them."""
    words = _grouped(translate("status", "%n слов", "", counts.words), counts.words)
    characters = _grouped(translate("status", "%n знаков", "", counts.characters), counts.characters)
    return translate("status", "{words} · {characters} ({without} без пробелов)").format(
        words=words, characters=characters, without=figure(counts.characters_without_spaces)
    )


def _grouped(text: str, n: int) -> str:
    return text.replace(str(n), figure(n), 1)


def saving_in_words(saving: Saving) -> str:
    """Return what the status line and the title say about saving."""
    match saving.state:
        case SavingState.EMPTY:
            return translate("status", "Новый материал")
        case SavingState.UNSAVED:
            return translate("status", "Есть несохранённые изменения")
        case SavingState.FAILED:
            return translate("status", "Не сохранено. Текст цел, попытка повторится")
        case SavingState.SAVED:
            moment = clock_time(saving.saved_at) if saving.saved_at else ""
            return translate("status", "Сохранено {time}").format(time=moment)


def _set_role(widget: QLabel, role: str) -> None:
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
