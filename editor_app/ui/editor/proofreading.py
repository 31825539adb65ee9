"""Proofreading of the article on screen: what is sent to be checked, what was found, what is done about it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor

from editor_app.proofreading.decisions import Decisions, Scope
from editor_app.proofreading.finding import Finding
from editor_app.proofreading.profile import Profile
from editor_app.ui.checking.checker import Checker
from editor_app.ui.editor import editing, found_words
from editor_app.ui.editor.article_editor import ArticleEditor
from editor_app.ui.editor.field import Field
from editor_app.ui.editor.passage import Passage
from editor_app.ui.editor.steps import closed_step
from editor_app.ui.editor.whole_article import WholeArticle

if TYPE_CHECKING:
    from editor_app.proofreading.own_rules import OwnRule

MAX_WAIT = 80
"""Milliseconds from the first change that has not been sent to its sending, however fast the typing."""

_TELL_AFTER = 300
"""Milliseconds without a change of findings after which it is told: a list that changes with each letter of a word
that is being typed is no help."""

_TELL_AT_LAST = 3000
"""Milliseconds after which a change is told though there were others since."""

_LOOK_AFTER = 60
"""Milliseconds from a scroll to the hurry for what it brought into sight."""


_LAST_WORD = re.compile(r"[\w-]+\s?$")
_FIRST_WORD = re.compile(r"\s?[\w-]+")


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A finding where it stands: in which field, in which passage of it."""

    field: Field
    passage: Passage
    finding: Finding

    @property
    def quote(self) -> str:
        """The words that the finding is about."""
        return self.finding.span.of(self.passage.text)

    def among_words(self, words: str) -> str:
        """Return the neighbours of the finding with `words` between them: its own, or what could stand there."""
        text, finding = self.passage.text, self.finding
        before, after = _LAST_WORD.search(text[: finding.start]), _FIRST_WORD.match(text[finding.end :])
        return f"{before[0] if before else ''}{words}{after[0] if after else ''}"

    @property
    def stands(self) -> bool:
        """Whether the finding is still there: its words were not touched, nothing silenced it."""
        return self.finding in self.passage.shown and self.passage in self.field.passages.rows


