"""What happens when the program itself is wrong: the text is put into safety, and the user is told in words."""

import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from editor_app import __version__
from editor_app.i18n import translate
from editor_app.ui.dialogs.frame import Dialog, plain_button
from editor_app.ui.labels import label


class CrashReports(QObject):
    """Catches what nobody else caught; one of the program's outer doors.

    `rescue` puts the text on the screen into a file and returns where it is, None when there was nothing to save.
    """

    _crashed = Signal(str)

    def __init__(self, rescue: Callable[[], Path | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rescue = rescue
        self._is_shown = False
        self._crashed.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch exceptions of this and of every other thread from now on."""
        sys.excepthook = self._catch
        threading.excepthook = lambda told: self._catch(told.exc_type, told.exc_value, told.exc_traceback)

    def _catch(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        written = "".join(traceback.format_exception(kind, error, trace))
        if sys.stderr is not None:  # a program without a console has none
            sys.stderr.write(written)
        self._crashed.emit(written)

    def _report(self, written: str) -> None:
        if self._is_shown:  # a fault that repeats while it is told of is told of once
            return
        self._is_shown = True
        try:
            path = self._rescue()
        except Exception as error:  # noqa: BLE001 - an outer door: what it tells of may be what the rescue stumbles over
            path = None
            written = f"{written}\n{''.join(traceback.format_exception(error))}"
        try:
            CrashDialog(written, path).exec()
        finally:
            self._is_shown = False


class CrashDialog(Dialog):
    """Says what is safe, and shows the report with a button that copies it."""

    def __init__(self, written: str, path: Path | None) -> None:
        super().__init__(translate("crash", "Ошибка программы"))
        what = translate(
            "crash",
            "Это наша ошибка, не ваша. Текст на экране остался на месте; программа работает и сохраняет его дальше.",
        )
        self.report = report = f"Гранки {__version__}, Python {sys.version.split()[0]}, {sys.platform}\n\n{written}"
        detail = QPlainTextEdit(report)
        detail.setProperty("role", "detail")
        detail.setReadOnly(True)
        detail.setAccessibleName(translate("crash", "Отчёт"))
        copy = plain_button(
            translate("crash", "Скопировать отчёт"), lambda: QGuiApplication.clipboard().setText(report)
        )
        buttons = self.answers(translate("crash", "Продолжить работу"), cancel=False)
        buttons.insertWidget(0, copy)
        safe = translate("crash", "На всякий случай копия текста лежит в файле {path}").format(path=path)
        self.lay_out(
            label(what, wraps=True),
            *([label(safe, wraps=True)] if path else []),
            detail,
            buttons=buttons,
            heading=translate("crash", "Что-то пошло не так"),
        )
        self.resize(560, 420)
