"""The findings of the article: how many of which weight, equal ones in groups, and whether all was checked."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QListView,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from editor_app.i18n import QT_TRANSLATE_NOOP, translate
from editor_app.proofreading.decisions import Scope
from editor_app.ui.checking.status import CheckState, CheckStatus
from editor_app.ui.editor.proofreading import Proofreading
from editor_app.ui.editor.wording import KINDS, SEVERITIES
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row
from editor_app.ui.models.findings import FindingGroup, FindingsModel, Groups
from editor_app.ui.panel import Panel
from editor_app.ui.panels.finding_rows import FindingRows
from editor_app.ui.slices import Slices
from editor_app.ui.theme import Space
from editor_app.ui.workplace import Workplace


class FindingsPanel(QWidget):
    """Lists what was found; a click or Enter goes to the next place of a group."""

    def __init__(self, proofreading: Proofreading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proofreading = proofreading
        self._steps: dict[tuple[str, str], int] = {}
        self.model = FindingsModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(FindingRows(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setStyleSheet("QListView { border: none; border-radius: 0; }")
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(translate("findings", "Замечания"))
        self.state = label("", "heading", wraps=True)
        self.state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.reason = label("", "muted", wraps=True)
        self.tally = label("", wraps=True)
        self.again = QPushButton(translate("findings", "Проверить снова"))
        self.kinds, self.severities = QComboBox(), QComboBox()
        self.kinds.setAccessibleName(translate("findings", "Каких видов замечания показать"))
        self.severities.setAccessibleName(translate("findings", "Какой важности замечания показать"))
        self._are_hidden = self._is_checked = False
        self.sure = QPushButton(translate("findings", "Исправить всё надёжное"))
        self.sure.setToolTip(translate("findings", "Всё, в чём нет сомнений; список исправленного будет показан"))
        self.fix = QPushButton()
        self.ignore = QPushButton(translate("findings", "Не отмечать"))
        self.nothing = label("", "muted", wraps=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._pages = QStackedWidget()
        self._slices = Slices(self)
        self._fill_filters()
        self._lay_out()
        self._connect()
        self.show_state(proofreading.checker.status)
        self.refresh()

    def refresh(self) -> None:
        """List what is found now, unless nobody sees it."""
        for _ in self._list():
            pass

    def refresh_soon(self) -> None:
        """List it between keys: a long text may have thousands of findings."""
        self._slices.begin(self._list())

    def _list(self) -> Iterator[None]:
        if not self.isVisible():
            return
        found = Groups(self.kinds.currentData(), self.severities.currentData())
        for places in self._proofreading.places_by_passage():
            found.add(places)
            yield
        self.tally.setText(
            "   ".join(f"{SEVERITIES[each]}:\u00a0{number}" for each, number in found.severities.items() if number)
        )
        before = self._current()
        self.model.show(found.listed())
        if before is not None:
            self._choose(before)
        self._pages.setCurrentIndex(0 if self.model.groups else 1)
        self._are_hidden = any(found.severities.values())
        self._show_nothing()
        self._show_choice()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def show_state(self, status: CheckStatus) -> None:
        """Say whether what is on screen has been checked."""
        failed = status.state is CheckState.FAILED
        self._is_checked = status.state is CheckState.CHECKED
        self.state.setText(str(status) or translate("findings", "Проверять пока нечего"))
        self.state.setProperty("role", "danger" if failed else "heading")
        self.state.style().polish(self.state)
        self.reason.setText(status.reason)
        self.reason.setVisible(failed)
        self.again.setVisible(failed)
        self._show_nothing()

    def go(self, index: QModelIndex) -> None:
        """Go to the next place of a group."""
        self.list.setCurrentIndex(index)
        group = self._now()
        if group is None:
            return
        key = (group.finding.rule, group.quote)
        number = self._steps.get(key, -1) + 1
        self._steps[key] = number
        self._proofreading.show(group.places[number % len(group.places)])

    def fix_group(self) -> None:
        """Put the suggestion in all places of the chosen group."""
        group = self._now()
        if group is not None and group.suggestion is not None:
            suggestion = group.suggestion
            self._proofreading.apply_all((place, suggestion) for place in group.places)
            self.refresh()

    def ignore_group(self) -> None:
        """Ignore the chosen words in the whole article."""
        group = self._now()
        if group is not None:
            self._proofreading.ignore(group.places[0], Scope.ARTICLE)
            self.refresh()

    def _show_nothing(self) -> None:
        """Say why the list is empty: a text that was not checked never looks clean."""
        if self._are_hidden:
            self.nothing.setText(translate("findings", "Таких замечаний нет, есть другие."))
        else:
            self.nothing.setText(translate("findings", "Замечаний нет.") if self._is_checked else "")

    def _fill_filters(self) -> None:
        self.kinds.addItem(translate("findings", "Все виды"), None)
        for kind, title in KINDS.items():
            self.kinds.addItem(str(title), kind)
        self.severities.addItem(translate("findings", "Любой важности"), None)
        for severity, title in SEVERITIES.items():
            self.severities.addItem(str(title), severity)

    def _lay_out(self) -> None:
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.nothing)
        head = column(
            row(self.state, self.again),
            self.reason,
            self.tally,
            row(self.kinds, self.severities),
            margins=(Space.L, Space.M, Space.L, Space.S),
        )
        foot = column(row(self.fix, self.ignore, None), self.sure, margins=(Space.L, Space.S, Space.L, Space.M))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        layout.addLayout(foot)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self._proofreading.changed.connect(self.refresh_soon)
        self._proofreading.checker.state.connect(self.show_state)
        self.again.clicked.connect(self._proofreading.checker.start)
        self.kinds.currentIndexChanged.connect(self.refresh)
        self.severities.currentIndexChanged.connect(self.refresh)
        self.list.clicked.connect(self.go)
        self.list.activated.connect(self._go_by_key)
        self.list.selectionModel().selectionChanged.connect(self._show_choice)
        self.fix.clicked.connect(self.fix_group)
        self.ignore.clicked.connect(self.ignore_group)

    def _go_by_key(self, index: QModelIndex) -> None:
        if not self.list.underMouse():  # a click has gone there already
            self.go(index)

    def _current(self) -> FindingGroup | None:
        chosen = self.list.selectionModel().selectedIndexes()
        return self.model.groups[chosen[0].row()] if chosen and chosen[0].row() < len(self.model.groups) else None

    def _now(self) -> FindingGroup | None:
        """Return the chosen group with its places as they stand now: they move with the text without notice."""
        self.refresh()
        return self._current()

    def _choose(self, wanted: FindingGroup) -> None:
        for number, group in enumerate(self.model.groups):
            if (group.finding.rule, group.quote) == (wanted.finding.rule, wanted.quote):
                self.list.setCurrentIndex(self.model.index(number))
                return

    def _show_choice(self) -> None:
        group = self._current()
        writable = not self._proofreading.editor.body.isReadOnly()
        self.sure.setEnabled(writable)
        self.fix.setEnabled(writable and group is not None and group.suggestion is not None)
        self.ignore.setEnabled(group is not None)
        several = group is not None and len(group.places) > 1
        self.fix.setText(translate("findings", "Исправить все") if several else translate("findings", "Исправить"))


def _build(workplace: Workplace) -> FindingsPanel:
    panel = FindingsPanel(workplace.proofreading)
    panel.sure.clicked.connect(lambda: _trigger(workplace, "checking.fix"))
    return panel


def _trigger(workplace: Workplace, command: str) -> None:
    """Use a command of the window, which has them only once its panels are there."""
    action = workplace.window.findChild(QAction, command)
    if action is not None:
        action.trigger()


PANEL = Panel("findings", QT_TRANSLATE_NOOP("panels", "Замечания"), order=10, build=_build)
