"""The tags of the article: chips that can be taken off, and a field that knows every tag of the newsroom."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QPushButton, QToolButton, QWidget

from editor_app.i18n import QT_TRANSLATE_NOOP, translate
from editor_app.operations import tags
from editor_app.operations.changes import Changes
from editor_app.operations.tags import TagUse
from editor_app.ui.editor.proposal_strips import ProposalStrips
from editor_app.ui.icons import icon
from editor_app.ui.labels import ElidedLabel, label
from editor_app.ui.layouts import FlowLayout, clear, column, row
from editor_app.ui.panel import Panel
from editor_app.ui.theme import Space
from editor_app.ui.workplace import Workplace
from editor_app.workflow.comments import About
from editor_app.workflow.names import distinct, key
from editor_app.workflow.proposals import Slot


class Chip(QFrame):
    """One tag; the button takes it off."""

    removed = Signal(str)

    def __init__(self, tag: str, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "chip")
        name = ElidedLabel()
        name.setText(tag)
        remove = QToolButton()
        remove.setIcon(icon("close", "muted"))
        remove.setToolTip(translate("tags", "Убрать тег"))
        remove.setAccessibleName(translate("tags", "Убрать тег «{tag}»").format(tag=tag))
        remove.clicked.connect(lambda: self.removed.emit(tag))
        if not writable:
            remove.hide()
        right = Space.XS if writable else Space.M
        self.setLayout(row(name, remove, margins=(Space.M, Space.XS - 1, right, Space.XS - 1), spacing=Space.XS))


class TagField(QLineEdit):
    """A line for a new tag; where nothing is typed in it, undo is for the article, whose tags it changes."""

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._leaves(event):
            event.ignore()
            return False
        return super().event(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        undoes = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
        return undoes or (event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable())


class TagsPanel(QWidget):
    """Shows and changes the tags of the article on the screen."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._known: dict[str, str] = {}
        self.field = TagField()
        self.field.setPlaceholderText(translate("tags", "Добавить тег"))
        self.field.setAccessibleName(translate("tags", "Добавить тег"))
        self.field.returnPressed.connect(self._add)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self.field)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._complete, Qt.ConnectionType.QueuedConnection)
        self.field.setCompleter(completer)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, Space.S)
        self._empty = label(
            translate("tags", "Тегов пока нет. По тегам читатели находят материалы об одном и том же."),
            "muted",
            wraps=True,
        )
        self.said = QPushButton()
        self.said.setProperty("emphasis", "quiet")
        self.said.clicked.connect(self._go_to_threads)
        self.setProperty("about", About.TAGS.value)
        editor = workplace.editor
        self._proposing = editor.proposing
        strips = ProposalStrips(editor.proposing, Slot.TAGS, editor.review_marks.colour_of_person)
        self.setLayout(
            column(
                self.field,
                Space.XS,
                self._chips,
                self._empty,
                Space.XS,
                strips,
                row(self.said, None, margins=(-Space.M, 0, 0, 0)),
                None,
                margins=(Space.L, Space.M, Space.L, Space.L),
            )
        )
        self._shown: tuple[tuple[str, ...], bool] | None = None
        workplace.saving.stateChanged.connect(self.refresh)
        editor.proposing.changed.connect(self.refresh)
        editor.review_views.changed.connect(self.refresh)
        editor.commenting.changed.connect(self._show_threads)
        workplace.background.opened.connect(self.load)
        workplace.background.changed.connect(self._take_note)
        self.setFocusProxy(self.field)
        if workplace.background.is_open:
            self.load()
        self.refresh()
        self._show_threads()

    def load(self) -> None:
        """Read every tag of the newsroom, for completion."""
        self._workplace.background.run(tags.listing, then=self._set_known)

    def refresh(self) -> None:
        """Show the tags that the article has now, or that the person proposes."""
        view = self._workplace.editor.review_views
        now = (tuple(view.value(Slot.TAGS)), self._workplace.writable and not view.view.is_read)
        if now == self._shown:
            return
        self._shown = now
        names, writable = now
        clear(self._flow)
        for name in names:
            chip = Chip(name, writable=writable)
            chip.removed.connect(self._remove)
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(names))
        self._chips.updateGeometry()
        self._empty.setVisible(not names)
        self.field.setEnabled(writable)

    def _show_threads(self) -> None:
        """Tell how many open comments on the tags there are; a press leads to the first of them."""
        threads = self._workplace.editor.threads.open_about(About.TAGS)
        self.said.setText(translate("tags", "Примечаний к тегам: {number}").format(number=len(threads)))
        self.said.setVisible(bool(threads))

    def _go_to_threads(self) -> None:
        first = self._workplace.editor.threads.open_about(About.TAGS)[0]
        action = self._workplace.window.findChild(QAction, "review.open")
        if action is not None:
            action.trigger()
        self._workplace.editor.commenting.turned.emit(first.id)

    def _take_note(self, changes: Changes) -> None:
        if changes.tags:
            self.load()

    def _set_known(self, uses: Iterable[TagUse]) -> None:
        self._known = {key(use.name): use.name for use in uses}
        self._names.setStringList(sorted(self._known.values(), key=key))

    def _complete(self, name: str) -> None:
        self.field.setText(name)
        self._add()

    def _add(self) -> None:
        wanted = (self._known.get(key(name), name) for name in self.field.text().split(","))
        self._proposing.set(Slot.TAGS, distinct((*self._proposing.shown(Slot.TAGS), *wanted)))
        self.field.setText("")  # no step of the field's own, so that undo takes the tag back and not the letters
        self.refresh()

    def _remove(self, name: str) -> None:
        self._proposing.set(Slot.TAGS, tuple(tag for tag in self._proposing.shown(Slot.TAGS) if tag != name))
        self.refresh()
        self.field.setFocus()


PANEL = Panel("tags", QT_TRANSLATE_NOOP("tags", "Теги"), 20, TagsPanel)
