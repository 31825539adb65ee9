import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from editor_app.operations import tags
from editor_app.ui.panels.tags import Chip
from editor_app.workflow.article import Content
from editor_app.workflow.roles import Role


@pytest.fixture
def panel(desk):
    desk.show(desk.store(Content("Мост", tags=("Астана",))))
    desk.do("article.tags")
    return desk.window.side.currentWidget().currentWidget()


def _add(panel, qtbot, text: str) -> None:
    panel.field.setText(text)
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)


def test_a_tag_is_added_and_saved(desk, panel, qtbot) -> None:
    _add(panel, qtbot, "  мост через   Есиль ")
    desk.settle()
    assert desk.read(desk.shown.id).content.tags == ("Астана", "мост через Есиль")
    assert panel.field.text() == ""


def test_several_tags_are_added_at_once_and_none_twice(desk, panel, qtbot) -> None:
    _add(panel, qtbot, "астана, мосты, Мосты,")
    desk.settle()
    assert desk.read(desk.shown.id).content.tags == ("Астана", "мосты")


def test_a_tag_of_the_newsroom_keeps_its_spelling(desk, panel, qtbot) -> None:
    desk.background.run(tags.create, "Экономика")
    desk.settle()
    desk.settle()
    _add(panel, qtbot, "экономика")
    assert desk.saving.tags == ("Астана", "Экономика")


def test_completion_offers_every_tag_of_the_newsroom(desk, panel) -> None:
    desk.background.run(tags.create, "Экономика")
    desk.settle()
    desk.settle()
    completer = panel.field.completer()
    completer.setCompletionPrefix("номи")
    assert [completer.currentCompletion()] == ["Экономика"]


def test_a_tag_is_taken_off(desk, panel) -> None:
    [chip] = panel.findChildren(Chip)
    chip.removed.emit("Астана")
    desk.settle()
    assert desk.read(desk.shown.id).content.tags == ()


def test_ctrl_z_in_the_empty_line_takes_the_tag_back_and_not_its_letters(desk, panel, qtbot) -> None:
    _add(panel, qtbot, "мосты")
    desk.settle()
    qtbot.waitUntil(desk.window.commands["edit.undo"].isEnabled)
    desk.do("edit.undo")
    assert panel.field.text() == ""
    assert desk.saving.tags == ("Астана",)
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    override.ignore()
    panel.field.event(override)
    assert not override.isAccepted()
    panel.field.insert("м")
    panel.field.event(override)
    assert override.isAccepted()


def test_a_tag_renamed_for_the_newsroom_is_renamed_on_the_screen(desk, panel) -> None:
    desk.background.run(tags.rename, "Астана", "Столица")
    desk.settle()
    desk.settle()
    assert desk.saving.tags == ("Столица",)
    desk.type("!")
    desk.settle()
    assert desk.notices.isHidden()
    assert desk.read(desk.shown.id).content.tags == ("Столица",)


def test_tags_of_an_article_that_is_being_checked_cannot_be_changed(closed_desk) -> None:
    closed_desk.role = Role.AUTHOR
    desk = closed_desk.open()
    desk.show(desk.store(Content("Мост", lead="Открыт.", section="Город", tags=("Астана",))))
    desk.do("step.submit")
    desk.window.side.turn_to("tags")
    assert not desk.window.side.currentWidget().currentWidget().field.isEnabled()