class Proofreading(QObject):
    """Keeps the findings of an article true to its text. Decisions taken here are told, and the window stores them."""

    changed = Signal()
    """Findings came, went or moved; told at most a few times a second."""
    decided = Signal(object, object, str)
    """A finding is to be ignored: how far (`Scope`), the finding, and the text of its passage."""

    def __init__(self, editor: ArticleEditor, checker: Checker) -> None:
        super().__init__(editor)
        self.editor = editor
        self.checker = checker
        self.own: Mapping[str, OwnRule] = {}
        """The rules that the newsroom made itself, by id."""
        self._decisions = Decisions()
        self._due = QTimer(self, singleShot=True, interval=MAX_WAIT)
        self._due.timeout.connect(self.check)
        self._notice = QTimer(self, singleShot=True, interval=_TELL_AFTER)
        self._notice.timeout.connect(self._give_notice)
        self._notice_at_last = QTimer(self, singleShot=True, interval=_TELL_AT_LAST)
        self._notice_at_last.timeout.connect(self._give_notice)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_AFTER)
        self._look.timeout.connect(self._hurry)
        editor.sheet.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._told = 0
        self.whole = WholeArticle(editor, checker)
        self.whole.found.connect(self._show_found)
        checker.answered.connect(self._take)
        for field in editor.fields:
            field.passages.silenced = self._silenced
            field.passages.edited.connect(self._edited)
            field.passages.dropped.connect(checker.forget)

    def check(self) -> None:
        """Send every passage whose text has not been sent: that of the cursor first, then those in sight, then all."""
        waiting = {row.key: (field, row) for field in self.editor.fields for row in field.passages.unasked()}
        if len(waiting) > 1:
            field = self.editor.in_use.field
            first = field.passages.of(field.textCursor().block())
            urgent = [first.key, *(passage.key for _, passage in self._visible())]
            waiting = {key: waiting[key] for key in urgent if key in waiting} | waiting
        self.checker.ask([field.passages.ask(row) for field, row in waiting.values()])

    def set_decisions(self, decisions: Decisions) -> None:
        """Let these decisions hold; known words are told to the checker, and everything is checked again with them."""
        before, self._decisions = self._decisions, decisions
        if before == decisions:
            return
        if before.words != decisions.words:
            self.checker.set_words(sorted(decisions.words))
            self.check_again()
        for field in self.editor.fields:
            field.passages.sift()
            field.viewport().update()
        self._notice.start()

    def set_profile(self, profile: Profile) -> None:
        """Check by this profile from now on, and everything again."""
        self.own = {rule.id: rule for rule in profile.own}
        self.checker.set_profile(profile)
        self.check_again()

    def check_again(self) -> None:
        """Have everything checked anew, as the checker knows something else now."""
        for field in self.editor.fields:
            field.passages.ask_again()
        self._due.start()
        self.whole.check_soon()

    def places(self) -> Iterator[Place]:
        """Yield every finding that is shown, in the order of the sheet."""
        for some in self.places_by_passage():
            yield from some

    def places_by_passage(self) -> Iterator[Sequence[Place]]:
        """Yield the same passage by passage, of those that there are now, whatever becomes of the text meanwhile."""
        marked = [(field, row) for field in self.editor.fields for row in field.passages.rows if row.shown]
        for field, row in marked:
            yield [Place(field, row, finding) for finding in row.shown]

    def at_cursor(self) -> Place | None:
        """Return the finding that the cursor touches."""
        field = self.editor.in_use.field
        found = found_words.at_cursor(field)
        return Place(field, *found) if found else None

    def neighbour(self, by: int) -> Place | None:
        """Return the finding after (1) or before (-1) the cursor, going round at the ends."""
        places = list(self.places())
        here = self._order(self.editor.in_use.field, self.editor.in_use.field.textCursor())
        spots = [
            self._order(place.field, found_words.select(place.field, place.passage, place.finding)) for place in places
        ]
        if by > 0:
            beyond = [place for place, spot in zip(places, spots, strict=True) if spot > here]
            return next(iter(beyond or places), None)
        beyond = [place for place, spot in zip(places, spots, strict=True) if spot < here]
        return next(reversed(beyond or places), None)

    def show(self, place: Place) -> None:
        """Bring a finding into sight and select its words."""
        cursor = found_words.select(place.field, place.passage, place.finding)
        place.field.setTextCursor(cursor)
        self.editor.turn_to(place.field)
        self.editor.sheet.reveal(place.field, place.field.cursorRect())

    def apply(self, place: Place, suggestion: str) -> None:
        """Put a suggestion in place of the words of a finding: one step of undo."""
        self.apply_all([(place, suggestion)])

    def apply_all(self, fixes: Iterable[tuple[Place, str]]) -> int:
        """Apply suggestions as one step of undo; return how many still had their words there."""
        standing = [(place, suggestion) for place, suggestion in fixes if self._may_change(place)]
        with self.editor.undoing.joined():
            for field in self.editor.fields:
                here = [(place, text) for place, text in standing if place.field is field]
                if not here:
                    continue
                with field.replacing(), closed_step(QTextCursor(field.document())):
                    cursors = [(found_words.select(field, place.passage, place.finding), text) for place, text in here]
                    for cursor, text in cursors:
                        editing.replace(cursor, text)
        return len(standing)

    def ignore(self, place: Place, scope: Scope) -> None:
        """Ignore a finding from now on, as far as `scope` reaches."""
        text = place.passage.text
        self.set_decisions(self._decisions.with_(scope, place.finding, text))
        self.decided.emit(scope, place.finding, text)

    def _may_change(self, place: Place) -> bool:
        return place.stands and not place.field.isReadOnly()

    def _silenced(self, finding: Finding, text: str) -> bool:
        return self._decisions.silences(finding, text)

    def _edited(self) -> None:
        if not self._due.isActive():
            self._due.start()
        self.whole.check_soon()
        self._tell()

    def _tell(self) -> None:
        """Tell soon that findings came or went; that they moved with the text is no news."""
        found = sum(field.passages.found for field in self.editor.fields)
        if found != self._told:
            self._told = found
            self._notice.start()
            if not self._notice_at_last.isActive():
                self._notice_at_last.start()

    def _give_notice(self) -> None:
        self._notice.stop()
        self._notice_at_last.stop()
        self.changed.emit()

    def _scrolled(self) -> None:
        if not self._look.isActive():
            self._look.start()

    def _hurry(self) -> None:
        """Have what can be seen now checked before the rest."""
        self.checker.hurry(passage.key for _, passage in self._visible())

    def _visible(self) -> Iterator[tuple[Field, Passage]]:
        for field in self.editor.fields:
            part = self.editor.sheet.visible_part(field)
            if part.isEmpty():
                continue
            first = field.cursorForPosition(part.topLeft()).block().blockNumber()
            last = field.cursorForPosition(part.bottomRight()).block().blockNumber()
            yield from ((field, passage) for passage in field.passages.rows[first : last + 1])

    def _take(self, key: str, revision: int, findings: tuple[Finding, ...]) -> None:
        for field in self.editor.fields:
            passage = field.passages.named(key)
            if passage is None:
                continue
            before = passage.shown
            if field.passages.answer(passage, revision, findings) and passage.shown != before:
                self._show_found(field, passage)

    def _show_found(self, field: Field, passage: Passage) -> None:
        found_words.repaint(field, passage)
        self._tell()

    def _order(self, field: Field, cursor: QTextCursor) -> tuple[int, int, int]:
        return list(self.editor.fields).index(field), cursor.selectionStart(), cursor.selectionEnd()
