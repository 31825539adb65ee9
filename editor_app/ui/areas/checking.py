"""The commands of the menu «Проверка», and the decisions about findings on their way to the store."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from editor_app import paths
from editor_app.errors import Explained
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


@dataclass(frozen=True, slots=True)
class _Decided:
    scope: Scope
    finding: Finding
    text: str
    article_id: str


class Checking(QObject):
    """The walk through the findings, the card at the cursor, the newsroom's words."""

    def __init__(self, workplace: Workplace, stage: Stage) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._stage = stage
        self._shown_id: str | None = None
        self.pointing = Pointing(workplace.proofreading)
        self._stored = Decisions()
        """What the store had when it was asked last."""
        self._under_way: list[_Decided] = []
        """Decisions on their way to the store; what it answers meanwhile does not know of them."""
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
            taker = partial(self._take, self._article_id)
            self._workplace.background.run(decisions.of, self._article_id, then=taker)

    def _take(self, article_id: str | None, found: Decisions) -> None:
        if article_id == self._article_id:  # else what holds here was asked for since
            self._stored = found
            self._apply()

    def _apply(self) -> None:
        holds = self._with(*self._under_way)
        self._workplace.proofreading.set_decisions(self.personal.beside(holds))

    def _with(self, *under_way: _Decided) -> Decisions:
        """Return what is stored, with those of some decisions that hold for the article on the screen."""
        holds, here = self._stored, self._workplace.saving.article_id
        for each in under_way:
            if each.scope is Scope.NEWSROOM or each.article_id == here:
                holds = holds.with_(each.scope, each.finding, each.text)
        return holds

    def _decide(self, scope: Scope, finding: Finding, text: str) -> None:
        if scope is Scope.PERSON:
            self.set_personal(self.personal.with_(ignored_everywhere(finding, text)))
            return
        decided = _Decided(scope, finding, text, self._workplace.saving.article_id)
        self._under_way.append(decided)
        match scope:
            case Scope.HERE:
                self._store(decided, decisions.ignore_here)
            case Scope.ARTICLE:
                self._store(decided, decisions.ignore_in_article)
            case Scope.NEWSROOM:
                self._put(decided, decisions.ignore_in_newsroom)

    def _store(self, decided: _Decided, verb: Callable[..., object]) -> None:
        """Store a decision about the article; a new one has to be in the store first."""

        def go_on() -> None:
            article = self._workplace.saving.article
            if article is not None:
                self._put(decided, verb, article.id)

        self._workplace.saving.flush(go_on, lambda _: self._take_back(decided))

    def _put(self, decided: _Decided, verb: Callable[..., object], *where: str) -> None:
        def failed(error: Explained) -> None:
            self._take_back(decided)
            self._workplace.notices.explain(error)

        asked = *where, decided.finding, decided.text
        self._workplace.background.run(verb, *asked, then=partial(self._arrived, decided), failed=failed)

    def _arrived(self, decided: _Decided) -> None:
        self._under_way.remove(decided)
        self._stored = self._with(decided)

    def _take_back(self, decided: _Decided) -> None:
        """Mark again what could not be stored as decided."""
        self._under_way.remove(decided)
        self._apply()

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
