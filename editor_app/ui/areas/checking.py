"""The commands of the menu «Проверка», and the decisions about findings on their way to the store."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from editor_app.i18n import translate
from editor_app.operations import decisions
from editor_app.operations.changes import Changes
from editor_app.operations.newsroom import Newsroom
from editor_app.proofreading.decisions import Decisions
from editor_app.proofreading.finding import Finding
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
        workplace.proofreading.ignoredHere.connect(self._ignore_here)
        workplace.proofreading.ignoredInArticle.connect(self._ignore_in_article)
        workplace.proofreading.wordAdded.connect(self._add_word)
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
        """Look through what is not marked in the article."""
        from editor_app.ui.dialogs.ignored import IgnoredDialog

        place = self._workplace
        if place.saving.article is not None:
            titles = rule_book.titles(place.proofreading.own.values())
            IgnoredDialog(place.background, place.saving.article.id, titles, place.window).exec()

    def _show(self) -> None:
        article = self._workplace.saving.article
        if article is not None and article.id != self._shown_id:
            self._load()
        self._shown_id = article.id if article else None

    def _take_note(self, changes: Changes) -> None:
        if changes.decisions:
            self._load()

    def _load(self) -> None:
        """Read the decisions that hold for the article on the screen; for a new one, the words alone."""
        article, proofreading = self._workplace.saving.article, self._workplace.proofreading
        if not self._workplace.background.is_open:
            return
        if article is None:
            self._workplace.background.run(_words_alone, then=proofreading.set_decisions)
        else:
            self._workplace.background.run(decisions.of, article.id, then=proofreading.set_decisions)

    def _ignore_here(self, finding: Finding, text: str) -> None:
        self._store(decisions.ignore_here, finding, text)

    def _ignore_in_article(self, finding: Finding, text: str) -> None:
        self._store(decisions.ignore_in_article, finding, text)

    def _store(self, verb: Callable[..., object], finding: Finding, text: str) -> None:
        """Store a decision; a new article has to be in the store first."""

        def go_on() -> None:
            article = self._workplace.saving.article
            if article is not None:
                self._workplace.background.run(verb, article.id, finding, text)

        self._stage.leave(go_on)

    def _add_word(self, word: str) -> None:
        self._workplace.background.run(decisions.add_word, word)

    def _tell_failure(self, status: CheckStatus) -> None:
        if status.state is CheckState.FAILED:
            again = (translate("checking", "Проверить снова"), self._workplace.checker.start)
            self._workplace.notices.tell("warning", status.reason, answers=[again], topic="checking")
        else:
            self._workplace.notices.withdraw("checking")


def _words_alone(newsroom: Newsroom) -> Decisions:
    return Decisions(words=frozenset(decisions.words(newsroom)))
