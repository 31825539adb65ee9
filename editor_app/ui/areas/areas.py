"""Every area of commands of one window."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from editor_app.ui.areas.suggested import Suggested
from editor_app.ui.areas.tables import Tables
from editor_app.ui.areas.threads import Threads
from editor_app.ui.areas.typing import Typing
from editor_app.ui.areas.view import View

if TYPE_CHECKING:
    from collections.abc import Mapping

    from editor_app.store.journal import Journal
    from editor_app.ui.areas.stage import Stage
    from editor_app.ui.beside import Beside
    from editor_app.ui.focus_mode import FocusMode
    from editor_app.ui.main_window import MainWindow
    from editor_app.ui.panels.desk import DeskPanel
    from editor_app.ui.side import Side
    from editor_app.ui.theme import Theme
    from editor_app.ui.workplace import Workplace


class Areas:
    """The objects whose verbs the table of commands names (`by_name`)."""

    def __init__(
        self,
        window: MainWindow,
        workplace: Workplace,
        stage: Stage,
        theme: Theme,
        journal: Journal,
        desk: DeskPanel,
        beside: Beside,
        side: Side,
        focus: FocusMode,
    ) -> None:
        self.files = Files(workplace, stage)
        self.several = Several(workplace, stage)
        self.flow = Flow(workplace, stage)
        self.newsroom = NewsroomArea(workplace, stage)
        self.safety = Safety(workplace, stage, journal)
        self.reading = Reading(workplace, stage)
        self.archive = ArchiveArea(workplace, stage)
        self.desk = DeskArea(workplace, stage)
        self.neighbours = Neighbours(workplace, stage, beside, (desk, side))
        self.searching = Searching(workplace, stage)
        self.rules = Rules(workplace)
        self.inserting = Inserting(workplace)
        self.tables = Tables(workplace)
        self.review = Review(workplace, stage)
        self.threads = Threads(workplace, stage)
        self.typing = Typing(workplace, self.rules)
        self.polishing = Polishing(workplace, stage)
        self.view = View(workplace, theme, desk, side, focus)
        self.palette = CommandPalette(window)
        self.checking = Checking(workplace, stage)
        self.suggested = Suggested(workplace, self.review, self.checking.pointing)
        self.printing = Printing(workplace, stage)
        self.help = Help(window)
        self.by_name: Mapping[str, object] = {"text": workplace.editor.in_use, **vars(self)}
        stage.turned.connect(self.desk.leave)
        self.desk.mention_wanted.connect(self.threads.lead_to_mention)
        self.desk.aside_wanted.connect(self.neighbours.open)
