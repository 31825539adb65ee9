"""The red strip that stays while the text on the screen cannot be saved: what is safe, and what to press."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from editor_app.i18n import translate
from editor_app.ui.icons import IconLabel
from editor_app.ui.labels import label, plain_tip
from editor_app.ui.layouts import row
from editor_app.ui.saving import Saving
from editor_app.ui.saving_state import SavingState
from editor_app.ui.theme import Space

_LOOK_AGAIN = 500
"""Milliseconds after which the strip looks whether there is a copy by now: the journal is written a moment later."""


class TroubleStrip(QFrame):
    """Shown over the article from a save that failed to the next one that does not; it cannot be closed."""

    def __init__(
        self, saving: Saving, again: Callable[[], object], copy: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._saving = saving
        self.setProperty("notice", "error")
        self.setAccessibleName(translate("trouble", "Текст не сохранён"))
        self.text = label(wraps=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.again = QPushButton(translate("trouble", "Сохранить сейчас"))
        self.again.clicked.connect(lambda: again())
        self.copy = QPushButton(translate("trouble", "Копию в файл…"))
        self.copy.clicked.connect(lambda: copy())
        self.setLayout(
            row(
                IconLabel("error", "danger"),
                Space.XS,
                self.text,
                self.again,
                self.copy,
                margins=(Space.L, Space.S, Space.L, Space.S),
            )
        )
        self._timer = QTimer(self, singleShot=True, interval=_LOOK_AGAIN)
        self._timer.timeout.connect(self._refresh)
        saving.stateChanged.connect(self._refresh)
        self.hide()

    def _refresh(self) -> None:
        error = self._saving.error
        if self._saving.state is not SavingState.FAILED or error is None:
            self.hide()
            return
        copy = self._saving.copy
        if copy is None:
            safe = translate("trouble", "Текст цел, пока открыто окно; сохранение повторяется само.")
            self._timer.start()
        else:
            safe = translate("trouble", "Текст цел, его копия уже на диске; сохранение повторяется само.")
        self.text.setText(f"{error} {safe}")
        where = translate("trouble", "Копия: {path}").format(path=copy) if copy else ""
        self.text.setToolTip(plain_tip("\n".join(part for part in (where, error.detail) if part)))
        self.show()
