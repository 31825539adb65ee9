"""The end of the window: it closes when the last word is in the store, or in a file that the person knows of."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtWidgets import QWidget

from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP, translate
from editor_app.ui import rescue
from editor_app.ui.dialogs.frame import Dialog, plain_button
from editor_app.ui.labels import label, plain_tip
from editor_app.ui.saving import Saving
from editor_app.ui.saving_state import SavingState


class Choice(Enum):
    """What to do with a text that cannot be saved."""

    STAY = "stay"
    AGAIN = "again"
    COPY = "copy"


class Closing:
    """Holds the window open until it is safe to close it; `close` closes it then."""

    def __init__(self, saving: Saving, window: QWidget, close: Callable[[], object]) -> None:
        self._saving = saving
        self._window = window
        self._close = close
        self._is_free = False
        self._is_waiting = False
        """Whether the window closes as soon as all is saved; who wants that once more is not asked once more."""

    def may_close(self) -> bool:
        """Whether nothing would be lost; if something would, it is saved, and the window closed after that."""
        if self._is_free or self._saving.state in (SavingState.SAVED, SavingState.EMPTY):
            self._saving.finish()
            return True
        if not self._is_waiting:
            self._wait()
        return False

    def end(self) -> None:
        """Close because the system ends the session: what cannot be saved stays in the journal, and nobody is asked."""
        self._saving.flush(self._close, self._leave_in_journal)

    def _wait(self) -> None:
        self._is_waiting = True
        self._saving.flush(self._go, self._ask)

    def _go(self) -> None:
        self._is_waiting = False
        self._close()

    def _leave_in_journal(self, error: Explained) -> None:
        if self._saving.put_down():
            self._is_free = True
            self._close()
        else:
            self._ask(error)

    def _ask(self, error: Explained) -> None:
        dialog = UnsavedDialog(error, self._window)
        dialog.exec()
        match dialog.choice:
            case Choice.AGAIN:
                self._wait()
            case Choice.COPY:
                self._copy_and_close()
            case Choice.STAY:
                self._is_waiting = False

    def _copy_and_close(self) -> None:
        try:
            path = rescue.write(self._saving.content)
        except OSError as error:
            self._ask(
                Explained(QT_TRANSLATE_NOOP("closing", "Копию текста тоже не удалось записать."), detail=str(error))
            )
            return
        told = Dialog(translate("closing", "Копия записана"), self._window)
        text = translate("closing", "Текст лежит в файле {path}").format(path=path)
        told.lay_out(label(text, wraps=True), buttons=told.closer())
        told.exec()
        self._is_free = True
        self._close()


class UnsavedDialog(Dialog):
    """Says that the text could not be saved; every way out keeps it."""

    def __init__(self, error: Explained, parent: QWidget) -> None:
        super().__init__(translate("closing", "Текст не сохранён"), parent)
        self.choice = Choice.STAY
        buttons = self.answers(translate("closing", "Попробовать снова"))
        self.accept_button.clicked.connect(lambda: self._choose(Choice.AGAIN))
        buttons.insertWidget(0, plain_button(translate("closing", "Закрыть, оставив копию в файле"), self._copy))
        safe = translate("closing", "Текст цел и остаётся на экране.")
        told = label(f"{error} {safe}", wraps=True)
        told.setToolTip(plain_tip(error.detail))
        self.lay_out(told, buttons=buttons)
        self.setMinimumWidth(520)

    def _copy(self) -> None:
        self._choose(Choice.COPY)
        self.accept()

    def _choose(self, choice: Choice) -> None:
        self.choice = choice
