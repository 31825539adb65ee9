"""The findings of the article: how many of which weight, equal ones in groups, and whether all was checked."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QShowEvent
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
from editor_app.ui.models.findings import FindingGroup, FindingsModel, grouped, severities
from editor_app.ui.panel import Panel
from editor_app.ui.panels.finding_rows import FindingRows
from editor_app.ui.theme import Space


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
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(translate("findings", "Показать замечания"))
        self.fix = QPushButton()
        self.ignore = QPushButton(translate("findings", "Не отмечать"))
        self._nothing = label("", "muted", wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._pages = QStackedWidget()
        self._fill_kinds()
        self._lay_out()
        self._connect()
        self.show_state(proofreading.checker.status)
        self.refresh()

    def refresh(self) -> None:
        """List what is found now, unless nobody sees it."""
        if not self.isVisible():
            return
        places = list(self._proofreading.places())
        counted = severities(places)
        self.tally.setText(
            "   ".join(f"{SEVERITIES[severity]}:\u00a0{number}" for severity, number in counted.items() if number)
        )
        chosen = self.kinds.currentData()
        before = self._current()
        self.model.show(grouped(places, None if chosen is None else frozenset({chosen})))
        if before is not None:
            self._choose(before)
        self._pages.setCurrentIndex(0 if self.model.groups else 1)
        self._show_choice()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def show_state(self, status: CheckStatus) -> None:
        """Say whether what is on screen has been checked."""
        failed = status.state is CheckState.FAILED
        self.state.setText(str(status) or translate("findings", "Проверять пока нечего"))
        self.state.setProperty("role", "danger" if failed else "heading")
        self.state.style().polish(self.state)
        self.reason.setText(status.reason)
        self.reason.setVisible(failed)
        self.again.setVisible(failed)
        self._nothing.setText(translate("findings", "Замечаний нет.") if status.state is CheckState.CHECKED else "")

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

    def _fill_kinds(self) -> None:
        self.kinds.addItem(translate("findings", "Все виды"), None)
        for kind, title in KINDS.items():
            self.kinds.addItem(str(title), kind)

    def _lay_out(self) -> None:
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._nothing)
        head = column(
            row(self.state, self.again),
            self.reason,
            self.tally,
            self.kinds,
            margins=(Space.L, Space.M, Space.L, Space.S),
        )
        foot = row(self.fix, self.ignore, None, margins=(Space.L, Space.S, Space.L, Space.M))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        layout.addLayout(foot)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self._proofreading.changed.connect(self.refresh)
        self._proofreading.checker.state.connect(self.show_state)
        self.again.clicked.connect(self._proofreading.checker.start)
        self.kinds.currentIndexChanged.connect(self.refresh)
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
        self.fix.setEnabled(writable and group is not None and group.suggestion is not None)
        self.ignore.setEnabled(group is not None)
        several = group is not None and len(group.places) > 1
        self.fix.setText(translate("findings", "Исправить все") if several else translate("findings", "Исправить"))


PANEL = Panel(
    "findings",
    QT_TRANSLATE_NOOP("panels", "Замечания"),
    order=10,
    build=lambda workplace: FindingsPanel(workplace.proofreading),
)
