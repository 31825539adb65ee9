"""The commands of the menu «Материал»: the way from draft to approval, tags, history."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from editor_app.i18n import translate
from editor_app.operations import approval, articles
from editor_app.ui.areas.stage import Stage
from editor_app.ui.dialogs.prompt import prompt
from editor_app.ui.workplace import Workplace
from editor_app.workflow.article import Article, Event


class Flow(QObject):
    """What is done with an article as a whole."""

    tags_wanted = Signal()

    def __init__(self, workplace: Workplace, stage: Stage) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._stage = stage

    def take(self, step: str) -> None:
        """Take a step with the article on the screen, as it is after everything is saved."""
        reason = ""
        transition = self._workplace.workflow.steps[step]
        if transition.reason_owed:
            title = str(transition.title)
            question = translate("flow", "Причина: её увидит автор, и она останется в истории.")
            answer = prompt(self._workplace.window, title, question, title, long=True)
            if answer is None:
                return
            reason = answer
        self._stage.leave(lambda: self._take(step, reason))

    def _take(self, step: str, reason: str) -> None:
        article = self._workplace.saving.article
        if article is not None:
            self._workplace.background.run(approval.take, article.id, article.version, step, reason, then=self._tell)

    def _tell(self, article: Article) -> None:
        self._workplace.saving.adopt(article)
        state = str(self._workplace.workflow.state(article.state).title)
        self._workplace.notices.tell(
            "success", translate("flow", "Теперь материал в состоянии «{state}».").format(state=state)
        )

    def edit_tags(self) -> None:
        """Go to the field for a new tag."""
        self.tags_wanted.emit()

    def history(self) -> None:
        """Show who did what to the article."""
        from editor_app.ui.dialogs.history import HistoryDialog

        article = self._workplace.saving.article
        if article is None:
            return

        def then(events: Sequence[Event]) -> None:
            HistoryDialog(article.content.headline, events, self._workplace.workflow, self._workplace.window).exec()

        self._workplace.background.run(articles.history, article.id, then=then)
