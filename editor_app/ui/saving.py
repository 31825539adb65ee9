"""Autosave: what is on the screen reaches the store a moment after it was typed, and the window never claims more."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from editor_app.errors import Explained
from editor_app.i18n import translate
from editor_app.operations import articles, revisions
from editor_app.store.errors import StaleVersion
from editor_app.store.journal import Entry
from editor_app.ui.background import Background, Failed
from editor_app.ui.journalling import Journalling
from editor_app.ui.pace import Pace
from editor_app.ui.saving_state import SavingState
from editor_app.ui.waiters import Waiters
from editor_app.workflow.article import Article, Content, named, new_id
from editor_app.workflow.errors import WorkflowError


class Screen(Protocol):
    """The part of the editor that is saved."""

    def content(self, before: Content) -> Content:
        """Return `before` with everything that is on the screen; cheap, as it runs between two keystrokes."""
        ...


class Saving(QObject):
    """Saves the one article that is on the screen.

    A save begins at its `Pace` after the first change that is not in the store, never while another is under way. What
    the store does not take at once, being busy or refusing it, is in the journal as soon as that. The state is SAVED
    only after the store has committed the last change. When somebody else has changed the content of the article
    meanwhile, the text on the screen becomes a new article, and both are kept.
    """

    stateChanged = Signal()
    committed = Signal(object)
    """The article as the store holds it now."""
    forked = Signal(object)
    """The text on the screen now belongs to this new article, the copy of one that somebody else changed."""

    def __init__(
        self, background: Background, screen: Screen, journal: Journalling, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._screen = screen
        self._journal = journal
        self._article: Article | None = None
        self._new_id = new_id()
        self._content = Content()
        self._edits = 0
        self._saved_edits = 0
        self._is_worked_on = False
        self._saved_at: datetime | None = None
        self._in_flight = False
        self._sent: Content | None = None
        self._error: Explained | None = None
        self._waiters = Waiters()
        self._pace = Pace(self)
        self._pace.due.connect(self._put_into_safety)
        self._pace.again.connect(self._save)

    @property
    def article(self) -> Article | None:
        """The article on the screen as the store holds it; None while it is not there yet."""
        return self._article

    @property
    def content(self) -> Content:
        """All that is on the screen, saved or not."""
        return self._screen.content(self._content)

    @property
    def tags(self) -> tuple[str, ...]:
        """Tags of the article on the screen, saved or not."""
        return self._content.tags

    @property
    def error(self) -> Explained | None:
        """Why the last save failed; None when it did not."""
        return self._error

    @property
    def copy(self) -> Path | None:
        """Where the journal has the text that could not be saved; None when it has none."""
        return self._journal.copy_of(self.article_id)

    @property
    def saved_at(self) -> datetime | None:
        """When the text on the screen was last saved."""
        return self._saved_at

    @property
    def state(self) -> SavingState:
        """What is true now."""
        if self._error is not None:
            return SavingState.FAILED
        if self._edits != self._saved_edits or self._in_flight:
            return SavingState.UNSAVED
        return SavingState.EMPTY if self._article is None else SavingState.SAVED

    def show(self, article: Article | None) -> None:
        """Begin with another article, or with a new one; the former one was flushed before."""
        self.finish()
        self._pace.stop()
        self._article = article
        self._new_id = new_id()
        self._content = article.content if article else Content()
        self._saved_edits = self._edits
        self._saved_at = article.updated if article else None
        self._error = None
        self.stateChanged.emit()

    def finish(self) -> None:
        """Keep a version of the article on the screen, if anything was written in it."""
        if self._article is not None and self._is_worked_on:
            self._background.run(revisions.keep, self._article.id)
        self._is_worked_on = False

    def put_down(self) -> bool:
        """Have what is not in the store written into the journal now; whether that could be done."""
        if self.state in (SavingState.SAVED, SavingState.EMPTY):
            return True
        self._write_down(self.content)
        self._journal.flush()
        return self.copy is not None

    def adopt(self, article: Article) -> None:
        """Go on from the article as a step of its life left it; its text is the one that stands on the screen.

        One that has left the screen since is none of its business, nor is one in which others wrote meanwhile: the next
        save will find that.
        """
        stands = self._article
        if stands is not None and article.id == stands.id and article.content == stands.content:
            self._go_on_from(article)

    def catch_up(self, article: Article) -> None:
        """Go on from the article as the newsroom left it, a tag renamed perhaps; the screen shows its text already."""
        self._content = article.content
        self._go_on_from(article)

    def _go_on_from(self, article: Article) -> None:
        self._article = article
        self._saved_at = article.updated
        self.committed.emit(article)
        self.stateChanged.emit()

    def set_tags(self, tags: tuple[str, ...]) -> None:
        """Give the article on the screen these tags."""
        if tags != self._content.tags:
            self._content = replace(self._content, tags=tags)
            self.edited()

    def edited(self) -> None:
        """Take note of a change on the screen."""
        was_saved = self._edits == self._saved_edits
        self._edits += 1
        self._is_worked_on = True
        self._pace.follow_key()
        if was_saved:
            self.stateChanged.emit()

    def flush(self, then: Callable[[], object], failed: Failed | None = None) -> None:
        """Save now; `then` runs when nothing is left to save, `failed` when it could not be saved."""
        if self._is_settled:
            then()
            return
        self._waiters.add(then, failed)
        if not self._in_flight:
            self._save()

    @property
    def article_id(self) -> str:
        """The id of the article on the screen, be it in the store already or not."""
        return self._article.id if self._article else self._new_id

    def _put_into_safety(self) -> None:
        """Save what was typed; where a save is under way or the last one failed, put it into the journal."""
        if self._in_flight or self._error is not None:
            self._write_down(self.content)
        else:
            self._save()

    def _write_down(self, content: Content) -> None:
        version = self._article.version if self._article else 0
        self._journal.put(Entry(self.article_id, version, content, datetime.now(UTC), under_way=self._sent))

    def _save(self, refused: Failed | None = None) -> None:
        self._pace.stop()
        content = self.content
        if self._article is None and _is_blank(content):
            self._journal.erase(self.article_id)
            self._error = None
            self._saved_edits = self._edits
            self._go_on()
            return
        self._in_flight = True
        self._content = content
        self._write_down(content)
        self._sent = content
        edits = self._edits

        def then(article: Article) -> None:
            self._commit(article, content, edits)
            self._go_on()

        failed = refused or self._fail
        if self._article is None:
            self._background.run(articles.create, content, self.article_id, then=then, failed=failed)
        else:
            article = self._article
            self._background.run(articles.save, article.id, article.version, content, then=then, failed=failed)

    def _commit(self, article: Article, sent: Content, edits: int) -> None:
        """Take note of what the store has now."""
        self._in_flight = False
        self._sent = None
        self._error = None
        if self._edits == edits or article.id != self.article_id:
            self._journal.erase(self.article_id)
        self._article = article
        tags_were_changed = self._content.tags != sent.tags
        self._content = replace(article.content, tags=self._content.tags) if tags_were_changed else article.content
        self._saved_edits = edits
        self._saved_at = article.updated
        self.committed.emit(article)

    def _go_on(self) -> None:
        """Let those go on who wait for the store to have everything; what was changed meanwhile is saved first."""
        self.stateChanged.emit()
        self._waiters.let_go(lambda: self._is_settled)
        if self._is_settled or self._in_flight:
            return
        if self._waiters:
            self._save()
        else:
            self._pace.begin()

    @property
    def _is_settled(self) -> bool:
        return self._edits == self._saved_edits and not self._in_flight

    def _fail(self, error: Explained) -> None:
        self._in_flight = False
        self._sent = None
        if isinstance(error, StaleVersion):
            self._follow(error.current)
            return
        self._error = error
        self._pace.try_again()
        self.stateChanged.emit()
        self._waiters.refuse(error)

    def _follow(self, stored: Article) -> None:
        """Save what others left of the article: into it where its text is as it was, beside it where it is another.

        Where what became of it meanwhile is that the person may not write in it any more, that is beside it too.
        """
        stands = self._article
        if stands is None or stored.content != stands.content:
            self._fork()
            return

        def refused(error: Explained) -> None:
            if isinstance(error, WorkflowError):
                self._fork()
            else:
                self._fail(error)

        self._go_on_from(stored)
        self._save(refused)

    def _fork(self) -> None:
        """Store the text on the screen, with what was typed in it meanwhile, as an article of its own."""
        self._content, edits = self.content, self._edits
        content = replace(self._content, headline=marked_mine(self._content.headline))
        self._in_flight = True

        def then(article: Article) -> None:
            self._commit(article, content, edits)
            self.forked.emit(article)  # before anybody goes on, perhaps to another article
            self._go_on()

        self._background.run(articles.create, content, then=then, failed=self._fail)


def marked_mine(headline: str) -> str:
    """Return the headline under which the text on the screen is kept beside somebody else's."""
    return translate("saving", "{headline} (моя версия)").format(headline=named(headline))


def _is_blank(content: Content) -> bool:
    return not content.text.strip() and not content.tags and not content.proposals
