"""The main window: it builds the parts, connects them, and leaves the work to them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QSplitter, QStackedWidget, QWidget

from editor_app.i18n import translate
from editor_app.operations import sections
from editor_app.operations.changes import Changes
from editor_app.settings import CHANNELS, LIMITED, Settings
from editor_app.ui import memory
from editor_app.ui.areas.archive import ArchiveArea
from editor_app.ui.areas.checking import Checking
from editor_app.ui.areas.desk import DeskArea
from editor_app.ui.areas.files import Files
from editor_app.ui.areas.flow import Flow
from editor_app.ui.areas.help import Help
from editor_app.ui.areas.inserting import Inserting
from editor_app.ui.areas.neighbours import Neighbours
from editor_app.ui.areas.newsroom import NewsroomArea
from editor_app.ui.areas.palette import CommandPalette
from editor_app.ui.areas.polishing import Polishing
from editor_app.ui.areas.printing import Printing
from editor_app.ui.areas.reading import Reading
from editor_app.ui.areas.review import Review
from editor_app.ui.areas.rules import Rules
from editor_app.ui.areas.safety import Safety
from editor_app.ui.areas.searching import Searching
from editor_app.ui.areas.several import Several
from editor_app.ui.areas.stage import Stage
from editor_app.ui.areas.suggested import Suggested
from editor_app.ui.areas.tables import Tables
from editor_app.ui.areas.threads import Threads
from editor_app.ui.areas.typing import Typing
from editor_app.ui.areas.view import View
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
from editor_app.ui.icons import application_icon
from editor_app.ui.journalling import Journalling
from editor_app.ui.layouts import column
from editor_app.ui.lock_strip import LockStrip
from editor_app.ui.menus import Actions
from editor_app.ui.notices import Notices
from editor_app.ui.panels.desk import DeskPanel
from editor_app.ui.people_keeper import PeopleKeeper
from editor_app.ui.policy_keeper import PolicyKeeper
from editor_app.ui.saving import Saving
from editor_app.ui.seal_strip import SealStrip
from editor_app.ui.side import Side
from editor_app.ui.status import StatusLine, saving_in_words
from editor_app.ui.theme import Theme
from editor_app.ui.trouble import TroubleStrip
from editor_app.ui.workplace import Workplace
from editor_app.workflow.roles import Power

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
        self._is_open = False
        self._beside_desk: list[QWidget] = []
        self._was_painted = False
        editor, checker, notices = ArticleEditor(), Checker(checker_command, self), Notices()
        saving, proofreading = Saving(background, editor, journal, self), Proofreading(editor, checker)
        policies = PolicyKeeper(background, self)
        people = PeopleKeeper(background, editor.commenting, self)
        self.workplace = Workplace(
            self, settings, background, editor, checker, proofreading, saving, notices, policies, people
        )
        self.stage = Stage(self.workplace)
        self.files = Files(self.workplace, self.stage)
        self.several = Several(self.workplace, self.stage)
        self.flow = Flow(self.workplace, self.stage)
        self.newsroom = NewsroomArea(self.workplace, self.stage)
        self.safety = Safety(self.workplace, self.stage, journal.journal)
        self.desk, self.side = DeskPanel(background), Side(self.workplace)
        self.reading = Reading(self.workplace, self.stage)
        self.archive, self.check_notes = ArchiveArea(self.workplace, self.stage), CheckNotes(self.workplace)
        self.board, self.beside = DeskArea(self.workplace, self.stage), Beside(background, policies)
        self.neighbours = Neighbours(self.workplace, self.stage, self.beside, (self.desk, self.side))
        self._pages, self._parts = QStackedWidget(), QSplitter(Qt.Orientation.Horizontal)
        self.focus = FocusMode(self, editor, settings, self._frame, self._parts)
        self.searching = Searching(self.workplace, self.stage)
        rules = Rules(self.workplace)
        self.inserting = Inserting(self.workplace)
        self.review, self.threads = Review(self.workplace, self.stage), Threads(self.workplace, self.stage)
        self.typing = Typing(self.workplace, rules)
        self.view = View(self.workplace, theme, self.desk, self.side, self.focus)
        self.command_palette = CommandPalette(self)
        self.checking = Checking(self.workplace, self.stage)
        self.suggested = Suggested(self.workplace, self.review, self.checking.pointing)
        self.printing = Printing(self.workplace, self.stage)
        self.commands = Actions(
            self,
            {
                "files": self.files,
                "several": self.several,
                "text": editor,
                "view": self.view,
                "flow": self.flow,
                "desk": self.board,
                "neighbours": self.neighbours,
                "archive": self.archive,
                "reading": self.reading,
                "checking": self.checking,
                "rules": rules,
                "typing": self.typing,
                "inserting": self.inserting,
                "tables": Tables(self.workplace),
                "polishing": Polishing(self.workplace, self.stage),
                "searching": self.searching,
                "review": self.review,
                "threads": self.threads,
                "newsroom": self.newsroom,
                "safety": self.safety,
                "palette": self.command_palette,
                "printing": self.printing,
                "help": Help(self),
            },
        )
        self.bar, self.lock, self.status = (
            ArticleBar(self.commands, self.flow.take),
            LockStrip(),
            StatusLine(self.workplace),
        )
        self.seal = SealStrip(self.flow.changes)
        self.trouble = TroubleStrip(saving, self.safety.save_again, self.safety.copy)
        self.closing = Closing(saving, self, self.close)
        self._empty = EmptyPage(self.commands)
        self._timer = QTimer(self, singleShot=True, interval=_REFRESH)
        self._lay_out()
        self._connect()
        memory.restore(settings, self, self._parts, self.side)
        self._apply_settings()
        self._show_article()

    @property
    def situation(self) -> Situation:
        """What holds now."""
        place, article = self.workplace, self.workplace.saving.article
        editor, filled = place.editor, self.stage.is_filled and not self.board.is_on
        writable = filled and place.writable and not editor.review_views.view.is_read
        return Situation(
            newsroom=self._is_open,
            article=filled,
            stored=filled and place.saving.article is not None,
            writable=writable,
            steps=frozenset(place.steps if filled else ()),
            powers=frozenset(power for power in Power if place.person.may(power)),
            approved=filled and article is not None and article.seal is not None,
            trashed=filled and article is not None and place.workflow.state(article.state).trash,
            formats=editor.active(),
            in_table=writable and editor.focused_field() is editor.body and editor.body.in_table,
            can_undo=writable and editor.can_undo(),
            can_redo=writable and editor.can_redo(),
            theme=place.settings["interface.theme"],
            desk=not self.desk.isHidden(),
            side=not self.side.isHidden(),
            marks=place.settings["checking.marks"],
            suggests=editor.suggesting.on,
            review_view=editor.review_views.view,
            invisibles=place.settings["editor.invisibles"],
            focus=self.focus.is_on,
            board=self.board.is_on,
            neighbours=filled and bool(self.beside.neighbours),
        )

    def refresh(self) -> None:
        """Let commands, strips and title say what holds now."""
        now, article = self.situation, self.workplace.saving.article
        self.commands.refresh(now)
        self.bar.refresh(now, article, self.workplace.workflow)
        self.lock.refresh(None if now.board else article, self.workplace.workflow, writable=self.workplace.writable)
        self._show_seal()
        self._show_title()

    def keep_layout(self) -> None:
        """Remember how the window lies on the screen."""
        self.focus.leave()
        self.board.leave()
        self.beside.close_all()
        memory.keep(self.workplace.settings, self, self._parts, self.side)
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

    def _frame(self) -> Sequence[QWidget]:
        """Return what is there beside the text."""
        return self.menuBar(), self.desk, self.side, self.bar, self.status, *self.workplace.editor.aside

    def _lay_out(self) -> None:
        self.setWindowIcon(application_icon())
        self.commands.fill(self)
        self.desk.put_button(self.commands.button("file.new", self))
        # From the outside in: a widget that is put into another one is dressed anew, with all that is in it by then. In
        # the order in which they stand: Tab goes round in that in which they came.
        self.setCentralWidget(self._parts)
        self._parts.setHandleWidth(1)
        self._parts.setChildrenCollapsible(False)
        middle = QWidget()
        for part, width in ((self.desk, 220), (middle, 480), (self.side, 260)):
            part.setMinimumWidth(width)
        self._parts.addWidget(self.desk)
        self._parts.addWidget(middle)
        strips = (self.bar, self.trouble, self.workplace.notices, self.seal, self.lock)
        parts = column(*strips, self._pages, spacing=0)
        parts.setStretchFactor(self._pages, 1)
        middle.setLayout(parts)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.beside)
        self.beside.put(self.workplace.editor)
        self._pages.addWidget(self.board.place)
        parts.addWidget(self.searching.bar)
        self._parts.addWidget(self.side)
        self._parts.setStretchFactor(1, 1)
        self.setStatusBar(self.status)

    def _connect(self) -> None:
        place = self.workplace
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
        self.stage.turned.connect(self.board.leave)
        self.board.turned.connect(self._turn_desk)
        for desk in (self.desk, self.board):
            desk.mention_wanted.connect(self.threads.lead_to_mention)
        self.board.aside_wanted.connect(self.neighbours.open)
        self.neighbours.changed.connect(self.refresh)
        self.flow.tags_wanted.connect(self._go_to_tags)
        self.flow.panel_wanted.connect(self.side.turn_to)
        self.newsroom.search_wanted.connect(self._go_to_search)
        self.newsroom.preferences_changed.connect(self._change_preferences)
        self.view.changed.connect(self.refresh)
        self.typing.changed.connect(self.refresh)
        self.review.changed.connect(self.refresh)
        self.checking.pointing.bodyMenu.connect(self._fill_menu)
        for wanted in (self.review.wanted, self.threads.wanted):
            wanted.connect(lambda: self.side.turn_to("review"))
        Dropping(self).dropped.connect(self._take_files)

    def _open(self) -> None:
        self._is_open = True
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
        (self.inserting if pictures else self.files).take(paths)

    def _take_note(self, changes: Changes) -> None:
        if changes.sections:
            self._load_sections()

    def _load_sections(self) -> None:
        self.workplace.background.run(sections.listing, then=self.workplace.editor.set_sections)

    def _show_article(self) -> None:
        if not self.stage.is_filled:
            self.focus.leave()
        article = self.workplace.saving.article
        self._pages.setCurrentIndex(2 if self.board.is_on else int(self.stage.is_filled))
        self.bar.setVisible(not self.board.is_on)
        self.desk.mark_open(article.id if article else "")
        self.side.show_article(is_there=self.stage.is_filled and not self.board.is_on)
        self.status.turn_to_article(is_there=self.stage.is_filled and not self.board.is_on)
        self.refresh()

    def _turn_desk(self) -> None:
        """Give the page of the desk the room of what stands beside the article, or take it back."""
        panels = (self.desk, self.side)
        if self.board.is_on:
            self.focus.leave()
            self.reading.step_back()
            self._beside_desk = [panel for panel in panels if not panel.isHidden()]
        for panel in self._beside_desk:
            panel.setVisible(not self.board.is_on)
        self._show_article()
        if not self.board.is_on:
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
        headline = self.workplace.editor.headline.text().strip() or translate("window", "Без заголовка")
        self.beside.call(headline)
        self.setWindowTitle(f"{headline} — {saving_in_words(saving)} — {program}")

    def _show_seal(self) -> None:
        self.seal.refresh(self.workplace.saving.article, self.workplace.workflow)

    def _keep_zoom(self, percent: int) -> None:
        self.workplace.settings["editor.zoom"] = percent

    def _apply_settings(self) -> None:
        settings, editor = self.workplace.settings, self.workplace.editor
        editor.set_zoom(settings["editor.zoom"])
        for part in LIMITED:
            editor.set_limits(part, {str(name): settings[f"limits.{key}.{part}"] for key, name in CHANNELS.items()})
        editor.set_marks_visible(settings["checking.marks"])
        self.focus.renew()
        self.typing.refresh()
        self.stage.refresh_writable()

    def _change_preferences(self) -> None:
        self.view.theme(self.workplace.settings["interface.theme"])
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
