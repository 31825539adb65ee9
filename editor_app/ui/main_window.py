"""The main window: it builds the parts, connects them, and leaves the work to them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from editor_app.i18n import translate
from editor_app.operations import articles, sections
from editor_app.operations.changes import Changes
from editor_app.settings import CHANNELS, LIMITED, Settings
from editor_app.ui import memory
from editor_app.ui.areas.areas import Areas
from editor_app.ui.areas.stage import Stage
from editor_app.ui.article_bar import ArticleBar
from editor_app.ui.background import Background
from editor_app.ui.beside import Beside
from editor_app.ui.check_notes import CheckNotes
from editor_app.ui.checking.checker import Checker
from editor_app.ui.closing import Closing
from editor_app.ui.command import Situation
from editor_app.ui.context_menu import add_commands
from editor_app.ui.dropping import Dropping, are_pictures
from editor_app.ui.editor.article_editor import ArticleEditor
from editor_app.ui.editor.proofreading import Proofreading
from editor_app.ui.empty_page import EmptyPage
from editor_app.ui.focus_mode import FocusMode
from editor_app.ui.frame import Frame
from editor_app.ui.icons import application_icon
from editor_app.ui.journalling import Journalling
from editor_app.ui.lock_strip import LockStrip
from editor_app.ui.menus import Actions
from editor_app.ui.notices import Notices
from editor_app.ui.panels.desk import DeskPanel
from editor_app.ui.people_keeper import PeopleKeeper
from editor_app.ui.policy_keeper import PolicyKeeper
from editor_app.ui.reason_strip import ReasonStrip
from editor_app.ui.saving import Saving
from editor_app.ui.seal_strip import SealStrip
from editor_app.ui.side import Side
from editor_app.ui.situation import situation
from editor_app.ui.status import StatusLine, saving_in_words
from editor_app.ui.theme import Theme
from editor_app.ui.trouble import TroubleStrip
from editor_app.ui.workplace import Workplace
from editor_app.workflow.article import named

_REFRESH = 40
"""Milliseconds from a move of the cursor to commands that know of it."""


class MainWindow(QMainWindow):
    """One window on the newsroom, with one article on the screen."""

    painted = Signal()
    """The window was painted for the first time; what is slow begins now."""
    preferencesChanged = Signal()
    """The person changed the preferences; the language may be another one, which this window does not speak."""

    def __init__(
        self,
        settings: Settings,
        background: Background,
        theme: Theme,
        checker_command: Sequence[str],
        journal: Journalling,
    ) -> None:
        super().__init__()
        self._was_painted = False
        editor, checker, notices = ArticleEditor(), Checker(checker_command, self), Notices()
        saving, proofreading = Saving(background, editor, journal, self), Proofreading(editor, checker)
        policies = PolicyKeeper(background, self)
        people = PeopleKeeper(background, editor.commenting, self)
        self.workplace = Workplace(
            self, settings, background, editor, checker, proofreading, saving, notices, policies, people
        )
        self.stage = Stage(self.workplace)
        self.desk, self.side = DeskPanel(background), Side(self.workplace)
        self.beside, self.check_notes = Beside(background, policies), CheckNotes(self.workplace)
        self._frame = Frame()
        self.focus = FocusMode(self, editor, settings, self._around, self._frame)
        self.areas = Areas(
            self, self.workplace, self.stage, theme, journal.journal, self.desk, self.beside, self.side, self.focus
        )
        self.commands = Actions(self, self.areas.by_name)
        flow, safety = self.areas.flow, self.areas.safety
        self.bar, self.lock = ArticleBar(self.commands, flow.take), LockStrip()
        self.status, self.seal = StatusLine(self.workplace), SealStrip(flow.changes)
        self.reason = ReasonStrip(lambda article, then: background.run(articles.history, article, then=then))
        self.trouble = TroubleStrip(saving, safety.save_again, safety.copy)
        self.closing = Closing(saving, self, self.close)
        self._empty = EmptyPage(self.commands)
        self._timer = QTimer(self, singleShot=True, interval=_REFRESH)
        self._lay_out()
        self._connect()
        memory.restore(settings, self, self._frame, self.side)
        self._apply_settings()
        self._show_article()

    @property
    def situation(self) -> Situation:
        """What holds now."""
        return situation(self)

    def refresh(self) -> None:
        """Let commands, strips and title say what holds now."""
        now, article = self.situation, self.workplace.saving.article
        self.commands.refresh(now)
        self.bar.refresh(now, article, self.workplace.workflow)
        over = None if now.board else article
        self.lock.refresh(over, self.workplace.workflow, writable=self.workplace.writable)
        self.reason.refresh(over, self.workplace.workflow)
        self._show_seal()
        self._show_title()

    def keep_layout(self) -> None:
        """Remember how the window lies on the screen."""
        self.focus.leave()
        self.areas.desk.leave()
        self.beside.close_all()
        memory.keep(self.workplace.settings, self, self._frame, self.side)
        self.workplace.save_settings()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.closing.may_close():
            event.ignore()
            return
        self.workplace.checker.stop()
        self.keep_layout()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def _around(self) -> Sequence[QWidget]:
        """Return what is there beside the text."""
        return self.menuBar(), self.desk, self.side, self.bar, self.status, *self.workplace.editor.aside

    def _lay_out(self) -> None:
        self.setWindowIcon(application_icon())
        self.commands.fill(self)
        self.desk.put_button(self.commands.button("file.new", self))
        self.setCentralWidget(self._frame)
        strips = (self.bar, self.trouble, self.workplace.notices, self.reason, self.seal, self.lock)
        pages = (self._empty, self.beside, self.areas.desk.place)
        self._frame.fill(self.desk, strips, pages, self.areas.searching.bar, self.side)
        self.beside.put(self.workplace.editor)
        self.setStatusBar(self.status)

    def _connect(self) -> None:
        place, areas = self.workplace, self.areas
        self._timer.timeout.connect(self.refresh)
        place.editor.edited.connect(place.saving.edited)
        place.editor.edited.connect(self._refresh_soon)
        place.editor.selectionMoved.connect(self._refresh_soon)
        place.editor.zoomed.connect(self._keep_zoom)
        place.saving.stateChanged.connect(self._show_title)
        place.saving.stateChanged.connect(self._show_seal)
        place.background.opened.connect(self._open)
        place.policies.changed.connect(self._take_policy)
        place.background.changed.connect(self._take_note)
        place.background.explained.connect(place.notices.explain)
        self.desk.opened.connect(self.stage.open)
        for told in (self.desk.model.modelReset, self.desk.model.rowsInserted, self.desk.model.rowsRemoved):
            told.connect(self._tell_empty)
        self.stage.shown.connect(self._show_article)
        areas.desk.turned.connect(self._turn_desk)
        self.desk.mention_wanted.connect(areas.threads.lead_to_mention)
        areas.flow.tags_wanted.connect(self._go_to_tags)
        areas.flow.panel_wanted.connect(self.side.turn_to)
        areas.newsroom.search_wanted.connect(self._go_to_search)
        areas.newsroom.preferences_changed.connect(self._change_preferences)
        areas.checking.pointing.bodyMenu.connect(self._fill_menu)
        for changing in (areas.neighbours, areas.view, areas.typing, areas.review):
            changing.changed.connect(self.refresh)
        for wanting in (areas.review, areas.threads):
            wanting.wanted.connect(lambda: self.side.turn_to("review"))
        Dropping(self).dropped.connect(self._take_files)

    def _open(self) -> None:
        self._load_sections()
        self.refresh()

    def _take_policy(self) -> None:
        self.commands.take_steps(self.workplace.workflow)
        self.desk.model.set_workflow(self.workplace.workflow)
        self.stage.refresh_writable()

    def _fill_menu(self, menu: QMenu) -> None:
        self.refresh()  # the cursor came to the mouse only now
        add_commands(menu, self.commands, self.situation)

    def _take_files(self, paths: Sequence[Path]) -> None:
        pictures = self.situation.writable and are_pictures(paths)
        (self.areas.inserting if pictures else self.areas.files).take(paths)

    def _take_note(self, changes: Changes) -> None:
        if changes.sections:
            self._load_sections()

    def _load_sections(self) -> None:
        self.workplace.background.run(sections.listing, then=self.workplace.editor.set_sections)

    def _show_article(self) -> None:
        if not self.stage.is_filled:
            self.focus.leave()
        article = self.workplace.saving.article
        desk = self.areas.desk
        self._frame.show_page(desk.place if desk.is_on else self.beside if self.stage.is_filled else self._empty)
        self.bar.setVisible(not self.areas.desk.is_on)
        self.desk.mark_open(article.id if article else "")
        self.side.show_article(is_there=self.stage.is_filled and not self.areas.desk.is_on)
        self.status.turn_to_article(is_there=self.stage.is_filled and not self.areas.desk.is_on)
        self.refresh()

    def _turn_desk(self) -> None:
        """Give the page of the desk the room of what stands beside the article, or take it back."""
        if self.areas.desk.is_on:
            self.focus.leave()
            self.areas.reading.step_back()
            self._frame.give_room()
        else:
            self._frame.take_room_back()
        self._show_article()
        if not self.areas.desk.is_on:
            self.workplace.editor.body.setFocus()

    def _tell_empty(self) -> None:
        self._empty.tell(has_articles=bool(self.desk.model.articles))

    def _refresh_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _show_title(self) -> None:
        program = translate("window", "Гранки")
        saving = self.workplace.saving
        if not self.stage.is_filled:
            self.setWindowTitle(program)
            return
        headline = named(self.workplace.editor.headline.text())
        self.beside.call(headline)
        self.setWindowTitle(f"{headline} — {saving_in_words(saving)} — {program}")

    def _show_seal(self) -> None:
        article = None if self.areas.desk.is_on else self.workplace.saving.article
        self.seal.refresh(article, self.workplace.workflow)

    def _keep_zoom(self, percent: int) -> None:
        self.workplace.settings["editor.zoom"] = percent

    def _apply_settings(self) -> None:
        settings, editor = self.workplace.settings, self.workplace.editor
        editor.set_zoom(settings["editor.zoom"])
        for part in LIMITED:
            editor.set_limits(part, {str(name): settings[f"limits.{key}.{part}"] for key, name in CHANNELS.items()})
        editor.set_marks_visible(settings["checking.marks"])
        self.focus.renew()
        self.areas.typing.refresh()
        self.stage.refresh_writable()

    def _change_preferences(self) -> None:
        self.areas.view.theme(self.workplace.settings["interface.theme"])
        self._apply_settings()
        self.preferencesChanged.emit()

    def _go_to_tags(self) -> None:
        self.side.turn_to("tags")
        self.refresh()

    def _go_to_search(self) -> None:
        self.desk.show()
        self.desk.search.setFocus()
        self.desk.search.selectAll()
        self.refresh()
