"""The commands of the menu «Проверка», and the decisions about findings on their way to the store."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from editor_app import paths
from editor_app.i18n import translate
from editor_app.operations import decisions
from editor_app.operations.changes import Changes
from editor_app.proofreading import personal
from editor_app.proofreading.decisions import Decisions, Scope, ignored_everywhere
from editor_app.proofreading.finding import Finding
from editor_app.proofreading.personal import Personal
from editor_app.ui import rule_book
from editor_app.ui.areas.stage import Stage
from editor_app.ui.checking.status import CheckState, CheckStatus
from editor_app.ui.editor.pointing import Pointing
from editor_app.ui.workplace import Workplace


class Checking(QObject):
    """The walk through the findings, the card at the cursor, the newsroom's words."""

    def __init__(self, workplace: Workplace, stage: Stage) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._stage = stage
        self._shown_id: str | None = None
        self.pointing = Pointing(workplace.proofreading)
        self._of_others = Decisions()
        self.personal = personal.read(paths.decisions_file())
        workplace.proofreading.decided.connect(self._decide)
        workplace.checker.state.connect(self._tell_failure)
        workplace.background.opened.connect(self._load)
        workplace.background.changed.connect(self._take_note)
        stage.shown.connect(self._show)

    def walk(self) -> None:
        """Go through all findings one by one."""
        from editor_app.ui.dialogs.proofreading import WalkDialog

        WalkDialog(self._workplace.proofreading, self._workplace.window).exec()

    def suggest(self) -> None:
        """Open the card of the finding at the cursor."""
        self.pointing.suggest()

    def go(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) finding."""
        self.pointing.go(by)

    def words(self) -> None:
        """Manage the newsroom's own words."""
        from editor_app.ui.dialogs.words import WordsDialog

        WordsDialog(self._workplace.background, self._workplace.window).exec()

    def ignored(self) -> None:
        """Look through all that is not marked: in the article, for the person, in the newsroom."""
        from editor_app.ui.dialogs.ignored import IgnoredDialog

        titles = rule_book.titles(self._workplace.proofreading.own.values())
        IgnoredDialog(self, self._workplace.background, self._article_id, titles, self._workplace.window).exec()

    def set_personal(self, decisions: Personal) -> None:
        """Let other decisions of the person hold, and remember them."""
        self.personal = decisions
        self._apply()
        try:
            personal.write(paths.decisions_file(), decisions)
        except OSError as error:
            told = translate("checking", "Ваше решение не записалось на диск и продержится только до выхода.")
            self._workplace.notices.tell("warning", told, detail=str(error))

    def _show(self) -> None:
        if self._article_id != self._shown_id:
            self._shown_id = self._article_id
            self._load()

    def _take_note(self, changes: Changes) -> None:
        if changes.decisions:
            self._load()

    def _load(self) -> None:
        """Read the decisions that hold for the article on the screen; for a new one, the newsroom's alone."""
        if self._workplace.background.is_open:
            self._workplace.background.run(decisions.of, self._article_id, then=self._take)

    def _take(self, found: Decisions) -> None:
        self._of_others = found
        self._apply()

    def _apply(self) -> None:
        self._workplace.proofreading.set_decisions(self.personal.beside(self._of_others))

    def _decide(self, scope: Scope, finding: Finding, text: str) -> None:
        if scope is not Scope.PERSON:
            self._of_others = self._of_others.with_(scope, finding, text)  # until the store has it
        match scope:
            case Scope.HERE:
                self._store(decisions.ignore_here, finding, text)
            case Scope.ARTICLE:
                self._store(decisions.ignore_in_article, finding, text)
            case Scope.PERSON:
                self.set_personal(self.personal.with_(ignored_everywhere(finding, text)))
            case Scope.NEWSROOM:
                self._workplace.background.run(decisions.ignore_in_newsroom, finding, text)

    def _store(self, verb: Callable[..., object], finding: Finding, text: str) -> None:
        """Store a decision; a new article has to be in the store first."""

        def go_on() -> None:
            article = self._workplace.saving.article
            if article is not None:
                self._workplace.background.run(verb, article.id, finding, text)

        self._stage.leave(go_on)

    def _tell_failure(self, status: CheckStatus) -> None:
        if status.state is CheckState.FAILED:
            again = (translate("checking", "Проверить снова"), self._workplace.checker.start)
            self._workplace.notices.tell("warning", status.reason, answers=[again], topic="checking")
        else:
            self._workplace.notices.withdraw("checking")

    @property
    def _article_id(self) -> str | None:
        article = self._workplace.saving.article
        return article.id if article else None
