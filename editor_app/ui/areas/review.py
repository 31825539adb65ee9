"""The commands of the menu «Рецензирование»: suggest mode, verdicts, comments."""

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor

from editor_app.document.verdicts import Verdict
from editor_app.i18n import translate
from editor_app.ui.areas.stage import Stage
from editor_app.ui.dialogs.prompt import prompt
from editor_app.ui.editor import deciding, selection
from editor_app.ui.editor.review_views import View
from editor_app.ui.remark_field import RemarkField
from editor_app.ui.workplace import Workplace
from editor_app.workflow.comments import About

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_TOPIC = "review"


class Review(QObject):
    """Sees, says, suggests and decides in the article on the screen."""

    changed = Signal()
    wanted = Signal()
    """The panel of suggestions and comments is to be shown."""

    def __init__(self, workplace: Workplace, stage: Stage) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._editor = workplace.editor
        self._suggests_in: set[str] = set()
        self._editor.proposing.names.tagged = workplace.saving
        stage.shown.connect(self._take_article)
        views = self._editor.review_views
        kept = workplace.settings["review.view"]
        if kept == View.SIMPLE:
            views.turn(View.SIMPLE)
        views.changed.connect(self._tell_view)
        self._take_article()

    def suggest(self) -> None:
        """Suggest changes in this article from now on, or make them."""
        if self._workplace.only_suggests and self._workplace.writable:
            told = translate("review", "В чужом тексте вы предлагаете правки: принимает их автор или редактор.")
            self._workplace.notices.tell("info", told, topic=_TOPIC)
            self.changed.emit()
            return
        on = not self._editor.suggesting.on
        (self._suggests_in.add if on else self._suggests_in.discard)(self._workplace.saving.article_id)
        self._editor.suggesting.turn(on=on)
        if on:
            told = translate(
                "review",
                "Режим правок включён: изменения текста, заголовка, лида, рубрики и тегов станут правками.",
            )
        else:
            told = translate("review", "Режим правок выключен: текст меняется сразу.")
        self._workplace.notices.tell("info", told, topic=_TOPIC)
        self.changed.emit()

    def go(self, by: int) -> None:
        """Go to the next suggestion (1) or the previous one (-1), round the ends."""
        stops = list(self._stops())
        if not stops:
            self._workplace.notices.tell("info", translate("review", "Правок в тексте нет."), topic=_TOPIC)
            return
        field = self._editor.in_use.field
        here = field.textCursor()
        now = (self._editor.fields.index(field), here.selectionStart(), here.selectionEnd())
        beyond = [stop for stop in stops if (stop > now if by > 0 else stop < now)]
        number, start, end = (beyond or stops)[0 if by > 0 else -1]
        field = self._editor.fields[number]
        place = field.textCursor()
        place.setPosition(start)
        place.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._editor.show_place(field, place)
        self._editor.turn_to(field)

    def _stops(self) -> Iterator[tuple[int, int, int]]:
        """Yield where something is suggested, from the top: the number of a field, and a place in it."""
        editor = self._editor
        for slot, line in editor.proposing.fields.items():
            if editor.proposing.about(slot):
                yield editor.fields.index(line), 0, line.document().characterCount() - 1
        body = editor.fields.index(editor.body)
        yield from sorted(
            (body, cursor.selectionStart(), cursor.selectionEnd())
            for id_ in deciding.in_order(editor)
            for cursor in deciding.places(editor, id_)
        )

    def accept(self) -> None:
        """Accept the suggestions of the selection, or the one at the cursor, or the proposal for the field it is in."""
        self.decide(self._here(), Verdict.ACCEPT)

    def reject(self) -> None:
        """Reject the suggestions of the selection, or the one at the cursor, or the proposal for the field it is in."""
        self.decide(self._here(), Verdict.REJECT)

    def accept_all(self) -> None:
        """Accept every suggestion."""
        self.decide(deciding.in_order(self._editor), Verdict.ACCEPT)

    def reject_all(self) -> None:
        """Reject every suggestion."""
        self.decide(deciding.in_order(self._editor), Verdict.REJECT)

    def comment(self) -> None:
        """Comment on the selected words, the word at the cursor, or what the keyboard is in: a field, the tags."""
        field, about = self._editor.in_use.field, self._about_beside()
        if about is not None:
            self._begin(about, None)
            return
        if field is self._editor.body:
            words = selection.trimmed(field.textCursor())
            if not words.hasSelection():
                words.select(QTextCursor.SelectionType.WordUnderCursor)
            if words.hasSelection():
                self._begin(About.PASSAGE, words)
                return
        self._begin(self._editor.threads.about(field), None)

    def comment_on(self, words: QTextCursor) -> None:
        """Comment on some words of the body."""
        self._begin(About.PASSAGE, words)

    def comment_about(self, about: About) -> None:
        """Comment on the article as a whole, or on what no words of it are."""
        self._begin(about, None)

    def _about_beside(self) -> About | None:
        """Return what the keyboard is in that is no text and can be commented on."""
        widget: QWidget | None = self._workplace.window.focusWidget()
        while widget is not None and widget.property("about") is None:
            widget = widget.parentWidget()
        return About(widget.property("about")) if widget is not None else None

    def view(self, name: str) -> None:
        """Show what is suggested in another way; those in which one writes are remembered."""
        view = View(name)
        self._editor.review_views.turn(view)
        if not view.is_read:
            self._workplace.settings["review.view"] = name
            self._workplace.save_settings()
        self.changed.emit()

    def open(self) -> None:
        """Show the panel of suggestions and comments."""
        self.wanted.emit()

    def _tell_view(self) -> None:
        view = self._editor.review_views.view
        if view.is_read:
            told = (
                translate("review", "Так текст будет выглядеть, если принять все правки. Только чтение; назад — Esc.")
                if view is View.PROPOSED
                else translate("review", "Таким текст был до правок. Только чтение; назад — Esc.")
            )
            self._workplace.notices.tell("info", told, topic=_TOPIC)
        else:
            self._workplace.notices.withdraw(_TOPIC)
        self.changed.emit()

    def _begin(self, about: About, words: QTextCursor | None) -> None:
        titles = {
            About.PASSAGE: translate("review", "Примечание к словам «{quote}»"),
            About.HEADLINE: translate("review", "Примечание к заголовку"),
            About.DECK: translate("review", "Примечание к подзаголовку"),
            About.LEAD: translate("review", "Примечание к лиду"),
            About.SECTION: translate("review", "Примечание к рубрике"),
            About.TAGS: translate("review", "Примечание к тегам"),
            About.ARTICLE: translate("review", "Примечание ко всему материалу"),
        }
        quote = words.selectedText()[:60] if words is not None else ""
        title = translate("review", "Примечание")
        field = RemarkField(self._workplace.people)
        text = prompt(
            self._workplace.window,
            title,
            titles[about].format(quote=quote),
            translate("review", "Добавить"),
            field=field,
        )
        if text is not None:
            thread = self._editor.commenting.begin(text, about, words)
            self._editor.review_marks.choose(thread.id)

    def _here(self) -> Collection[str]:
        proposing, field = self._editor.proposing, self._editor.in_use.field
        for slot, line in proposing.fields.items():
            if line is field:
                found = proposing.own(slot) if proposing.is_on else None
                return [each.id for each in ([found] if found else proposing.about(slot)[-1:])]
        if self._editor.body.textCursor().hasSelection():
            return deciding.selected(self._editor)
        at_cursor = deciding.at_cursor(self._editor)
        return {at_cursor} if at_cursor else ()

    def decide(self, chosen: Collection[str], verdict: Verdict) -> None:
        """Accept or reject suggestions, as far as the person may."""
        person = self._workplace.person
        if self._workplace.only_suggests:  # one's own can always be withdrawn
            authors = {each.id: each.author for each in self._editor.suggesting.register.known.values()}
            authors |= {each.id: each.author for each in self._editor.proposing.proposals()}
            own = {id_ for id_ in chosen if authors.get(id_) == person.name}
            chosen = own if verdict is Verdict.REJECT else ()
        if not chosen:
            told = (
                translate("review", "Чужие правки принимает и отклоняет автор или редактор.")
                if self._workplace.only_suggests
                else translate("review", "Здесь нет правки.")
            )
            self._workplace.notices.tell("info", told, topic=_TOPIC)
            return
        self._workplace.notices.withdraw(_TOPIC)
        deciding.decide(self._editor, chosen, verdict)

    def _take_article(self) -> None:
        name = self._workplace.person.name
        self._editor.suggesting.register.person = self._editor.commenting.person = name
        on = self._workplace.only_suggests or self._workplace.saving.article_id in self._suggests_in
        self._editor.proposing.set_decides(decides=self._workplace.writable and not self._workplace.only_suggests)
        self._editor.suggesting.turn(on=on and self._workplace.writable)
        self._editor.proposing.follow_mode()
        self._workplace.notices.withdraw(_TOPIC)  # what it told was of the article before
        self.changed.emit()
