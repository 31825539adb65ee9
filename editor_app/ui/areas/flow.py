"""The commands of the menu «Материал»: the way from draft to approval and on, tags, embargo, history."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor_app.errors import Explained
from editor_app.i18n import translate
from editor_app.operations import approval, articles, embargoes, removal
from editor_app.ui.areas.stage import Stage
from editor_app.ui.moments import date_and_time
from editor_app.ui.workplace import Workplace
from editor_app.workflow.article import Article, Event, Seal, named
from editor_app.workflow.checklist import Facts, Field, Obstacle, Spot
from editor_app.workflow.roles import Power

if TYPE_CHECKING:
    from editor_app.workflow.compared import Comparison

_TOPIC = "flow"


class Flow(QObject):
    """What is done with an article as a whole."""

    tags_wanted = Signal()
    panel_wanted = Signal(str)

    def __init__(self, workplace: Workplace, stage: Stage) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._stage = stage
        stage.turned.connect(lambda: workplace.notices.withdraw(_TOPIC))

    def take(self, step: str) -> None:
        """Take a step with the article on the screen, as it is after everything is saved and seen to."""
        article_id = self._workplace.saving.article_id
        self._stage.leave(lambda: self._look(article_id, step))

    def _look(self, article_id: str, step: str) -> None:
        from editor_app.ui.facts import facts

        article = self._workplace.saving.article
        if article is None or article.id != article_id:  # another one came meanwhile, which nobody spoke of
            return
        known = facts(self._workplace)

        def then(found: Sequence[Obstacle]) -> None:
            if self._is_shown(article):
                self._ask(article, step, found, known)

        self._stage.hold()
        self._workplace.background.run(approval.obstacles, article.id, step, known, then=then, failed=self._refuse)

    def _ask(self, article: Article, step: str, found: Sequence[Obstacle], known: Facts) -> None:
        transition, reason = self._workplace.workflow.steps[step], ""
        if found or transition.reason_owed:
            from editor_app.ui.dialogs.step import StepDialog

            may_settle = self._workplace.person.may(Power.CHECKS)
            dialog = StepDialog(transition, found, self._workplace.window, may_settle=may_settle)
            if not dialog.exec():
                self._stage.let_go()
                if dialog.chosen is not None:
                    self.show_spot(dialog.chosen)
                elif (right := dialog.settled) is not None:
                    said = (article.id, right.check, right.quote)
                    self._workplace.background.run(approval.settle, *said, then=lambda: self._look(article.id, step))
                return
            reason = dialog.why
        asked = article.id, article.version, step, reason, known
        self._workplace.background.run(approval.take, *asked, then=self._tell, failed=self._refuse)

    def _is_shown(self, article: Article) -> bool:
        shown = self._workplace.saving.article
        return shown is not None and shown.id == article.id

    def _refuse(self, error: Explained) -> None:
        self._stage.let_go()
        self._workplace.notices.explain(error)

    def _tell(self, article: Article) -> None:
        self._workplace.saving.adopt(article)
        self._stage.let_go()
        state = str(self._workplace.workflow.state(article.state).title)
        if not self._is_shown(article):
            told = translate("flow", "«{headline}»: теперь «{state}».")
            self._workplace.notices.tell("success", told.format(headline=named(article.content.headline), state=state))
            return
        self._workplace.notices.tell(
            "success", translate("flow", "Теперь материал в состоянии «{state}».").format(state=state), topic=_TOPIC
        )

    def show_spot(self, spot: Spot) -> None:
        """Go to where something is to be seen to."""
        from editor_app.ui.facts import show

        if show(self._workplace.editor, spot):
            return
        match spot.field:
            case Field.TAGS:
                self.tags_wanted.emit()
            case Field.SECTION:
                self._workplace.editor.choose_section()
            case _:
                self.panel_wanted.emit("review")

    def edit_tags(self) -> None:
        """Go to the field for a new tag."""
        self.tags_wanted.emit()

    def changes(self) -> None:
        """Show what became of the article since it was approved."""
        self._stage.leave(self._load_changes)

    def _load_changes(self) -> None:
        article = self._workplace.saving.article
        if article is not None:
            self._workplace.background.run(approval.changes_since, article.id, then=self._show_changes)

    def _show_changes(self, seal: Seal | None, comparison: "Comparison | None" = None) -> None:
        from editor_app.ui.dialogs.comparison import ComparisonDialog

        if seal is None or comparison is None:
            self._workplace.notices.tell("info", translate("flow", "Этот материал ещё не утверждали."))
            return
        told = translate("flow", "Утвердил(а) {who}, {when}. Ниже всё, чем нынешний текст отличается.").format(
            who=seal.who, when=date_and_time(seal.when)
        )
        title = translate("flow", "Изменилось после утверждения")
        place = self._workplace
        names = translate("flow", "Как утвердил редактор"), translate("flow", "Сейчас")
        ComparisonDialog(title, told, comparison, place.background, place.settings, place.window, names).exec()

    def embargo(self) -> None:
        """Put the article under an embargo, or take it off."""
        self._stage.leave(self._ask_for_embargo)

    def _ask_for_embargo(self) -> None:
        from editor_app.ui.dialogs.embargo import EmbargoDialog

        place, article = self._workplace, self._workplace.saving.article
        if article is None:
            return
        zone = article.embargo.zone if article.embargo else place.policies.policy.zone
        dialog = EmbargoDialog(article.embargo, zone, datetime.now(UTC), place.window)
        if dialog.exec():
            place.background.run(
                embargoes.put, article.id, article.version, dialog.until, zone, then=place.saving.adopt
            )

    def delete(self) -> None:
        """Take the article out of the trash for good."""
        from editor_app.ui.dialogs.frame import ask

        article = self._workplace.saving.article
        title = translate("flow", "Удалить навсегда")
        text = translate("flow", "Материал и все его версии исчезнут. В истории останется, кто и когда это сделал.")
        if article is not None and ask(self._workplace.window, title, text, title):

            def then() -> None:
                if self._is_shown(article):
                    self._stage.close()

            self._workplace.background.run(removal.delete, article.id, article.version, then=then)

    def history(self) -> None:
        """Show who did what to the article."""
        from editor_app.ui.dialogs.history import HistoryDialog

        article = self._workplace.saving.article
        if article is None:
            return

        def then(events: Sequence[Event]) -> None:
            HistoryDialog(article.content.headline, events, self._workplace.workflow, self._workplace.window).exec()

        self._workplace.background.run(articles.history, article.id, then=then)
