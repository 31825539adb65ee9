"""What a screen reader and a keyboard find: every widget that takes the keyboard has a name and is reached by Tab."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QWidget

from editor_app.operations.exporting import Copy
from editor_app.ui.actions import COMMANDS
from editor_app.ui.dialogs.counts import CountsDialog
from editor_app.ui.dialogs.history import HistoryDialog
from editor_app.ui.dialogs.keys import KeysDialog
from editor_app.ui.dialogs.palette import Palette
from editor_app.ui.dialogs.preferences import FirstStart, Preferences
from editor_app.ui.dialogs.print_preview import PrintPreview
from editor_app.ui.dialogs.prompt import Prompt
from editor_app.ui.dialogs.sections import SectionsDialog
from editor_app.ui.dialogs.tags import TagsDialog
from editor_app.ui.dialogs.words import WordsDialog
from editor_app.workflow.article import Content
from editor_app.workflow.workflow import Workflow


def _takes_keyboard(widget: QWidget) -> bool:
    inside = widget.parentWidget()
    is_part = isinstance(inside, QAbstractScrollArea | QAbstractSpinBox) and not isinstance(widget, QLineEdit)
    is_buddy = isinstance(inside, QAbstractSpinBox)
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible() and not is_part and not is_buddy


def _nameless(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        if _takes_keyboard(widget):
            told = QAccessible.queryAccessibleInterface(widget)
            if told is None or not told.text(QAccessible.Text.Name).strip():
                yield f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"


@pytest.fixture
def writing(desk):
    desk.show(desk.store(Content("Мост открыт", lead="Первый поезд прошёл утром.", tags=("мост",))))
    return desk


def _copy(desk) -> Copy:
    return Copy(desk.shown.content, desk.shown.created, desk.shown.updated, None)


DIALOGS = {
    "preferences": lambda desk: Preferences(desk.settings, desk.window),
    "first start": lambda desk: FirstStart(desk.settings, desk.window),
    "keys": lambda desk: KeysDialog(desk.window.commands.commands, desk.window),
    "counts": lambda desk: CountsDialog({"Заголовок": "Мост"}, "", desk.window),
    "preview": lambda desk: PrintPreview(_copy(desk), {}, desk.window),
    "history": lambda desk: HistoryDialog("Мост", [], Workflow(), desk.window),
    "palette": lambda desk: Palette(lambda _: [], desk.window),
    "prompt": lambda desk: Prompt(desk.window, "Причина", "Почему?", "Вернуть", field=QPlainTextEdit()),
    "sections": lambda desk: SectionsDialog(["Город"], desk.window),
    "tags": lambda desk: TagsDialog(desk.background, desk.window),
    "words": lambda desk: WordsDialog(desk.background, desk.window),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_everything_in_a_dialog_has_a_name(writing, qtbot, name: str) -> None:
    dialog = DIALOGS[name](writing)
    qtbot.addWidget(dialog)
    dialog.show()
    writing.settle()
    assert list(_nameless(dialog)) == []


def test_everything_in_the_window_has_a_name(writing) -> None:
    for page in range(writing.window.side.count()):
        writing.window.side.setCurrentIndex(page)
        assert list(_nameless(writing.window)) == []


def test_tab_goes_from_field_to_field_of_the_article_and_round_the_window(writing, qtbot) -> None:
    editor = writing.window.workplace.editor
    writing.window.activateWindow()
    qtbot.waitUntil(lambda: writing.window.isActiveWindow() and writing.window.desk.list.isVisible())
    editor.headline.setFocus()
    met: list[QWidget] = []
    for _ in range(60):
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget in met:
            break
        met.append(widget)
        writing.window.focusNextChild()
    fields = [widget for widget in met if widget in editor.fields]
    assert fields == list(editor.fields)
    assert writing.window.desk.search in met
    assert writing.window.desk.list in met


def test_every_command_stands_in_a_menu_with_a_tip(writing) -> None:
    in_menus = {
        action.objectName()
        for menu in writing.window.menuBar().actions()
        for action in menu.menu().actions()
        if not action.isSeparator()
    }
    assert in_menus == {command.id for command in COMMANDS}
    for command in COMMANDS:
        action = writing.window.commands[command.id]
        assert action.toolTip()
        assert [key.toString() for key in action.shortcuts()] == [_written(key) for key in command.keys]


def _written(key: str) -> str:
    return QKeySequence(key).toString()


def test_a_window_of_a_screen_that_is_gone_comes_back_into_sight(desk) -> None:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    desk.window.setGeometry(QRect(screen.bottomRight() + QPoint(3000, 1500), desk.window.size()))
    desk.close()
    desk.open()
    assert screen.contains(desk.window.frameGeometry().center())
