"""The strip that says why an article cannot be written in, and who can change that."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from editor_app.i18n import translate
from editor_app.ui.icons import IconLabel
from editor_app.ui.labels import label
from editor_app.ui.layouts import row
from editor_app.ui.moments import date_and_time
from editor_app.ui.theme import Space
from editor_app.workflow import seal
from editor_app.workflow.article import Article
from editor_app.workflow.roles import EVERYBODY, named
from editor_app.workflow.workflow import Workflow


class LockStrip(QFrame):
    """Shown over an article that is read-only for the person at the desk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", "info")
        self.text = label(wraps=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setLayout(
            row(IconLabel("lock", "accent"), Space.XS, self.text, margins=(Space.L, Space.S, Space.L, Space.S))
        )
        self.hide()

    def refresh(self, article: Article | None, workflow: Workflow, *, writable: bool) -> None:
        """Show itself for an article that is locked, else go away."""
        if article is None or writable:
            self.hide()
            return
        self.text.setText(why_locked(article, workflow))
        self.show()


def why_locked(article: Article, workflow: Workflow) -> str:
    """Say who answers for these words, that they cannot be written in, and which steps, by whom, would change it."""
    state, told = article.state, []
    if article.seal is not None and workflow.state(state).sealed and seal.is_intact(article):
        who = translate("lock", "Утверждено: {who}, {when}.")
        told.append(who.format(who=article.seal.who, when=date_and_time(article.seal.when)))
    locked = translate("lock", "Материал в состоянии «{state}», только для чтения.")
    told.append(locked.format(state=workflow.state(state).title))
    told.extend(
        translate("lock", "«{step}» может {who}.").format(step=step.title, who=named(step.roles, step.own_roles))
        for step in workflow.steps.values()
        if state in step.sources and workflow.state(step.target).writers == EVERYBODY
    )
    return " ".join(told)
