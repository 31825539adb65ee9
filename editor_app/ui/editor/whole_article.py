"""The article as a whole: what no paragraph shows by itself is looked for when the writer pauses."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor_app.proofreading.finding import Finding
from editor_app.proofreading.parts import Line, PartRole
from editor_app.ui.checking.checker import Checker
from editor_app.ui.editor.article_editor import ArticleEditor
from editor_app.ui.editor.field import Field
from editor_app.ui.editor.passage import Passage

if TYPE_CHECKING:
    from datetime import date

SETTLED = 400
"""Milliseconds without a change after which the article is sent."""


class WholeArticle(QObject):
    """Has the article checked as one, and gives its passages what was found in them."""

    found = Signal(object, object)
    """A field and a passage of it whose findings are others now."""

    def __init__(self, editor: ArticleEditor, checker: Checker) -> None:
        super().__init__(editor)
        self.written: date | None = None
        """The day of the article, by which dates and names are judged."""
        self._editor = editor
        self._checker = checker
        self._asked: Mapping[str, int] = {}
        self._due = QTimer(self, singleShot=True, interval=SETTLED)
        self._due.timeout.connect(self._ask)
        checker.articleAnswered.connect(self._take)

    def check_soon(self) -> None:
        """Have the article checked when nothing has changed for a moment."""
        self._due.start()

    def _ask(self) -> None:
        rows = [(role, row) for role, field in self._fields() for row in field.passages.rows if row.public]
        self._asked = {row.key: row.revision for _, row in rows}
        lines = [Line(row.key, role, row.public) for role, row in rows]
        self._checker.ask_article(lines, self.written, self._editor.headline_limit)

    def _take(self, findings: Mapping[str, tuple[Finding, ...]]) -> None:
        """Give what was found to the passages that are still as they were sent; the others are sent again soon."""
        for _, field in self._fields():
            for row in field.passages.rows:
                if self._asked.get(row.key) == row.revision:
                    self._give(field, row, findings.get(row.key, ()))

    def _give(self, field: Field, row: Passage, findings: tuple[Finding, ...]) -> None:
        if not findings and not any(finding.of_article for finding in row.findings):
            return
        before = row.shown
        field.passages.answer_of_article(row, findings)
        if row.shown != before:
            self.found.emit(field, row)

    def _fields(self) -> Iterator[tuple[PartRole, Field]]:
        editor = self._editor
        yield PartRole.HEADLINE, editor.headline
        yield PartRole.DECK, editor.deck
        yield PartRole.LEAD, editor.lead
        yield PartRole.BODY, editor.body
