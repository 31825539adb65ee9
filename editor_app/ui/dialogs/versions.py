"""The versions of an article: what each changed, any two compared, one brought back."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QSplitter,
    QWidget,
)

from editor_app.errors import Explained
from editor_app.i18n import translate
from editor_app.operations import revisions
from editor_app.settings import Settings
from editor_app.ui.background import Background
from editor_app.ui.comparing.told import size
from editor_app.ui.comparing.view import ComparisonView
from editor_app.ui.dialogs.frame import Dialog, plain_button
from editor_app.ui.dialogs.version_rows import VersionRows
from editor_app.ui.labels import label
from editor_app.ui.layouts import column, row
from editor_app.ui.moments import date_and_time
from editor_app.ui.theme import Space
from editor_app.workflow.article import Article, Revision
from editor_app.workflow.compared import Comparison
from editor_app.workflow.version_names import version_name
from editor_app.workflow.workflow import Workflow

_BEFORE, _NOW = "before", "now"
"""What a version is compared with: the one before it, the text as it is now, or the last version of a step."""

_SIZE = QSize(1280, 860)


class VersionsDialog(Dialog):
    """Lists the versions, the newest first; one chosen is compared, two chosen are compared with each other."""

    def __init__(
        self,
        background: Background,
        settings: Settings,
        article: Article,
        kept: Sequence[Revision],
        workflow: Workflow,
        parent: QWidget,
        *,
        can_restore: bool,
    ) -> None:
        super().__init__(translate("versions", "Версии"), parent)
        self.restored: Article | None = None
        """The article after a version was brought back."""
        self._background = background
        self._article = article
        self._kept = list(kept)
        self._can_restore = can_restore
        self._workflow = workflow
        self._wanted: tuple[Revision | None, Revision | None] | None = None
        self._is_restoring = self._is_over = False
        self._is_looked_for = True
        """Nobody has chosen a version yet: the newest one that changed something is shown."""
        self._is_now_changed = False
        """Whether the text as it is now differs from what it was compared with."""
        self.list = _list_of_versions()
        self._fill()
        self.against = self._choices()
        self.view = ComparisonView(background, settings)
        self.restore_button = plain_button(translate("versions", "Вернуть эту версию"), self.restore)
        self.trouble = label(role="danger", wraps=True)
        self.trouble.hide()
        hint = label(translate("versions", "Две версии, выбранные с Ctrl, сравниваются друг с другом."), "muted")
        self.lay_out(
            label(article.content.headline, "muted", wraps=True),
            Space.XS,
            self._halves(),
            self.trouble,
            buttons=row(hint, None, self.restore_button, self.closer()),
        )
        self.open_at(_SIZE, QSize(860, 600))
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self.list.itemSelectionChanged.connect(self._choose)
        self.against.currentIndexChanged.connect(self._choose)
        self._compare()
        self._count(len(self._kept) - 1)

    def _choices(self) -> QComboBox:
        """Return what a version can be compared with."""
        made = QComboBox()
        made.setAccessibleName(translate("versions", "С чем сравнить"))
        made.addItem(translate("versions", "Что изменилось в этой версии"), _BEFORE)
        made.addItem(translate("versions", "Чем она отличается от нынешнего текста"), _NOW)
        steps = (revision.what for revision in reversed(self._kept) if revision.what in self._workflow.steps)
        for step in dict.fromkeys(steps):
            title = translate("versions", "Сравнить её с версией «{name}»")
            made.addItem(title.format(name=version_name(step, self._workflow)), step)
        return made

    def _halves(self) -> QSplitter:
        """Return the list beside the comparison."""
        right = QWidget()
        right.setLayout(column(self.against, self.view, margins=(Space.M, 0, 0, 0)))
        made = QSplitter(Qt.Orientation.Horizontal)
        made.setHandleWidth(1)
        made.setChildrenCollapsible(False)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        made.addWidget(self.list)
        made.addWidget(right)
        made.setStretchFactor(1, 1)
        return made

    def restore(self) -> None:
        """Bring the chosen version back."""
        chosen = self._chosen()
        if len(chosen) == 1 and chosen[0] is not None:
            self.restore_button.setEnabled(False)
            self._is_restoring = True
            self._background.run(
                revisions.restore,
                self._article.id,
                self._article.version,
                chosen[0].number,
                then=self._close_with,
                failed=self._keep_open,
            )

    def done(self, result: int) -> None:
        """Stay open while a version is brought back: the text on the screen is the one before it."""
        if not self._is_restoring:
            self._is_over = True
            super().done(result)

    def _fill(self) -> None:
        now = QListWidgetItem(
            translate("versions", "Сейчас\n{moment}").format(moment=date_and_time(self._article.updated))
        )
        self.list.addItem(now)
        for revision in reversed(self._kept):
            self.list.addItem(QListWidgetItem(self._line(revision)))

    def _chosen(self) -> list[Revision | None]:
        """Return what is chosen, the oldest first; None is the text as it is now."""
        rows = sorted((self.list.row(item) for item in self.list.selectedItems()), reverse=True)
        return [self._kept[len(self._kept) - number] if number else None for number in rows]

    def _choose(self) -> None:
        self._is_looked_for = False
        self._compare()

    def _compare(self) -> None:
        chosen = self._chosen()
        one = chosen[0] if len(chosen) == 1 else None
        self.restore_button.setEnabled(self._can_restore and one is not None)
        self.against.setEnabled(len(chosen) == 1)
        if not chosen:
            self.view.tell("")
        elif len(chosen) > 1:
            self._ask(chosen[0], chosen[-1])
        elif self.against.currentData() == _NOW and one is not None:
            self._ask(one, None)
        elif self.against.currentData() in self._workflow.steps:
            self._ask(self._last(self.against.currentData()), one)
        else:
            self._ask_before(one)

    def _ask_before(self, revision: Revision | None) -> None:
        """Compare a version with the one before it."""
        number = self._kept.index(revision) if revision is not None else len(self._kept)
        if number == 0:
            self._wanted = None
            self.view.tell(translate("versions", "Это первая версия: до неё ничего не было."))
        else:
            self._ask(self._kept[number - 1], revision)

    def _last(self, step: str) -> Revision:
        """Return the newest version that was kept at a step."""
        return next(revision for revision in reversed(self._kept) if revision.what == step)

    def _ask(self, before: Revision | None, after: Revision | None) -> None:
        self.trouble.hide()
        self._wanted = wanted = (before, after)

        def then(comparison: Comparison) -> None:
            if after is None:
                self._is_now_changed = comparison.is_changed
            if self._wanted == wanted:  # something else may have been chosen meanwhile
                self.view.show_comparison(comparison, self._name(before), self._name(after))

        numbers = [each.number if each is not None else None for each in wanted]
        self._background.run(revisions.compare, self._article.id, *numbers, then=then, failed=self._tell)

    def _tell(self, error: Explained) -> None:
        self.view.tell("")
        self.trouble.setText(str(error))
        self.trouble.show()

    def _keep_open(self, error: Explained) -> None:
        self._is_restoring = False
        self._tell(error)

    def _close_with(self, article: Article) -> None:
        self._is_restoring = False
        self.restored = article
        self.accept()

    def _count(self, number: int) -> None:
        """Count the words of one version after the other, the newest first; ends with the window."""
        if number > 0 and not self._is_over:
            before, after = self._kept[number - 1].number, self._kept[number].number

            def failed(_: Explained) -> None:
                self._counted(number)

            def then(comparison: Comparison) -> None:
                self._counted(number, comparison)

            self._background.run(revisions.compare, self._article.id, before, after, then=then, failed=failed)

    def _counted(self, number: int, comparison: Comparison | None = None) -> None:
        told = translate("versions", "повреждена") if comparison is None else size(comparison)
        item = self.list.item(len(self._kept) - number)
        if self._is_looked_for and comparison is not None and comparison.is_changed:
            if not self._is_now_changed:
                self.list.setCurrentItem(item)
            self._is_looked_for = False
        item.setText(f"{self._line(self._kept[number])} · {told}")
        self._count(number - 1)

    def _name(self, revision: Revision | None) -> str:
        """Return what people call a version, and when it was."""
        if revision is None:
            return translate("versions", "Сейчас")
        return f"{version_name(revision.what, self._workflow)}, {date_and_time(revision.when)}"

    def _line(self, revision: Revision) -> str:
        return f"{version_name(revision.what, self._workflow)}\n{date_and_time(revision.when)}\n{revision.who}"


def _list_of_versions() -> QListWidget:
    made = QListWidget()
    made.setAccessibleName(translate("versions", "Версии"))
    made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    made.setItemDelegate(VersionRows(made))
    made.setMouseTracking(True)
    made.setMinimumWidth(250)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made
