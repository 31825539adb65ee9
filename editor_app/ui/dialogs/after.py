"""What has to wait until the person has answered: a dialog asks about the window as it was opened over it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog


def after_dialogs(owner: QObject, does: Callable[[], object]) -> None:
    """Do something now, or as soon as no dialog waits for an answer any more, as long as the owner is there."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QDialog):
        # Whoever opened it goes on first with what was answered.
        dialog.finished.connect(lambda: QTimer.singleShot(0, owner, lambda: after_dialogs(owner, does)))
    else:
        does()
