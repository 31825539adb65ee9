"""The window's side of the program: what is there once, however often the window is built anew."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from editor_app import i18n, paths
from editor_app.errors import Explained
from editor_app.i18n import translate
from editor_app.settings import Settings
from editor_app.store import journal
from editor_app.store.journal import Journal
from editor_app.ui import rescue
from editor_app.ui.background import Background
from editor_app.ui.crash import CrashReports
from editor_app.ui.dialogs.after import after_dialogs
from editor_app.ui.icons import application_icon
from editor_app.ui.journalling import Journalling
from editor_app.ui.keys import PhysicalKeys
from editor_app.ui.main_window import MainWindow
from editor_app.ui.single import SingleWindow
from editor_app.ui.smoothness import Smoothness
from editor_app.ui.theme import Theme
from editor_app.ui.ways_out import OpenNewsroom, WaysOut
from editor_app.workflow.article import Article

_LONG = 1000
"""Milliseconds of opening the newsroom after which the person is told what takes so long."""


def run(
    settings: Settings,
    open_newsroom: OpenNewsroom,
    checker_command: Sequence[str],
    store: Path,
    files: Sequence[Path] = (),
) -> int:
    """Show the window and return the exit status when it is closed; `files` become articles in it.

    `open_newsroom` is called on another thread once the window is painted and the person known; it raises
    `Explained` when the store cannot be opened. `checker_command` starts the checking process. Beside `store` lies
    the journal, and by it other starts find this window.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("granki")
    application.setDesktopFileName("granki")
    application.setWindowIcon(application_icon())
    desk = Desk(application, settings, open_newsroom, checker_command, store, files)
    desk.begin()
    status = application.exec()
    desk.end()
    return status


