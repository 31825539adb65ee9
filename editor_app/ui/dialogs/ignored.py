"""What is not marked in an article because somebody decided so: look through, and take a decision back."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from editor_app.errors import Explained
from editor_app.i18n import translate
from editor_app.operations import decisions
from editor_app.proofreading.decisions import Decisions, Ignored, IgnoredHere
from editor_app.ui.background import Background
from editor_app.ui.dialogs.frame import Dialog, plain_button
from editor_app.ui.editor.wording import visible
from editor_app.ui.labels import label
from editor_app.ui.layouts import row

_WIDTHS = (150, 190)
"""Pixels of the first columns; the last one takes what is left."""


class IgnoredDialog(Dialog):
    """Every decision is taken back at once; the marks come back with it."""

    def __init__(self, background: Background, article_id: str, titles: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(translate("ignored", "Что не отмечать"), parent)
        self._background = background
        self._article_id = article_id
        self._titles = titles
        self._decisions: list[Ignored | IgnoredHere] = []
        self.table = QTableWidget(0, 3)
        self.empty = label(translate("ignored", "В этом материале отмечается всё."), "muted", wraps=True)
        self.fault = label("", "danger", wraps=True)
        self.fault.hide()
        self.heed_button = plain_button(translate("ignored", "Снова отмечать"), self.heed)
        self._dress()
        hint = translate("ignored", "Эти замечания в материале решено не показывать. Слова редакции — в её словаре.")
        buttons = self.closer()
        self.accept_button.setDefault(False)
        self.accept_button.setAutoDefault(False)
        self.lay_out(
            label(hint, "muted", wraps=True),
            self.empty,
            self.table,
            self.fault,
            row(self.heed_button, None),
            buttons=buttons,
        )
        self.resize(680, 420)
        self._show(Decisions())
        self._load()

    def heed(self) -> None:
        """Take the chosen decision back."""
        place = self.table.currentRow()
        if 0 <= place < len(self._decisions):
            what = self._decisions[place]
            self._background.run(decisions.heed, self._article_id, what, then=self._load, failed=self._explain)

    def _load(self) -> None:
        self._background.run(decisions.of, self._article_id, then=self._show, failed=self._explain)

    def _show(self, found: Decisions) -> None:
        self._decisions = sorted((*found.in_article, *found.here), key=lambda each: (each.quote.lower(), each))
        self.table.setRowCount(len(self._decisions))
        for place, each in enumerate(self._decisions):
            for number, text in enumerate((visible(each.quote), self._titles.get(each.rule, each.rule), _where(each))):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(place, number, item)
        self.table.setVisible(bool(self._decisions))
        self.empty.setVisible(not self._decisions)
        self._refresh()

    def _refresh(self) -> None:
        self.heed_button.setEnabled(bool(self.table.selectedItems()))

    def _dress(self) -> None:
        table = self.table
        table.setAccessibleName(translate("ignored", "Что не отмечать"))
        table.setHorizontalHeaderLabels(
            [translate("ignored", "Слова"), translate("ignored", "Правило"), translate("ignored", "Где")]
        )
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in enumerate(_WIDTHS):
            header.resizeSection(place, width)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        table.itemSelectionChanged.connect(self._refresh)

    def _explain(self, error: Explained) -> None:
        self.fault.setText(str(error))
        self.fault.show()


def _where(what: Ignored | IgnoredHere) -> str:
    if isinstance(what, Ignored):
        return translate("ignored", "Во всём материале")
    return f"…{' '.join([what.before, *what.quote.split(), what.after]).strip()}…"
