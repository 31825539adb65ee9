"""Cards of the panel of review, and the one of a suggestion."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from editor_app.document.suggestions import Suggestion
from editor_app.i18n import translate
from editor_app.ui.dot import signed
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row
from editor_app.ui.theme import Space
from editor_app.workflow.proposals import Proposal


class Card(QFrame):
    """A card that can be chosen by a click or by Enter."""

    chosen = Signal(str)

    def __init__(self, id_: str) -> None:
        super().__init__()
        self.id = id_
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def minimumSizeHint(self) -> QSize:
        """Let no long word in one card make all of them wider than the panel."""
        return QSize(0, super().minimumSizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.chosen.emit(self.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.id)
        else:
            super().keyPressEvent(event)


class SuggestionCard(Card):
    """Who suggests or proposes what, and the verdicts that are one's own to give; `shown` takes the place of `told`.

    What is one's own is withdrawn, what is another's rejected.
    """

    accepted = Signal(str)
    rejected = Signal(str)

    def __init__(
        self,
        suggestion: Suggestion | Proposal,
        told: str,
        colour: QColor,
        shown: QWidget | None = None,
        *,
        decides: bool,
        withdraws: bool,
    ) -> None:
        super().__init__(suggestion.id)
        author = suggestion.author or translate("review", "Без имени")
        self.setAccessibleName(f"{author}. {told}")
        away = translate("review", "Отозвать") if withdraws else translate("review", "Отклонить")
        accept, reject = QPushButton(translate("review", "Принять")), QPushButton(away)
        accept.clicked.connect(lambda: self.accepted.emit(self.id))
        reject.clicked.connect(lambda: self.rejected.emit(self.id))
        verdicts = [button for button, may in ((accept, decides), (reject, decides or withdraws)) if may]
        top = head(author, suggestion.when, colour)
        self.setLayout(
            column(
                top,
                shown or label(told, wraps=True),
                row(*verdicts, None),
                margins=(Space.M, Space.S, Space.M, Space.S),
                spacing=Space.XS,
            )
        )


def head(author: str, when: datetime, colour: QColor) -> QWidget:
    """Return a line that says who, in which colour, and when."""
    made = QWidget()
    made.setLayout(signed(author, when, colour))
    return made
