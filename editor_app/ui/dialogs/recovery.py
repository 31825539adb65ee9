"""The recovery window: what an earlier run left unsaved, article by article, to be compared, taken or put aside."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from editor_app.errors import Explained
from editor_app.i18n import translate
from editor_app.operations import recovery
from editor_app.operations.recovery import Unsaved
from editor_app.settings import Settings
from editor_app.store.journal import KEPT_DAYS, Journal
from editor_app.text.counting import counts
from editor_app.ui.background import Background
from editor_app.ui.comparing.told import in_words
from editor_app.ui.dialogs.comparison import ComparisonDialog
from editor_app.ui.dialogs.frame import Dialog, plain_button
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row
from editor_app.ui.moments import date_and_time
from editor_app.ui.theme import Space
from editor_app.workflow.article import Article, named


class RecoveryDialog(Dialog):
    """Asks what to do with each; whatever is left undecided is asked about at the next start."""

    def __init__(
        self,
        background: Background,
        settings: Settings,
        journal: Journal,
        unsaved: Sequence[Unsaved],
        damaged: Sequence[Path],
        parent: QWidget,
    ) -> None:
        super().__init__(translate("recovery", "Несохранённые правки"), parent)
        self.taken: Article | None = None
        """The article that was taken last."""
        self.rows = [FoundRow(background, settings, journal, each) for each in unsaved]
        inner = QWidget()
        inner.setLayout(column(*self.rows, None, margins=(0, 0, Space.S, 0), spacing=Space.M))
        area = QScrollArea()
        area.setAccessibleName(translate("recovery", "Найденные правки"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        told = _told(unsaved)
        buttons = self.answers(translate("recovery", "Взять всё"), cancel=False)
        self.accept_button.clicked.disconnect()
        self.accept_button.clicked.connect(self._take_all)
        self.later = plain_button(translate("recovery", "Решить позже"), self.reject)
        buttons.insertWidget(1, self.later)
        spoiled = [label(_damaged(path), "warning", wraps=True) for path in damaged]
        self.lay_out(
            label(told, "muted", wraps=True), Space.S, area, *spoiled, buttons=buttons, heading=_heading(unsaved)
        )
        self.resize(680, 260 + 110 * min(len(self.rows), 3))
        for one in self.rows:
            one.decided.connect(self._refresh)
        self._refresh()

    def _take_all(self) -> None:
        waiting = [one for one in self.rows if one.is_waiting]
        if not waiting:
            self.accept()
        for one in waiting:
            one.take()

    def _refresh(self) -> None:
        for one in self.rows:
            self.taken = one.taken or self.taken
        waiting = any(one.is_waiting for one in self.rows)
        self.later.setVisible(waiting)
        self.accept_button.setText(
            translate("recovery", "Взять всё") if waiting else translate("recovery", "Продолжить работу")
        )
        if self.rows and all(one.taken for one in self.rows):
            self.accept()


class FoundRow(QFrame):
    """One article: what was found of it, and what the person decides."""

    decided = Signal()

    def __init__(
        self,
        background: Background,
        settings: Settings,
        journal: Journal,
        unsaved: Unsaved,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.unsaved = unsaved
        self.taken: Article | None = None
        self._background, self._settings = background, settings
        self._journal = journal
        self._is_busy = False
        self._note = label(role="muted", wraps=True)
        self._compare = plain_button(translate("recovery", "Сравнить"), self.compare)
        self._discard = plain_button(translate("recovery", "Отбросить"), self.discard)
        self._back = plain_button(translate("recovery", "Вернуть"), self.put_back)
        self._take = plain_button(translate("recovery", "Взять"), self.take)
        entry = unsaved.found.entry
        headline = named(entry.content.headline)
        self.setAccessibleName(headline)
        self.setLayout(
            column(
                label(headline, "heading", wraps=True),
                self._note,
                row(None, self._compare, self._discard, self._back, self._take),
                margins=(Space.L, Space.M, Space.M, Space.M),
                spacing=Space.XS,
            )
        )
        self._show()

    @property
    def note(self) -> str:
        """What is told about the article."""
        return self._note.text()

    @property
    def is_waiting(self) -> bool:
        """Whether nothing has been decided yet."""
        return self.taken is None and not self.unsaved.found.is_discarded

    def compare(self) -> None:
        """Show what taking it would change."""
        title = translate("recovery", "Правки и то, что сохранено")
        told = translate("recovery", "Было — в хранилище, стало — в найденных правках.")
        names = translate("recovery", "В хранилище"), translate("recovery", "Найденные правки")
        ComparisonDialog(title, told, self.unsaved.comparison, self._background, self._settings, self, names).exec()

    def take(self) -> None:
        """Put it into the store."""
        self._ask(recovery.take, self._take_note)

    def discard(self) -> None:
        """Put it aside."""
        self._ask(recovery.discard, self._move)

    def put_back(self) -> None:
        """Let it wait for a decision again."""
        self._ask(recovery.put_back, self._move)

    def _ask(self, verb: Callable[..., object], then: Callable[..., object]) -> None:
        if not self._is_busy:
            self._is_busy = True
            self._background.run(verb, self._journal, self.unsaved, then=then, failed=self._fail)
            self._show()

    def _take_note(self, article: Article) -> None:
        self.taken = article
        self._settle()

    def _move(self, unsaved: Unsaved) -> None:
        self.unsaved = unsaved
        self._settle()

    def _fail(self, error: Explained) -> None:
        self._settle()
        self._note.setText(str(error))

    def _settle(self) -> None:
        self._is_busy = False
        self._show()
        self.decided.emit()

    def _show(self) -> None:
        is_discarded = self.unsaved.found.is_discarded
        self._note.setText(self._state())
        for button, is_shown in (
            (self._compare, self.taken is None),
            (self._discard, self.taken is None and not is_discarded),
            (self._back, self.taken is None and is_discarded),
            (self._take, self.taken is None),
        ):
            had_focus = button.hasFocus()
            button.setVisible(is_shown)
            button.setEnabled(not self._is_busy)
            if had_focus and not is_shown:
                (self._back if is_discarded else self._discard).setFocus()

    def _state(self) -> str:
        if self.taken is not None:
            return translate("recovery", "Взято: «{headline}».").format(headline=self.taken.content.headline)
        if self.unsaved.found.is_discarded:
            return translate("recovery", "Отброшено; можно вернуть.")
        found = self.unsaved
        told = [translate("recovery", "От {moment}.").format(moment=date_and_time(found.found.entry.when))]
        if found.stored is None:
            words = counts(found.found.entry.content.text).words
            told.append(translate("recovery", "В хранилище этого материала нет: %n слов.", "", words))
        else:
            told.append(f"{in_words(self.unsaved.comparison)}.")
        if found.is_newer_stored:
            told.append(
                translate(
                    "recovery", "В хранилище текст новее: если взять, останутся оба, этот — отдельным материалом."
                )
            )
        return " ".join(told)


def _heading(unsaved: Sequence[Unsaved]) -> str:
    """Return the first sentence: from when, how many words."""
    if not unsaved:
        return translate("recovery", "Найдены повреждённые записи")
    if all(each.found.is_discarded for each in unsaved):
        return translate("recovery", "Отброшенные правки")
    moment = f"{max(each.found.entry.when for each in unsaved).astimezone():%H:%M}"
    words = sum(each.comparison.added + each.comparison.removed for each in unsaved)
    told = translate("recovery", "Найдены несохранённые правки от {moment}, %n слов", "", words)
    return told.format(moment=moment)


def _told(unsaved: Sequence[Unsaved]) -> str:
    if unsaved and all(each.found.is_discarded for each in unsaved):
        return translate("recovery", "Они хранятся %n дней, потом исчезают.", "", KEPT_DAYS)
    return translate(
        "recovery",
        "Прошлый раз работа прервалась. Возьмёте правки — прежний текст останется среди версий материала;"
        " отбросите — их можно будет вернуть ещё %n дней.",
        "",
        KEPT_DAYS,
    )


def _damaged(path: Path) -> str:
    return translate("recovery", "Запись повреждена и не читается, файл оставлен на месте: {path}").format(path=path)
