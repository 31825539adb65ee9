"""The card of a suggestion: who suggests what and when, the verdicts, and the way to the next one."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from editor_app.document.atoms import suggestion_of
from editor_app.document.model import Block, Mark
from editor_app.document.suggestions import Suggestion
from editor_app.document.verdicts import Verdict
from editor_app.i18n import translate
from editor_app.text.span import Span
from editor_app.ui.dot import signed
from editor_app.ui.editor import deciding, edges, found_words, grids, marks, ornaments
from editor_app.ui.editor.article_editor import ArticleEditor
from editor_app.ui.editor.field import Field
from editor_app.ui.editor.floating_card import FloatingCard
from editor_app.ui.editor.proofreading import Place
from editor_app.ui.editor.resting import Resting
from editor_app.ui.editor.suggested_words import told
from editor_app.ui.labels import label
from editor_app.ui.theme import Space


class Rights(NamedTuple):
    """What whoever sits here may do about a suggestion."""

    decides: bool
    withdraws: bool


class Doing(Protocol):
    """What can be done about a suggestion."""

    def rights(self, suggestion: Suggestion) -> Rights: ...
    def decide(self, id_: str, verdict: Verdict) -> None: ...
    def answer(self, id_: str) -> None: ...
    def answer_tip(self) -> str: ...
    def go(self, by: int) -> None: ...


class SuggestedCard(FloatingCard):
    """The card of a suggestion of the body; `id` is that while it is open."""

    def __init__(self, editor: ArticleEditor, doing: Doing) -> None:
        super().__init__(editor, translate("review", "Правка"))
        self._editor = editor
        self._do = doing
        self.id: str | None = None
        Resting(self, [editor.body], self.under, self.open_by_mouse, lambda: self.id)
        editor.suggesting.changed.connect(self.close_card)

    def open_at_cursor(self) -> bool:
        """Open by key the card of the suggestion at the cursor; False where there is none."""
        id_, body = self.at_cursor(), self._editor.body
        if id_ is None:
            return False
        cursor = body.textCursor()
        cursor.setPosition(cursor.selectionStart())
        return self._open(id_, body.cursorRect(cursor), by_key=True)

    def at_cursor(self) -> str | None:
        """Return the suggestion at the cursor of the body, None where there is none."""
        if self._editor.in_use.field is not self._editor.body:
            return None
        selected = deciding.selected(self._editor) if self._editor.body.textCursor().hasSelection() else ()
        return max(selected, default=None) or deciding.at_cursor(self._editor)

    def beside(self, place: Place) -> tuple[str, Callable[[], object]] | None:
        """Return the newest suggestion about the words of a finding: its name, and what opens its card."""
        body, span = self._editor.body, place.finding.span
        if place.field is not body or self._editor.review_marks.is_quiet:
            return None
        marks_here = body.passages.known(body.passages.rows.index(place.passage)).marks
        found = (mark for mark in marks_here if mark.start < span.end and mark.end > span.start)
        id_ = max((suggestion_of(mark.kind, mark.value) for mark in found if mark.kind.is_suggestion), default=None)
        if id_ is None or id_ not in self._editor.suggesting.register.known:
            return None
        author = self._editor.suggesting.register.known[id_].author or translate("review", "Без имени")
        words = found_words.place_of(body, place.passage, place.finding)
        where = words.rect.toRect() if words is not None else body.cursorRect()
        return translate("review", "Правка: {author}").format(author=author), partial(
            self._open, id_, where, by_key=True
        )

    def open_by_mouse(self, field: Field, point: QPoint) -> None:
        """Open the card of the suggestion under the mouse, and leave the keyboard where it is."""
        if (id_ := self.under(field, point)) is not None:
            line = field.cursorRect(field.cursorForPosition(point))
            self._open(id_, QRect(point.x(), line.top(), 1, line.height()), by_key=False)

    def under(self, field: Field, point: QPoint) -> str | None:
        """Return the newest suggestion at a point of a field; a finding there comes first."""
        if field is not self._editor.body or self._editor.review_marks.is_quiet:
            return None
        if field.marks_visible and found_words.under(field, point) is not None:
            return None
        block = field.cursorForPosition(point).block()
        ours = self._editor.body.passages.known(block.blockNumber())
        found = (mark for mark in ours.marks if mark.kind.is_suggestion)
        ids = (suggestion_of(mark.kind, mark.value) for mark in found if self._holds(mark, ours, block, point))
        return max(ids, default=None)

    def close_card(self) -> None:
        self.id = None
        super().close_card()

    def _holds(self, mark: Mark, ours: Block, block: QTextBlock, point: QPoint) -> bool:
        """Whether a point lies on the letters of a mark, or on the picture or the cell whose end it covers."""
        document = self._editor.body.document()
        place, length = document.documentLayout().blockBoundingRect(block), len(ours.text)
        if mark.end > length:
            if ours.picture is not None and ornaments.picture_rect(block, place, ours.picture).contains(point):
                return True
            table = QTextCursor(block).currentTable()
            if table is not None and edges.is_beside_frame(block, forward=True):
                cell = table.cellAt(block.position())
                rects = grids.cell_rects(document, table)
                return any(each == cell and rect.contains(QPointF(point)) for each, rect in rects)
        if mark.start >= length:
            return False
        words = Span(mark.start, min(mark.end, length))
        return any(part.rect.contains(QPointF(point)) for part in marks.stretches(block, place, words))

    def _open(self, id_: str, words: QRect, *, by_key: bool) -> bool:
        suggestion = self._editor.suggesting.register.known.get(id_)
        said = told(self._editor.body.passages.document()).get(id_)
        if suggestion is None or said is None:
            return False
        self.setAccessibleDescription(str(said))
        self._fill(suggestion, str(said))
        self.open_beside(words, self._editor.body, by_key=by_key)
        self.id = id_
        return True

    def _fill(self, suggestion: Suggestion, said: str) -> None:
        column = self.emptied()
        author = suggestion.author or translate("review", "Без имени")
        colour = self._editor.review_marks.colour_of_person(suggestion.author)
        column.addLayout(signed(author, suggestion.when, colour))
        column.addWidget(label(said, wraps=True))
        column.addSpacing(Space.XS)
        rights = self._do.rights(suggestion)
        if rights.decides:
            accept = translate("review", "Принять")
            column.addWidget(self.button(accept, self._do.decide, suggestion.id, Verdict.ACCEPT, emphasis="primary"))
        if rights.decides or rights.withdraws:
            reject = translate("review", "Отозвать") if rights.withdraws else translate("review", "Отклонить")
            column.addWidget(self.button(reject, self._do.decide, suggestion.id, Verdict.REJECT))
        column.addSpacing(Space.XS)
        column.addWidget(self.line())
        ways = QVBoxLayout()
        ways.setSpacing(0)
        answer = self._quiet(translate("review", "Ответить примечанием…"), self._do.answer, suggestion.id)
        answer.setToolTip(self._do.answer_tip())
        ways.addWidget(answer)
        ways.addWidget(self._quiet(translate("review", "Следующая правка"), self._do.go, 1))
        ways.addWidget(self._quiet(translate("review", "Предыдущая правка"), self._do.go, -1))
        column.addLayout(ways)

    def _quiet(self, title: str, does: Callable[..., object], *arguments: object) -> QPushButton:
        return self.button(title, does, *arguments, emphasis="quiet")
