"""What a rule explains itself with: what it says, why, on whose authority, a wrong and a right example."""

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from editor_app.i18n import QT_TRANSLATE_NOOP, Message, translate
from editor_app.proofreading.finding import Severity
from editor_app.text.span import Span
from editor_app.ui.editor.wording import KINDS
from editor_app.ui.labels import label
from editor_app.ui.layouts import column
from editor_app.ui.rule_book import Entry
from editor_app.ui.theme import Space, colours

_WEIGHTS: dict[Severity, Message] = {
    Severity.ERROR: QT_TRANSLATE_NOOP("rule book", "ошибка"),
    Severity.WARNING: QT_TRANSLATE_NOOP("rule book", "сомнение"),
    Severity.TYPOGRAPHY: QT_TRANSLATE_NOOP("rule book", "оформление"),
    Severity.HINT: QT_TRANSLATE_NOOP("rule book", "совет"),
}


class RulePage(QScrollArea):
    """Shows one rule."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(translate("rule book", "О правиле"))
        self.title, self._message = label("", "heading", wraps=True), label("", wraps=True)
        self._weight, self.authority = label("", "muted", wraps=True), label("", "muted", wraps=True)
        self.wrong, self.right = _example(), _example()
        inner = QWidget()
        inner.setLayout(
            column(
                self.title,
                self._weight,
                Space.S,
                self._message,
                Space.S,
                self.wrong,
                self.right,
                Space.S,
                self.authority,
                None,
                margins=(Space.M, Space.XS, Space.S, 0),
                spacing=Space.XS,
            )
        )
        self.setWidget(inner)

    def show_rule(self, entry: Entry | None) -> None:
        """Show a rule, or that none is chosen."""
        parts = (self._weight, self._message, self.wrong, self.right, self.authority)
        for part in parts:
            part.setVisible(entry is not None)
        if entry is None:
            self.title.setText(translate("rule book", "Выберите правило, и здесь будет, что оно говорит и почему."))
            return
        self.title.setText(entry.title)
        self._weight.setText(f"{KINDS[entry.kind]} · {_WEIGHTS[entry.severity]}")
        self._message.setText(entry.message)
        self._message.setVisible(entry.message not in ("", entry.title))
        self.wrong.setText(_marked("✗", entry.wrong_example, entry.wrong or Span(0, 0), colours().danger))
        self.wrong.setVisible(bool(entry.wrong_example))
        self.right.setText(_marked("✓", entry.right_example, Span(0, 0), colours().success))
        self.right.setVisible(bool(entry.right_example))
        self.authority.setText(translate("rule book", "Источник: {name}").format(name=entry.authority))
        self.authority.setVisible(bool(entry.authority))


def _example() -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    return made


def _marked(sign: str, text: str, wrong: Span, colour: str) -> str:
    """Return an example as rich text, what is wrong in it in colour; the example itself is escaped."""
    parts = (text[: wrong.start], wrong.of(text), text[wrong.end :])
    before, inside, after = (html.escape(part).replace("\n", "<br>") for part in parts)
    coloured = f'<span style="color: {colour}; text-decoration: underline;">{inside}</span>' if inside else ""
    return f'<span style="color: {colour};">{sign}</span>&nbsp;&nbsp;{before}{coloured}{after}'
