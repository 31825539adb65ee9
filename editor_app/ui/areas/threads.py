"""The commands that lead from comment to comment, and to the one in which somebody is mentioned."""

from PySide6.QtCore import QObject, QTimer, Signal

from editor_app.i18n import translate
from editor_app.ui.areas.stage import Stage
from editor_app.ui.workplace import Workplace
from editor_app.workflow.comments import Thread

_TOPIC = "review"


class Threads(QObject):
    """Turns to the threads of the article on the screen."""

    wanted = Signal()
    """The panel of comments is to be shown."""

    def __init__(self, workplace: Workplace, stage: Stage) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._editor = workplace.editor
        self._expected = ""
        stage.shown.connect(self._lead)

    def go(self, by: int) -> None:
        """Go to the next open thread (1) or the previous one (-1), round the ends."""
        thread = self._editor.threads.beyond(by, self._editor.in_use.field)
        if thread is None:
            self._workplace.notices.tell("info", translate("review", "Открытых примечаний нет."), topic=_TOPIC)
        else:
            self._turn_to(thread)

    def answer(self) -> None:
        """Answer in the thread at the cursor, or in the one that stands out."""
        thread = self._editor.threads.at(self._editor.in_use.field)
        thread = thread or self._editor.commenting.named(self._editor.review_marks.chosen)
        if thread is None:
            self._workplace.notices.tell("info", translate("review", "Здесь нет примечания."), topic=_TOPIC)
        else:
            self._turn_to(thread)

    def lead_to_mention(self, article_id: str) -> None:
        """Turn to the first thread that waits for the person's answer as soon as an article is on the screen."""
        self._expected = article_id

    def _lead(self) -> None:
        article = self._workplace.saving.article
        if article is None or article.id != self._expected:
            return
        self._expected = ""
        people = self._workplace.people
        waiting = people.known.waiting(self._editor.threads.in_order(), people.me)
        if waiting:
            QTimer.singleShot(0, self, lambda: self._turn_to(waiting[0]))  # the text takes the keyboard first

    def _turn_to(self, thread: Thread) -> None:
        self.wanted.emit()
        self._editor.show_thread(thread)
        self._editor.commenting.turned.emit(thread.id)
