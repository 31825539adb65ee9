"""The strip that says that an article is no longer what was approved, or that it may not leave the house yet."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from editor_app.i18n import translate
from editor_app.ui.icons import IconLabel
from editor_app.ui.labels import label
from editor_app.ui.layouts import row
from editor_app.ui.moments import date_and_time
from editor_app.ui.theme import Space
from editor_app.workflow import seal, zones
from editor_app.workflow.article import Article
from editor_app.workflow.workflow import Workflow


class SealStrip(QFrame):
    """Shown over an article that was approved and is no longer that, or that is under an embargo.

    Where it counts as approved, the seal is broken; one opened again only says so. The changes are one press away.
    """

    def __init__(self, show_changes: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", "warning")
        self._told: tuple[Article, Workflow] | None = None
        self.text = label(wraps=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.changes = QPushButton(translate("seal", "Что изменилось"))
        self.changes.clicked.connect(lambda: show_changes())
        self.setLayout(
            row(
                IconLabel("warning", "warning"),
                Space.XS,
                self.text,
                self.changes,
                margins=(Space.L, Space.S, Space.L, Space.S),
            )
        )
        self.hide()

    def refresh(self, article: Article | None, workflow: Workflow) -> None:
        """Say what holds for an article; the same one costs nothing, as it is told at every key."""
        now = (article, workflow) if article is not None else None
        if now is not None and self._told is not None and all(a is b for a, b in zip(now, self._told, strict=True)):
            return
        self._told = now
        told = []
        is_changed = article is not None and article.seal is not None and not seal.is_intact(article)
        if article is not None and article.seal is not None and is_changed:
            is_broken = workflow.state(article.state).sealed
            who = (
                translate("seal", "Печать сломана: материал изменился после утверждения ({who}, {when}).")
                if is_broken
                else translate("seal", "Изменилось после утверждения ({who}, {when}).")
            )
            told.append(who.format(who=article.seal.who, when=date_and_time(article.seal.when)))
        if article is not None and article.embargo is not None and article.embargo.until > datetime.now(UTC):
            told.append(translate("seal", "Эмбарго до {until}.").format(until=zones.told(article.embargo)))
        self.text.setText(" ".join(told))
        self.changes.setVisible(is_changed)
        self.setVisible(bool(told))
