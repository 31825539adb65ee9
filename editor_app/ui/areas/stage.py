"""Which article is on the screen, and how it gets there without a word of the former one lost."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from editor_app.errors import Explained
from editor_app.i18n import translate
from editor_app.operations import articles, revisions
from editor_app.operations.changes import Changes
from editor_app.store.errors import StoreDamaged
from editor_app.ui.dialogs.after import after_dialogs
from editor_app.ui.saving import marked_mine
from editor_app.ui.saving_state import SavingState
from editor_app.ui.workplace import Workplace
from editor_app.workflow.article import Article, Content, Summary


class Stage(QObject):
    """Puts articles on the screen; the former one is saved first, and stays if it cannot be.

    What was wanted last counts, though the answer to an earlier wish comes later.
    """

    shown = Signal()
    """Another article, or none, is on the screen, or it may no longer or again be written in."""
    turned = Signal()
    """An article was put on the screen, be it the one that was there."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self.is_filled = False
        self._wish = object()
        """Stands for what is wanted on the screen since; another one is wanted when this is another object."""
        self._standing: tuple[Article, bool] | None = None
        workplace.saving.committed.connect(self._refresh)
        workplace.saving.forked.connect(self._tell_fork)
        workplace.background.changed.connect(self._catch_up)

    def open(self, article_id: str) -> None:
        """Show an article of the store."""
        wish = self._wish = object()

        def then(article: Article) -> None:
            if self._wish is wish:
                self.turn_to(article)

        def failed(error: Explained) -> None:
            newest = (translate("stage", "Взять целую версию"), lambda: self._salvage(article_id))
            self._workplace.notices.explain(error, *([newest] if isinstance(error, StoreDamaged) else []))

        def read() -> None:
            self._workplace.background.run(articles.get, article_id, then=then, failed=failed)

        self.leave(read)

    def open_first(self) -> None:
        """Show the article that was changed last, if there is one."""

        def then(summaries: Sequence[Summary]) -> None:
            if summaries and not self.is_filled:
                self.open(summaries[0].id)

        self._workplace.background.run(articles.listing, then=then)

    def new(self) -> None:
        """Show an empty article; it is stored when something is written in it."""
        self._wish = object()
        self.leave(lambda: self._show(None))

    def close(self) -> None:
        """Take the article off the screen."""
        self._wish = object()
        self.leave(self._clear)

    def leave(self, then: Callable[[], object]) -> None:
        """Go on when the article on the screen is saved."""
        self._workplace.saving.flush(then, self._explain)

    def turn_to(self, article: Article) -> None:
        """Show an article that was read; what was typed into the former one meanwhile is saved first.

        A dialog asks about the article that it was opened over: while there is one, nothing else comes under it.
        """
        self._wish = object()
        after_dialogs(self, lambda: self.leave(lambda: self._show(article)))

    def hold(self) -> None:
        """Let nobody write in the article until `let_go`: what is decided about it is what is on the screen."""
        self._workplace.editor.set_writable(False)

    def let_go(self) -> None:
        """Let the article be written in again, as far as the person may."""
        if self.is_filled:
            self._workplace.editor.set_writable(self._workplace.writable)

    def _show(self, article: Article | None) -> None:
        stands = self._workplace.saving.article
        if article is not None and stands is not None and stands.id == article.id and stands.version > article.version:
            article = stands  # what was written in it since it was read is no less
        self.turned.emit()
        self._workplace.saving.show(article)
        self.is_filled = True
        content = article.content if article else Content()
        day = content.published or (article.created.astimezone() if article else datetime.now().astimezone())
        self._workplace.proofreading.whole.written = day.date()
        self._workplace.editor.show_content(content, writable=self._workplace.writable)
        self.shown.emit()
        (self._workplace.editor if article is None else self._workplace.editor.body).setFocus()

    def _clear(self) -> None:
        self._workplace.saving.show(None)
        self.is_filled = False
        self._workplace.editor.show_content(Content(), writable=False)
        self.shown.emit()

    def refresh_writable(self) -> None:
        """Let the article be written in, or not, as its state and the person's role now say."""
        self.let_go()
        self.shown.emit()

    def _refresh(self, article: Article) -> None:
        """Follow a commit, unless it wrote nothing but the text, as autosave does several times a second."""
        bare = replace(article, version=0, content=Content(), updated=article.created)
        standing = (bare, self._workplace.writable)
        if standing != self._standing:
            self._standing = standing
            self.refresh_writable()

    def _salvage(self, article_id: str) -> None:
        """Go on from the newest version in good order of an article that is damaged."""
        self._workplace.background.run(revisions.salvage, article_id, then=self.turn_to)

    def _explain(self, error: Explained) -> None:
        del error  # the strip over the article tells it, for as long as it is true

    def _tell_fork(self, mine: Article) -> None:
        """Show the copy that now holds the text, with what was typed in it meanwhile."""
        content = self._workplace.saving.content
        content = replace(content, headline=marked_mine(content.headline))
        self._workplace.editor.show_content(content, writable=True)
        self._workplace.notices.tell(
            "warning",
            translate(
                "stage",
                "Материал тем временем изменили. Чужой текст остался на месте, ваш сохранён рядом: «{headline}».",
            ).format(headline=mine.content.headline),
        )
        self.shown.emit()

    def _catch_up(self, changes: Changes) -> None:
        """Read the article on the screen again when a change of tags or sections may have changed it."""
        article = self._workplace.saving.article
        if article is not None and article.id in changes.articles and (changes.tags or changes.sections):
            self._workplace.background.run(articles.get, article.id, then=self._take)

    def _take(self, article: Article) -> None:
        saving = self._workplace.saving
        if saving.article is None or article.id != saving.article.id or article.version <= saving.article.version:
            return
        if saving.state is SavingState.SAVED:
            saving.catch_up(article)
            self._workplace.editor.show_content(article.content, writable=self._workplace.writable)
        elif _is_renamed(saving.article.content, article.content):
            saving.catch_up(article)


def _is_renamed(before: Content, now: Content) -> bool:
    """Whether nothing became of an article but that a tag or its section has another name."""
    return now == replace(before, tags=now.tags, section=now.section, proposals=now.proposals)
