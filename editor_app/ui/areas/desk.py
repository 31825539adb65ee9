"""The desk as a page of the window: opened, closed, printed; articles opened from it, and sent on their way."""

from collections.abc import Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from editor_app.errors import Explained
from editor_app.i18n import translate
from editor_app.ui.areas.stage import Stage
from editor_app.ui.dialogs.prompt import prompt
from editor_app.ui.workplace import Workplace
from editor_app.workflow import persons
from editor_app.workflow.article import Article, named
from editor_app.workflow.errors import WorkflowError

if TYPE_CHECKING:
    from editor_app.ui.board.page import DeskPage
    from editor_app.workflow.desk import Card


class DeskArea(QObject):
    """The commands of the desk."""

    turned = Signal()
    """The page of the desk came or went."""
    aside_wanted = Signal(list)
    mention_wanted = Signal(str)
    """An article that mentions the person is about to be opened."""

    def __init__(self, workplace: Workplace, stage: Stage) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._stage = stage
        self.place = QWidget()
        """Where the page is put when it is wanted first: at the start nobody waits for it."""
        self.is_on = False

    @cached_property
    def page(self) -> "DeskPage":
        """The desk."""
        from editor_app.ui.board.page import DeskPage

        made = DeskPage(self._workplace)
        made.opened.connect(self.open)
        made.aside.connect(lambda: self._open_aside())
        made.moved.connect(self.move)
        made.asked.connect(self._offer)
        made.closed.connect(self.leave)
        made.print_wanted.connect(self.print)
        layout = QVBoxLayout(self.place)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(made)
        return made

    def toggle(self) -> None:
        """Show the desk, or the article again."""
        if self.is_on:
            self.leave()
        else:
            self.is_on = True
            page, article = self.page, self._workplace.saving.article
            self.turned.emit()
            self._stage.leave(lambda: page.go_to(article.id if article else ""))

    def leave(self) -> None:
        """Show the article again."""
        if self.is_on:
            self.is_on = False
            self.turned.emit()

    def open(self, article_id: str) -> None:
        """Show an article of the desk."""
        if self.page.mentions_me(article_id):
            self.mention_wanted.emit(article_id)
        self.leave()
        self._stage.open(article_id)

    def _open_aside(self, ids: Sequence[str] = ()) -> None:
        """Show the articles that are picked side by side; `ids` are those, where the keyboard is elsewhere by now."""
        ids = ids or [card.id for card in self.page.picked]
        if ids:
            self.page.board.drop_picks()
            self.leave()
            self.aside_wanted.emit(list(ids))

    def print(self) -> None:
        """Show the list as it will be printed."""
        from editor_app.ui.dialogs.day_list import DayListPreview

        DayListPreview(self.page.shown, self._workplace.workflow, self._workplace.window).exec()

    def move(self, card: "Card", state: str) -> None:
        """Take the step that leads an article to a state; where none does, say which there are."""
        workflow = self._workplace.workflow
        steps = [name for name, step in workflow.steps.items() if card.state in step.sources and step.target == state]
        may = self._steps_from(card)
        if steps:
            self.take(card, next((name for name in steps if name in may), steps[0]))
            return
        there = ", ".join(f"«{workflow.step_title(name)}»" for name in may)
        told = translate("board", "Из «{one}» в «{other}» шага нет.").format(
            one=workflow.state(card.state).title, other=workflow.state(state).title
        )
        if there:
            told = f"{told} {translate('board', 'Отсюда можно: {steps}.').format(steps=there)}"
        self._workplace.notices.tell("info", told)

    def take(self, card: "Card", name: str) -> None:
        """Take a step with an article of the desk; one that approves is taken where the words are read."""
        workflow = self._workplace.workflow
        try:
            # Who began an article is not on its card: whether it is the person's own is seen when the step is taken.
            step = workflow.check_step(name, card.state, self._workplace.person, reason="-", own=True)
        except WorkflowError as error:
            self._workplace.notices.explain(error)
            return
        title, reason = str(step.title), ""
        if step.approves:
            told = translate(
                "board", "Утверждают то, что прочитано: откройте материал, и шаг «{step}» будет над текстом."
            )
            answer = (translate("board", "Открыть"), lambda: self.open(card.id))
            self._workplace.notices.tell("info", told.format(step=title), answers=[answer])
            return
        if step.reason_owed:
            question = translate("board", "Причина: её увидит автор, и она останется в истории.")
            said = prompt(self._workplace.window, title, question, title, long=True)
            if said is None:
                return
            reason = said
        self._stage.leave(lambda: self._take(card.id, name, reason))

    def _steps_from(self, card: "Card") -> list[str]:
        person = self._workplace.person
        own = not card.author.strip() or persons.signed(card.author, person.name)
        return self._workplace.workflow.steps_from(card.state, person, own=own)

    def _take(self, article_id: str, step: str, reason: str) -> None:
        from editor_app.operations import desk

        def failed(error: Explained) -> None:
            self._workplace.notices.explain(error)
            self.page.load()

        self._workplace.background.run(desk.take, article_id, step, reason, then=self._tell, failed=failed)

    def _tell(self, article: Article) -> None:
        workplace = self._workplace
        workplace.saving.adopt(article)
        told = translate("board", "«{headline}»: {state}.").format(
            headline=named(article.content.headline),
            state=str(workplace.workflow.state(article.state).title).lower(),
        )
        workplace.notices.tell("success", told)

    def _offer(self, card: "Card", at: QPoint) -> None:
        """Show what can be done with an article."""
        menu = QMenu(self.page)
        menu.addAction(_with_key(translate("board", "Открыть"), "Return"), lambda: self.open(card.id))
        picked = [each.id for each in self.page.picked] or [card.id]
        title = translate("board", "Открыть рядом")
        title = f"{title} ({len(picked)})" if len(picked) > 1 else title
        menu.addAction(_with_key(title, "Ctrl+Return"), lambda: self._open_aside(picked))
        menu.addSeparator()
        workflow = self._workplace.workflow
        for name in self._steps_from(card):
            menu.addAction(str(workflow.step_title(name)), partial(self.take, card, name))
        menu.exec(at)


def _with_key(title: str, key: str) -> str:
    """Return what a menu shows of a key that the desk takes by itself."""
    return f"{title}\t{QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)}"
