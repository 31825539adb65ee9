"""All that is not marked because somebody decided so: look through, and take a decision back."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QTableWidget, QTableWidgetItem, QWidget

from editor_app.i18n import QT_TRANSLATE_NOOP, Message, translate
from editor_app.operations import decisions
from editor_app.proofreading.decisions import Decisions, Ignored, IgnoredHere, Scope
from editor_app.proofreading.personal import Personal
from editor_app.ui.background import Background
from editor_app.ui.dialogs.frame import Dialog, Fault, plain_button
from editor_app.ui.editor.wording import visible
from editor_app.ui.labels import label, plain_tip
from editor_app.ui.layouts import row

_WIDTHS = (170, 210)
"""Pixels of the first columns; the last one takes what is left."""

_REACH: Mapping[Scope, Message] = {
    Scope.HERE: QT_TRANSLATE_NOOP("ignored", "В одном месте"),
    Scope.ARTICLE: QT_TRANSLATE_NOOP("ignored", "Во всём материале"),
    Scope.PERSON: QT_TRANSLATE_NOOP("ignored", "У меня"),
    Scope.NEWSROOM: QT_TRANSLATE_NOOP("ignored", "Во всей редакции"),
}


class Keeper(Protocol):
    """Keeps what the person decided for all articles."""

    personal: Personal

    def set_personal(self, decisions: Personal) -> None:
        """Let other decisions hold, and remember them."""
        ...


class _Decision(NamedTuple):
    scope: Scope
    what: str | Ignored | IgnoredHere
    """A word that is right, or a finding that is not shown."""

    @property
    def quote(self) -> str:
        return self.what if isinstance(self.what, str) else self.what.quote


class IgnoredDialog(Dialog):
    """Every decision is taken back at once; the marks come back with it."""

    def __init__(
        self,
        keeper: Keeper,
        background: Background,
        article_id: str | None,
        titles: Mapping[str, str],
        parent: QWidget,
    ) -> None:
        super().__init__(translate("ignored", "Что не отмечать"), parent)
        self._keeper = keeper
        self._background = background
        self._article_id = article_id
        self._titles = titles
        self._found = Decisions()
        self._decisions: list[_Decision] = []
        self.reach = QComboBox()
        self.table = QTableWidget(0, 3)
        self.empty = label(translate("ignored", "Отмечается всё."), "muted", wraps=True)
        self.fault = Fault()
        self.heed_button = plain_button(translate("ignored", "Снова отмечать"), self.heed)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self.heed)
        self._dress()
        hint = translate("ignored", "Всё, о чём решено не напоминать. Верните решение — и пометки появятся снова.")
        buttons = self.closer()
        self.accept_button.setDefault(False)
        self.accept_button.setAutoDefault(False)
        self.lay_out(
            label(hint, "muted", wraps=True),
            row(self.reach, None),
            self.empty,
            self.table,
            self.fault,
            row(self.heed_button, None),
            buttons=buttons,
        )
        self.resize(720, 460)
        self._refresh()
        self._load()

    def heed(self) -> None:
        """Take the chosen decisions back."""
        chosen = sorted({index.row() for index in self.table.selectedIndexes()})
        for scope, what in [self._decisions[place] for place in chosen]:
            if scope is Scope.PERSON and not isinstance(what, IgnoredHere):
                self._keeper.set_personal(self._keeper.personal.without(what))
            elif scope is Scope.NEWSROOM:
                self._background.run(decisions.heed_in_newsroom, what, failed=self.fault.tell)
            else:
                self._background.run(decisions.heed, self._article_id, what, failed=self.fault.tell)
        self._load()

    def _load(self) -> None:
        self._background.run(decisions.of, self._article_id, then=self._take, failed=self.fault.tell)

    def _take(self, found: Decisions) -> None:
        self._found = found
        self._show()

    def _show(self) -> None:
        reach = self.reach.currentData()
        every = (each for each in _listed(self._found, self._keeper.personal) if reach in (None, each.scope))
        self._decisions = sorted(every, key=lambda each: (each.quote.lower(), list(Scope).index(each.scope)))
        self.table.setRowCount(len(self._decisions))
        for place, each in enumerate(self._decisions):
            for number, text in enumerate((visible(each.quote), self._rule(each), _where(each))):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(text))
                self.table.setItem(place, number, item)
        self.table.setVisible(bool(self._decisions))
        self.empty.setVisible(not self._decisions)
        self._refresh()

    def _rule(self, decision: _Decision) -> str:
        if isinstance(decision.what, str):
            return translate("ignored", "Слово в словаре")
        return self._titles.get(decision.what.rule, decision.what.rule)

    def _refresh(self) -> None:
        self.heed_button.setEnabled(bool(self.table.selectedItems()))

    def _dress(self) -> None:
        self.reach.setAccessibleName(translate("ignored", "Какие решения показать"))
        self.reach.addItem(translate("ignored", "Все решения"), None)
        for scope, title in _REACH.items():
            self.reach.addItem(str(title), scope)
        self.reach.currentIndexChanged.connect(self._show)
        table = self.table
        table.setAccessibleName(translate("ignored", "Что не отмечать"))
        table.setHorizontalHeaderLabels(
            [translate("ignored", "Слова"), translate("ignored", "Правило"), translate("ignored", "Где")]
        )
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in enumerate(_WIDTHS):
            header.resizeSection(place, width)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        table.itemSelectionChanged.connect(self._refresh)


def _listed(found: Decisions, own: Personal) -> Iterator[_Decision]:
    """Yield what holds for the article and the newsroom, and what the person decided."""
    for scope, every in (
        (Scope.HERE, found.here),
        (Scope.ARTICLE, found.in_article),
        (Scope.PERSON, own.words | own.ignored),
        (Scope.NEWSROOM, found.words | found.everywhere),
    ):
        yield from (_Decision(scope, what) for what in every)


def _where(decision: _Decision) -> str:
    what = decision.what
    if isinstance(what, IgnoredHere):
        return f"…{' '.join([what.before, *what.quote.split(), what.after]).strip()}…"
    return str(_REACH[decision.scope])
