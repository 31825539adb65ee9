"""The commands that change many places at once: «Причесать» and «Исправить всё надёжное»."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from editor_app.i18n import QT_TRANSLATE_NOOP, Message, translate
from editor_app.ui.areas.stage import Stage
from editor_app.ui.editor.amending import Amended, Change, Edit, Target, amend, targets
from editor_app.ui.editor.wording import visible
from editor_app.ui.workplace import Workplace

_TOPIC = "polishing"

_QUOTES, _DASHES = set("«»\"„“”‘’'"), set("—–-−‑")
_SORTS: Mapping[str, Message] = {
    "spaces": QT_TRANSLATE_NOOP("polishing", "пробелы"),
    "quotes": QT_TRANSLATE_NOOP("polishing", "кавычки"),
    "dashes": QT_TRANSLATE_NOOP("polishing", "тире и дефисы"),
    "other": QT_TRANSLATE_NOOP("polishing", "другое"),
}


class Polishing(QObject):
    """Has the article, or what is selected of it, worked over by the checking process, and tells what became of it."""

    def __init__(self, workplace: Workplace, stage: Stage) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._answers: dict[Target, Sequence[Edit]] | None = None
        self._asked_in = ""
        """The article that is worked over."""
        self._article_id: str | None = None
        workplace.editor.edited.connect(self._withdraw)
        stage.shown.connect(self._withdraw_for_another)

    def typeset(self) -> None:
        """Bring the text to the typography of the house."""
        self._begin("typeset", self._tell_typeset)

    def fix(self) -> None:
        """Make every correction that needs no question."""
        self._begin("fix", self._tell_fixed)

    def _begin(self, what: str, tell: Callable[[Amended], None]) -> None:
        if self._answers is not None:
            return  # at work already
        wanted = targets(self._workplace.editor)
        self._answers, self._asked_in = {}, self._workplace.saving.article_id
        if not wanted:
            self._end(wanted, tell)
        for target in wanted:
            taker = partial(self._take, wanted, target, tell)
            self._workplace.checker.question({"type": what, "text": target.text}, taker)

    def _take(
        self, wanted: list[Target], target: Target, tell: Callable[[Amended], None], answer: Mapping[str, Any] | None
    ) -> None:
        if self._answers is None:
            return
        if answer is None:
            self._answers = None
            told = translate("polishing", "Проверка не работает, и текст остался как был.")
            again = (translate("checking", "Проверить снова"), self._workplace.checker.start)
            self._workplace.notices.tell("warning", told, answers=[again], topic=_TOPIC)
            return
        self._answers[target] = [Edit(each["start"], each["end"], each["text"]) for each in answer["edits"]]
        if len(self._answers) == len(wanted):
            self._end(wanted, tell)

    def _end(self, wanted: list[Target], tell: Callable[[Amended], None]) -> None:
        answers, self._answers = self._answers or {}, None
        if self._workplace.saving.article_id != self._asked_in:
            return  # nobody spoke of the one that is on the screen now
        article = self._workplace.saving.article
        self._article_id = article.id if article else None
        tell(amend(self._workplace.editor, ((target, answers[target]) for target in wanted)))

    def _tell_typeset(self, amended: Amended) -> None:
        if not amended.changes:
            self._tell_nothing(translate("polishing", "Причёсывать нечего: всё набрано, как принято в редакции."))
            return
        sorts = Counter(_sort(change.before, change.after) for change in amended.changes)
        listed = ", ".join(f"{title} — {sorts[sort]}" for sort, title in _SORTS.items() if sorts[sort])
        self._tell(translate("polishing", "Причёсано: {listed}.").format(listed=listed), amended)

    def _tell_fixed(self, amended: Amended) -> None:
        if not amended.changes:
            self._tell_nothing(translate("polishing", "Исправлять без вопросов нечего."))
            return
        self._tell(translate("polishing", "Исправлено %n мест.", "", len(amended.changes)), amended)

    def _tell(self, text: str, amended: Amended) -> None:
        counted = Counter(map(_shown, amended.changes))
        detail = "\n".join(f"{line} (× {times})" if times > 1 else line for line, times in counted.items())
        undo = (translate("polishing", "Отменить"), amended.undo)
        self._workplace.notices.tell("info", text, detail=detail, answers=[undo], topic=_TOPIC)

    def _tell_nothing(self, text: str) -> None:
        self._workplace.notices.tell("success", text, topic=_TOPIC)

    def _withdraw(self) -> None:
        self._workplace.notices.withdraw(_TOPIC)

    def _withdraw_for_another(self) -> None:
        article = self._workplace.saving.article
        if (article.id if article else None) != self._article_id:
            self._withdraw()


def _shown(change: Change) -> str:
    """Return a change among its neighbours: a space alone would say nothing."""
    before, after = (visible(f"{change.left}{text}{change.right}") for text in (change.before, change.after))
    return f"{before} → {after}"


def _sort(before: str, after: str) -> str:
    """Return what a change is about."""
    if "".join(before.split()) == "".join(after.split()):
        return "spaces"
    changed = set(before) ^ set(after)
    return "quotes" if changed & _QUOTES else "dashes" if changed & _DASHES else "other"
