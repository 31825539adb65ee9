"""The card of a suggestion in the window: what may be done about it, by whom."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from editor_app.document.suggestions import Suggestion
from editor_app.document.verdicts import Verdict
from editor_app.i18n import translate
from editor_app.ui.areas.review import Review
from editor_app.ui.editor import deciding
from editor_app.ui.editor.pointing import Pointing
from editor_app.ui.editor.suggested_card import Rights, SuggestedCard
from editor_app.ui.workplace import Workplace
from editor_app.workflow.comments import About


class Suggested(QObject):
    """Opens the card by mouse, and by the key that opens that of a finding where there is none."""

    def __init__(self, workplace: Workplace, review: Review, pointing: Pointing) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._review = review
        self.card = SuggestedCard(workplace.editor, self)
        pointing.elsewhere = self.card.open_at_cursor
        pointing.card.beside = self.card.beside

    def rights(self, suggestion: Suggestion) -> Rights:
        """Return what the person who sits here may do about a suggestion."""
        if self._workplace.editor.body.isReadOnly():
            return Rights(decides=False, withdraws=False)
        is_own = suggestion.author == self._workplace.person.name
        return Rights(decides=not self._workplace.only_suggests, withdraws=is_own)

    def decide(self, id_: str, verdict: Verdict) -> None:
        """Accept or reject a suggestion."""
        self._review.decide({id_}, verdict)

    def answer(self, id_: str) -> None:
        """Comment on the words of a suggestion, or on the nearest ones; on the article where it has none."""
        words = deciding.words_near(self._workplace.editor, id_)
        if words is None:
            self._review.comment_about(About.ARTICLE)
        else:
            self._review.comment_on(words)

    def answer_here(self) -> None:
        """Comment on the suggestion of the open card, or on the one at the cursor."""
        id_ = self.card.id or self.card.at_cursor()
        if id_ is None:
            self._workplace.notices.tell("info", translate("review", "Здесь нет правки."), topic="review")
            return
        self.card.close_card()
        self.answer(id_)

    def answer_tip(self) -> str:
        """Return the name and the key of the command that answers."""
        action = self._workplace.window.findChild(QAction, "review.answer")
        return action.toolTip() if isinstance(action, QAction) else ""

    def go(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) suggestion, and open its card."""
        self._review.go(by)
        self.card.open_at_cursor()