class Desk(QObject):
    """Opens the newsroom once, and shows a window on it in the language that is chosen."""

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        open_newsroom: OpenNewsroom,
        checker_command: Sequence[str],
        store: Path,
        files: Sequence[Path],
    ) -> None:
        super().__init__(application)
        self._journal = Journalling(Journal(journal.folders(store)))
        self._files = list(files)
        self._single = SingleWindow(store, self)
        self._single.asked.connect(self._come_forward)
        self._application = application
        self._settings = settings
        self._open_newsroom = open_newsroom
        self._checker_command = checker_command
        self._is_first_start = not settings["person.name"]
        self._translator = QTranslator(self)
        self._theme = Theme(application)
        self._theme.use(settings["interface.theme"])
        self._crashes = CrashReports(self._rescue, self)
        self._crashes.install()
        self._smoothness = Smoothness(self)
        PhysicalKeys(application)
        self._background = Background(self)
        self._background.rested.connect(self._turn_to_language)
        self._speaks_soon = False
        """Whether the window is to be built anew in another language."""
        self._refused: Explained | None = None
        """Why the newsroom could not be opened."""
        self._ways_out = WaysOut(store, open_newsroom, self._open_by, lambda: self.window)
        self._waiting = QTimer(self, singleShot=True, interval=_LONG)
        self._waiting.timeout.connect(self._tell_to_wait)
        self._speak()
        self.window = self._make_window()

    def begin(self) -> None:
        """Show the window; the rest follows when it is painted."""
        self.window.painted.connect(self._start)
        self.window.show()

    def end(self) -> None:
        """Close the newsroom, with a backup where one is due."""
        self.window.areas.reading.end()
        self.window.areas.archive.backing_up.at_the_end()
        self._background.stop()
        self._journal.stop()

    def _make_window(self) -> MainWindow:
        window = MainWindow(self._settings, self._background, self._theme, self._checker_command, self._journal)
        window.preferencesChanged.connect(self._change_language)
        window.workplace.editor.edited.connect(self._smoothness.put_off)
        return window

    def _start(self) -> None:
        self._smoothness.begin()
        from editor_app.ui.signals import Ending

        Ending(self).wanted.connect(self._close)
        if self._is_first_start:
            from editor_app.ui.dialogs.preferences import FirstStart

            dialog = FirstStart(self._settings, self.window)
            if not dialog.exec():
                self.window.close()
                return
            dialog.form.write(self._settings)
            self.window.workplace.save_settings()
            self._change_language()
        self._open()

    def _open(self) -> None:
        self._refused = None
        self.window.workplace.checker.start()
        self._waiting.start()
        self._open_by(self._open_newsroom)

    def _open_by(self, way: OpenNewsroom) -> None:
        self._background.open(way, self._opened, self._not_opened)

    def _tell_to_wait(self) -> None:
        told = translate(
            "app",
            "Хранилище открывается дольше обычного. Так бывает с большим архивом после обновления программы:"
            " сначала делается его копия.",
        )
        self.window.workplace.notices.tell("info", told, topic="opening")

    def _opened(self) -> None:
        self._refused = None
        self._waiting.stop()
        self.window.workplace.notices.withdraw("opening")
        self._single.answer()
        if self._is_first_start:
            from editor_app.operations import demo

            self._background.run(demo.fill)
        self.window.areas.safety.recovery.begin(self._show_first)

    def _show_first(self) -> None:
        if self._files:
            self._take_files()
        else:
            self.window.stage.open_first()
        self.window.areas.safety.look_for_room()

    def _take_files(self) -> None:
        """Make articles of the files that were named; before the newsroom is open they wait."""
        if self._background.is_open:
            files, self._files = self._files, []
            self.window.areas.files.take(files)

    def _not_opened(self, error: Explained) -> None:
        self._refused = error
        self._waiting.stop()
        self._ways_out.offer(error, self._open)

    def _come_forward(self, files: Sequence[Path]) -> None:
        """Show the window to somebody who has started the program again, perhaps with files."""
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if files:
            self._files += files
            self._take_files()
        else:
            told = translate("app", "Гранки уже открыты: это то самое окно.")
            window.workplace.notices.tell("success", told)

    def _close(self) -> None:
        self.window.closing.end()

    def _rescue(self) -> Path | None:
        content = self.window.workplace.saving.content
        return rescue.write(content) if content.text.strip() or content.proposals else None

    def _change_language(self) -> None:
        """Build the window anew where another language was chosen; what is on the screen is saved first."""
        self._speaks_soon = self._settings["interface.language"] != i18n.language()
        self._turn_to_language()

    def _turn_to_language(self) -> None:
        """Do so when nobody in the window waits for an answer any more: of the newsroom, or of the person."""
        if self._speaks_soon and self._background.idle:
            after_dialogs(self, lambda: self.window.stage.leave(self._rebuild))

    def _rebuild(self) -> None:
        if not (self._speaks_soon and self._background.idle):
            return
        self._speaks_soon = False
        former, article, is_open = self.window, self.window.workplace.saving.article, self._background.is_open
        former.keep_layout()
        self._speak()
        self.window = self._make_window()
        self.window.show()
        former.close()
        former.destroyed.connect(lambda: self._fill(article, is_open=is_open))
        former.deleteLater()

    def _fill(self, article: Article | None, *, is_open: bool) -> None:
        """Show the newsroom in a window that came after it was opened, or was refused."""
        if is_open:
            self.window.workplace.checker.start()
            self._background.opened.emit()
            if article is not None:
                self.window.stage.open(article.id)
        elif self._refused is not None:
            self.window.workplace.checker.start()
            self._not_opened(self._refused)

    def _speak(self) -> None:
        """Let the program, and Qt's own dialogs, speak the chosen language."""
        language = self._settings["interface.language"]
        i18n.use(language, paths.translations())
        QLocale.setDefault(QLocale(language))
        # Qt puts this name behind every title that does not end in it.
        self._application.setApplicationDisplayName(translate("window", "Гранки"))
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._application.removeTranslator(self._translator)
        if self._translator.load(QLocale(language), "qtbase", "_", folder):
            self._application.installTranslator(self._translator)
