"""The commands that find in the article and replace in it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer

from editor_app.i18n import translate
from editor_app.text.searching import Query, Search, SearchError, prepared, prepared_forms
from editor_app.ui.areas.stage import Stage
from editor_app.ui.editor import selection
from editor_app.ui.editor.amending import Amended, Edit, Target, amend
from editor_app.ui.editor.find_bar import FindBar
from editor_app.ui.editor.matches import Match, Matches
from editor_app.ui.workplace import Workplace

_PAUSE = 200
"""Milliseconds without a key after which an expression is searched: half of one is often a wrong or a slow one."""

_LONGEST = 100
"""Characters of a selection that is taken for what to look for."""

Answer = Mapping[str, Any] | None


class Searching(QObject):
    """Looks for what the bar asks, and puts something in its place."""

    def __init__(self, workplace: Workplace, stage: Stage) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._stage = stage
        self._editor = workplace.editor
        self._awaits_forms = False
        self._due = QTimer(self, singleShot=True, interval=_PAUSE)
        self._due.timeout.connect(self._look)
        self.matches = Matches(self._editor)
        self.bar = FindBar()
        self.bar.asked.connect(self._look_soon)
        self.bar.stepped.connect(self._step)
        self.bar.closed.connect(self._close)
        self.bar.replaceWanted.connect(self._replace_one)
        self.bar.replaceAllWanted.connect(self._replace_all)
        self.matches.changed.connect(self._tell_count)
        self._editor.selectionMoved.connect(self._tell_count)
        stage.shown.connect(self._follow)

    def find(self) -> None:
        """Look for something, first of all for what is selected."""
        self._open(replacing=False)

    def replace(self) -> None:
        """Put something in place of what is found."""
        self._open(replacing=True)

    def next(self) -> None:
        """Go to the next place of what was looked for last."""
        if not self.bar.query.text():
            self.find()
            return
        if self.bar.isHidden():
            self.bar.show()
            self._look()
        self._step(1)

    def _open(self, *, replacing: bool) -> None:
        was_hidden = self.bar.isHidden()
        cursor = self._editor.in_use.field.textCursor()
        chosen = "".join(each.selectedText() for each in selection.standing(cursor))
        chosen = "" if len(chosen) > _LONGEST or "\u2029" in cursor.selectedText() else chosen
        self.bar.set_writable(writable=self._workplace.writable)
        self.bar.tell("")
        self.bar.open(chosen, replacing=replacing)
        if was_hidden:
            self._look()

    def _close(self) -> None:
        self._due.stop()
        self.bar.hide()
        self.matches.look_for(None)
        self._editor.turn_to(self._editor.in_use.field)

    def _follow(self) -> None:
        """Let the bar be there for an article alone."""
        if not self._stage.is_filled:
            self.bar.hide()
            self.matches.look_for(None)
        self.bar.set_writable(writable=self._workplace.writable)

    def _look_soon(self) -> None:
        if self.bar.expression.isChecked():
            self._due.start()
        elif self.bar.isVisible():
            self._look()

    def _look(self) -> None:
        self.bar.tell("")
        query = self.bar.wanted
        if self.bar.forms.isChecked() and query.text.strip():
            self._look_for_forms(query)
        else:
            self._look_for(partial(prepared, query))

    def _look_for(self, prepare: Callable[[], Search]) -> None:
        """Look for what is made ready, and go to the first place from the cursor on."""
        try:
            self.matches.look_for(prepare() if self.bar.query.text() else None)
        except SearchError as error:
            self.matches.look_for(None)
            self.bar.tell(str(error), fault=True)
            return
        if self.matches.fault is not None:
            self.bar.tell(str(self.matches.fault), fault=True)
        elif (match := self.matches.beyond(0)) is not None:
            self.matches.show(match)

    def _look_for_forms(self, query: Query) -> None:
        """Look for what is written, until the checking process has told in which forms else it may stand."""
        self._look_for(partial(prepared, Query(query.text, query.case, word=True)))
        self.bar.tell(translate("find", "Пока найдено то, что написано: формы ещё подбираются."))
        self._workplace.checker.question({"type": "forms", "text": query.text}, partial(self._take_forms, query))

    def _take_forms(self, query: Query, answer: Answer) -> None:
        if self.bar.wanted != query or not self.bar.forms.isChecked() or self.bar.isHidden():
            return
        if answer is None:
            told = translate("find", "Проверка не работает, поэтому найдено только то, что написано, без других форм.")
            self.bar.tell(told, fault=True)
            return
        self.bar.tell("")
        self._look_for(lambda: prepared_forms(query, answer["forms"]))

    def _step(self, by: int) -> None:
        if self._due.isActive():
            self._due.stop()
            self._look()
        if (match := self.matches.beyond(by)) is not None:
            self.matches.show(match)

    def _tell_count(self) -> None:
        if not self.bar.isHidden():
            total = self.matches.total if self.matches.search is not None else None
            self.bar.tell_count(self.matches.number(), total)

    def _replace_one(self) -> None:
        """Replace the place that is selected, and go on; without one, go to the next."""
        match = self.matches.selected()
        if match is None:
            self._step(1)
        else:
            self._replace([match], self._go_on)

    def _replace_all(self) -> None:
        self._replace(list(self.matches.all()), self._tell_replaced)

    def _replace(self, matches: Sequence[Match], then: Callable[[Amended, int], None]) -> None:
        """Replace places, and go on with what was done and in how many places it could not be."""
        search, right = self.matches.search, self.bar.replacement.text()
        if search is None or not self._workplace.writable or not matches or self._awaits_forms:
            return
        read = [(match, match.passage.standing) for match in matches]
        if self.bar.forms.isChecked() and right.strip():
            places = [{"text": text, "start": match.standing.start, "end": match.standing.end} for match, text in read]
            question = {"type": "reword", "wrong": self.bar.query.text().strip(), "right": right, "places": places}
            self._awaits_forms = True
            self._workplace.checker.question(question, partial(self._take_reworded, read, then))
            return
        try:
            texts = [search.replacement(text, match.standing, right) for match, text in read]
        except SearchError as error:
            self.bar.tell(str(error), fault=True)
            return
        self._amend(read, texts, then)

    def _take_reworded(
        self, read: Sequence[tuple[Match, str]], then: Callable[[Amended, int], None], answer: Answer
    ) -> None:
        self._awaits_forms = False
        if answer is None:
            told = translate("find", "Проверка не работает, без неё замену не поставить в нужную форму. Текст цел.")
            self.bar.tell(told, fault=True)
        else:
            self._amend(read, answer["texts"], then)

    def _amend(
        self, read: Sequence[tuple[Match, str]], texts: Iterable[str | None], then: Callable[[Amended, int], None]
    ) -> None:
        amendments = []
        left = 0
        for (match, before), text in zip(read, texts, strict=True):
            if text is None:
                left += 1
                continue
            span = match.standing
            target = Target(match.field, match.passage, before, *span)
            amendments.append((target, [Edit(*span, text)] if text != span.of(before) else []))
        was_selected = self.matches.selected() is not None
        amended = amend(self._editor, amendments)
        if was_selected and amended.changes:
            self._stand_behind()
        then(amended, left)

    def _stand_behind(self) -> None:
        """Select nothing of what was replaced: the letters that both words share would stay selected."""
        field = self._editor.in_use.field
        cursor = field.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        field.setTextCursor(cursor)

    def _go_on(self, _amended: Amended, left: int) -> None:
        told = translate("find", "Здесь замену не поставить в нужную форму, впишите её сами.") if left else ""
        self.bar.tell(told, fault=bool(left))
        self._step(1)

    def _tell_replaced(self, amended: Amended, left: int) -> None:
        done = len(amended.changes)
        told = translate("find", "Заменено мест: %n.", "", done)
        if left:
            told += " " + translate("find", "Не поставить в нужную форму, остались как были: %n.", "", left)
        self.bar.tell(told, fault=bool(left), undo=partial(self._take_back, amended) if done else None)

    def _take_back(self, amended: Amended) -> None:
        amended.undo()
        self.bar.tell("")
