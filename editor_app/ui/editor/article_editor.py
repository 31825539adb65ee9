"""The article on screen: section, headline, deck, lead and body on one sheet. The window's seam to the editor."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor_app.i18n import translate
from editor_app.proofreading.parts import HEADLINE_LIMIT
from editor_app.text.counting import Counts
from editor_app.ui.editor import typeface
from editor_app.ui.editor.commenting import Commenting
from editor_app.ui.editor.field import Field
from editor_app.ui.editor.field_in_use import FieldInUse
from editor_app.ui.editor.headroom import Headroom
from editor_app.ui.editor.lengths import LengthLine
from editor_app.ui.editor.plain_field import PlainField
from editor_app.ui.editor.proposal_strips import ProposalStrips
from editor_app.ui.editor.proposing import Proposing
from editor_app.ui.editor.review_marks import ReviewMarks
from editor_app.ui.editor.review_views import ReviewViews, View
from editor_app.ui.editor.rich_text import RichText
from editor_app.ui.editor.section_box import SectionBox
from editor_app.ui.editor.sheet import Sheet
from editor_app.ui.editor.suggesting import Suggesting
from editor_app.ui.editor.suggestion_register import SuggestionRegister
from editor_app.ui.editor.thing_marks import ThingMarks
from editor_app.ui.editor.threads import Threads
from editor_app.ui.editor.undoing import Undoing
from editor_app.ui.theme import Space
from editor_app.workflow.article import Content
from editor_app.workflow.comments import About, Thread
from editor_app.workflow.proposals import Slot


class ArticleEditor(QWidget):
    """Shows and edits what is written of an article."""

    edited = Signal()
    """The user changed the headline, the deck, the lead, the body or the section."""
    selectionMoved = Signal()
    """The cursor or the selection moved, or another field has the focus: what can be done may be different."""
    zoomed = Signal(int)
    """The zoom in per cent, whenever it changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.headline_limit = HEADLINE_LIMIT
        """Characters that a headline may have."""
        self.sheet = Sheet(self)
        self.section = SectionBox(self)
        self.headline = PlainField(translate("sheet", "Заголовок"), translate("sheet", "Заголовок"), self)
        self.deck = PlainField(translate("sheet", "Подзаголовок"), translate("sheet", "Подзаголовок"), self)
        self.lead = PlainField(translate("sheet", "Лид"), translate("sheet", "Лид: главное в двух предложениях"), self)
        self.body = RichText(self)
        self.lengths = {"headline": LengthLine(self.headline, self), "lead": LengthLine(self.lead, self)}
        """The counters under the parts whose length a channel limits."""
        self.fields: Sequence[Field] = (self.headline, self.deck, self.lead, self.body)
        self.undoing = Undoing(self.fields)
        self.in_use = FieldInUse(self.fields, self.body, self.undoing)
        self.suggesting = Suggesting(self.body, SuggestionRegister())
        lines = {Slot.HEADLINE: self.headline, Slot.DECK: self.deck, Slot.LEAD: self.lead}
        self.proposing = Proposing(lines, self.suggesting, self.undoing)
        self.commenting = Commenting(self.body)
        self.review_marks = ReviewMarks(self.body, self.suggesting, self.commenting, self.proposing)
        ThingMarks(self.body, self.review_marks)
        Headroom(self.body)
        self.review_views = ReviewViews(self.body, self.review_marks, self.proposing)
        about = {About.HEADLINE: self.headline, About.DECK: self.deck, About.LEAD: self.lead}
        self.threads = Threads(about, self.body, self.commenting, self.review_marks)
        colour_of = self.review_marks.colour_of_person
        self.strips = {slot: ProposalStrips(self.proposing, slot, colour_of, self) for slot in (Slot.SECTION, *lines)}
        """What is proposed for each slot of the sheet, below it."""
        self._lay_out()
        self._connect()
        self.set_zoom(100)

    def show_content(self, content: Content, writable: bool) -> None:  # noqa: FBT001 - the window's contract
        """Show an article from its beginning; nothing of what was done before can be undone."""
        self.review_views.leave()
        self._showing = True
        try:
            self.suggesting.register.learn(content.suggestions)  # the words are dressed in the colours of their authors
            self.body.show_document(content.body)
            self.suggesting.show(content.body, taken=[each.id for each in content.proposals])
            self.proposing.show(content)
            self.commenting.show(content.threads, content.body)
            self.set_writable(writable)
            self.undoing.forget()
        finally:
            self._showing = False
        self.sheet.show_beginning()
        self.selectionMoved.emit()

    def content(self, before: Content) -> Content:
        """Return `before` with everything that is edited here as it is on screen; what did not change is reused."""
        body, stands = self.body.passages.document(), self.proposing.stands
        return replace(
            before,
            headline=str(stands(Slot.HEADLINE)),
            deck=str(stands(Slot.DECK)),
            lead=str(stands(Slot.LEAD)),
            body=body,
            threads=self.commenting.threads,
            suggestions=self.suggesting.register.standing(body),
            proposals=self.proposing.proposals(),
            section=str(stands(Slot.SECTION)),
        )

    @property
    def aside(self) -> Sequence[QWidget]:
        """What stands on the sheet and is not text."""
        return self.section, *self.lengths.values()

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - the window's contract
        """Let the article be changed, or only be read."""
        for field in self.fields:
            field.set_writable(writable=writable)
        self.section.setEnabled(writable and not self.review_views.view.is_read)

    def set_limits(self, part: str, limits: Mapping[str, int]) -> None:
        """Tell how many characters of a part each channel shows, by the channel's name; the first is the house's own.

        0 is any number.
        """
        self.lengths[part].set_limits(limits)
        if part == "headline":
            self.headline_limit = next(iter(limits.values()), 0) or sys.maxsize

    def set_sections(self, names: Sequence[str]) -> None:
        """Offer these sections; the one that the article has stays chosen."""
        self.section.offer(names)

    def set_zoom(self, zoom: int) -> None:
        """Show the article at a zoom in per cent."""
        self.sheet.set_zoom(zoom)
        self._dress(self.sheet.zoom)

    def zoom_in(self) -> None:
        """Show the article larger."""
        self.sheet.zoom_by(1)

    def zoom_out(self) -> None:
        """Show the article smaller."""
        self.sheet.zoom_by(-1)

    def set_marks_visible(self, visible: bool) -> None:  # noqa: FBT001 - the value of a switch
        """Show the marks under findings, or hide them."""
        for field in self.fields:
            field.marks_visible = visible
            field.viewport().update()

    def counts(self) -> Counts:
        """Return the size of the article."""
        return sum((field.passages.counts for field in self.fields), Counts())

    def choose_section(self) -> None:
        """Go to the section and open its list."""
        self.section.setFocus()
        self.section.showPopup()

    def turn_to(self, field: Field) -> None:
        """Make a field the one in use, and give it the keyboard if the window has it."""
        self.review_views.leave()
        self.in_use.field = field
        field.setFocus()

    def show_place(self, field: Field, cursor: QTextCursor) -> None:
        """Select a place and bring it into sight, while the keyboard stays where it is."""
        self.review_views.leave()
        self.in_use.field = field
        for other in self.fields:
            if other is not field and (former := other.textCursor()).hasSelection():
                former.clearSelection()  # else it looks like a second place
                other.setTextCursor(former)
        field.setTextCursor(cursor)
        self.sheet.reveal(field, field.cursorRect())
        self.selectionMoved.emit()

    def show_thread(self, thread: Thread) -> None:
        """Let the words of a thread stand out and bring them into sight, while the keyboard stays where it is."""
        if (place := self.threads.place_of(thread)) is not None:
            self.show_place(*place)
        elif thread.about is About.SECTION:
            self.sheet.verticalScrollBar().setValue(0)
        self.review_marks.choose(thread.id)

    def _lay_out(self) -> None:
        column = self.sheet.column
        column.addWidget(self.section, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.strips[Slot.SECTION])
        column.addSpacing(Space.M)
        column.addWidget(self.headline)
        column.addWidget(self.lengths["headline"])
        column.addWidget(self.strips[Slot.HEADLINE])
        column.addWidget(self.deck)
        column.addWidget(self.strips[Slot.DECK])
        column.addSpacing(Space.S)
        column.addWidget(self.lead)
        column.addWidget(self.lengths["lead"])
        column.addWidget(self.strips[Slot.LEAD])
        column.addSpacing(Space.M)
        column.addWidget(self.body)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sheet)
        self.setFocusProxy(self.headline)

    def _connect(self) -> None:
        self.sheet.set_fields(self.fields)
        self.sheet.zoomed.connect(self._dress)
        self.sheet.zoomed.connect(self.zoomed)
        self.section.chosen.connect(partial(self.proposing.set, Slot.SECTION))
        self.proposing.changed.connect(self._follow_section)
        self.proposing.edited.connect(self._tell_edited)
        self.review_views.changed.connect(self._follow_view)
        self.commenting.changed.connect(self._tell_edited)
        self.commenting.changed.connect(self._follow_threads)
        self.edited.connect(self.review_views.refresh)
        for field in self.fields:
            field.altered.connect(self._tell_edited)
            field.cursorPositionChanged.connect(self._moved)
            field.selectionChanged.connect(self._moved)
            field.focused.connect(self._moved)

    def _tell_edited(self) -> None:
        if not self._showing and not self.proposing.is_laying:
            self.edited.emit()

    def _follow_section(self) -> None:
        self.section.show_section(str(self.review_views.value(Slot.SECTION)))

    def _follow_threads(self) -> None:
        self.section.set_commented(is_commented=bool(self.threads.open_about(About.SECTION)))

    def _follow_view(self) -> None:
        view = self.review_views.view
        for strips in self.strips.values():
            strips.set_open(is_open=view is View.ALL)
        for line in self.lengths.values():  # it counts what is written, not what is read
            line.setVisible(not view.is_read)
        self.section.setEnabled(not view.is_read and not self.body.isReadOnly())
        self._follow_section()

    def _moved(self) -> None:
        if not self._showing:
            self.selectionMoved.emit()

    def _dress(self, zoom: int) -> None:
        self.headline.set_font(typeface.reading(zoom, 1.9, weight=QFont.Weight.Bold))
        self.deck.set_font(typeface.reading(zoom, 1.2))
        self.lead.set_font(typeface.reading(zoom, 1.08, weight=QFont.Weight.DemiBold))
        self.body.set_zoom(zoom)
        self.review_views.refresh()
