"""The card of a suggestion in the window: what may be done about it, by whom."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from editor_app.document.suggestions import Suggestion
from editor_app.document.verdicts import Verdict
from editor_app.ui.areas.review import Review
from editor_app.ui.editor.pointing import Pointing
from editor_app.ui.editor.suggested_card import Rights, SuggestedCard
from editor_app.ui.workplace import Workplace


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

    def answer(self, words: QTextCursor) -> None:
        """Comment on the words of a suggestion."""
        self._review.comment_on(words)

    def go(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) suggestion, and open its card."""
        self._review.go(by)
        self.card.open_at_cursor()
