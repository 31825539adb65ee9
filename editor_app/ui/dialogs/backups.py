"""The backups of the newsroom: which there are, one more, one brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedWidget, QTableWidget, QTableWidgetItem, QWidget

from editor_app.i18n import translate
from editor_app.operations import backup
from editor_app.ui.dialogs.frame import Dialog, ask, plain_button
from editor_app.ui.figures import figure
from editor_app.ui.labels import label, plain_tip
from editor_app.ui.layouts import row
from editor_app.ui.moments import date_and_time
from editor_app.ui.theme import Space
from editor_app.workflow.roles import Power, refusal

if TYPE_CHECKING:  # the store is loaded after the window
    from collections.abc import Sequence
    from pathlib import Path

    from editor_app.errors import Explained
    from editor_app.store.backup import Backup
    from editor_app.ui.background import Background
    from editor_app.workflow.roles import Person

_KILOBYTE, _MEGABYTE = 1_000, 1_000_000


class BackupsDialog(Dialog):
    """Lists them, the newest first."""

    def __init__(self, background: Background, person: Person, parent: QWidget) -> None:
        super().__init__(translate("backups", "Резервные копии"), parent)
        self.kept: Path | None = None
        """Where the store lies that a backup has taken the place of."""
        self._background = background
        self._is_restoring = False
        self._may_restore = person.may(Power.RESTORE)
        self._backups: Sequence[Backup] = ()
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(translate("backups", "Копии"))
        self.table.setHorizontalHeaderLabels(
            [translate("backups", "Сделана"), translate("backups", "Материалов"), translate("backups", "Размер")]
        )
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.itemSelectionChanged.connect(self._show_choice)
        self._nothing = label(translate("backups", "Копий пока нет: первая появится, когда вы закроете окно."), "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self.table)
        self.told = label("", "muted", wraps=True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.make_button = plain_button(translate("backups", "Сделать копию сейчас"), self.make)
        self.restore_button = plain_button(translate("backups", "Вернуть эту копию…"), self.restore)
        if not self._may_restore:
            self.restore_button.setToolTip(plain_tip(str(refusal(Power.RESTORE))))
        hint = translate(
            "backups",
            "Копия делается сама, когда окно закрывают после правок, и раз в день, пока оно открыто; после записи она"
            " читается обратно. Из таких копий остаются десять последних и по одной за час, день, неделю и месяц."
            " Сделанные по команде программа не удаляет.",
        )
        self.lay_out(
            label(hint, "muted", wraps=True),
            Space.XS,
            self._pages,
            self.told,
            buttons=row(self.make_button, self.restore_button, None, self.closer()),
        )
        self.resize(620, 520)
        self._read()

    def make(self) -> None:
        """Make one more."""
        self._work(translate("backups", "Копия делается и проверяется…"))
        self._background.run(backup.make, then=self._made, failed=self._fail)

    def restore(self) -> None:
        """Bring the chosen one back, after the person has read what happens."""
        chosen = self._backups[self.table.currentRow()]
        text = translate(
            "backups",
            "Редакция станет такой, какой была {moment}: материалов {number}. Нынешнее хранилище никуда не денется:"
            " оно останется рядом под другим именем.",
        ).format(moment=date_and_time(chosen.moment), number=figure(chosen.articles))
        if ask(self, translate("backups", "Вернуть копию"), text, translate("backups", "Вернуть копию")):
            self._work(translate("backups", "Копия проверяется и возвращается…"))
            self._is_restoring = True
            self._background.run(backup.restore, chosen, then=self._restored, failed=self._fail)

    def done(self, result: int) -> None:
        """Stay open while a backup is brought back: what is on the screen is of the store that goes."""
        if not self._is_restoring:
            super().done(result)

    def _read(self) -> None:
        self._background.run(backup.listing, then=self._show, failed=self._fail)

    def _show(self, backups: Sequence[Backup]) -> None:
        self._backups = backups
        self.table.setRowCount(len(backups))
        for number, each in enumerate(backups):
            for place, said in enumerate((_made(each), _articles(each), _size(each.size))):
                item = QTableWidgetItem(said)
                item.setToolTip(str(each.path))
                self.table.setItem(number, place, item)
        self._pages.setCurrentWidget(self.table if backups else self._nothing)
        self.make_button.setEnabled(True)
        if backups:
            self.told.setText(translate("backups", "Лежат в папке {path}").format(path=backups[0].path.parent))
            self.table.selectRow(0)
            self.table.setFocus()
        self._show_choice()

    def _show_choice(self) -> None:
        is_ready = bool(self.table.selectedItems()) and self.make_button.isEnabled()
        self.restore_button.setEnabled(is_ready and self._may_restore)

    def _work(self, told: str) -> None:
        self.make_button.setEnabled(False)
        self.restore_button.setEnabled(False)
        self.told.setText(told)

    def _made(self, _: Backup) -> None:
        self._read()

    def _restored(self, kept: Path) -> None:
        self._is_restoring = False
        self.kept = kept
        self.accept()

    def _fail(self, error: Explained) -> None:
        self._is_restoring = False
        self.make_button.setEnabled(True)
        self._show_choice()
        self.told.setText(str(error))


def _made(each: Backup) -> str:
    when = date_and_time(each.moment)
    return translate("backups", "{moment} · по команде").format(moment=when) if each.is_kept else when


def _size(size: int) -> str:
    if size < _MEGABYTE:
        return translate("backups", "{size} КБ").format(size=figure(-(-size // _KILOBYTE)))
    return translate("backups", "{size} МБ").format(size=figure(round(size / _MEGABYTE, 1)))


def _articles(each: Backup) -> str:
    if each.damaged:
        told = translate("backups", "{number}, из них повреждено {damaged}")
        return told.format(number=figure(each.articles), damaged=figure(each.damaged))
    return figure(each.articles)
