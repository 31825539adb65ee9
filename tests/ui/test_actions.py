from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from editor_app import paths
from editor_app.ui.actions import COMMANDS
from editor_app.ui.command import Menu


def test_no_two_commands_share_a_key() -> None:
    keys = Counter(QKeySequence(key).toString() for command in COMMANDS for key in command.keys)
    assert [key for key, number in keys.items() if number > 1] == []


def test_every_key_is_one_that_qt_knows() -> None:
    for command in COMMANDS:
        for key in command.keys:
            assert not QKeySequence(key).isEmpty(), f"{command.id}: {key}"


def test_the_clipboard_keys_do_what_they_do_everywhere() -> None:
    by_key = {key: command.id for command in COMMANDS for key in command.keys}
    assert [by_key[key] for key in ("Ctrl+X", "Ctrl+C", "Ctrl+V")] == ["edit.cut", "edit.copy", "edit.paste"]


@pytest.mark.parametrize(
    ("key", "command_id"),
    [
        ("Ctrl+B", "format.bold"),
        ("Ctrl+I", "format.italic"),
        ("Ctrl+U", "format.underline"),
        ("Ctrl+K", "format.link"),
        ("Ctrl+Alt+1", "format.heading1"),
        ("Ctrl+Alt+0", "format.paragraph"),
        ("Ctrl+Shift+8", "format.bullet"),
        ("Ctrl+Shift+7", "format.number"),
        ("Ctrl+Shift+9", "format.quote"),
        ("F7", "checking.walk"),
        ("Alt+F7", "checking.next"),
        ("Ctrl+.", "checking.suggest"),
        ("Ctrl+Shift+V", "edit.paste_plain"),
        ("Ctrl+Space", "format.clear"),
        ("Ctrl+N", "file.new"),
        ("Ctrl+O", "file.open"),
        ("Ctrl+S", "file.save"),
        ("Ctrl+Shift+S", "file.export"),
        ("Ctrl+W", "file.close"),
        ("Ctrl+Return", "step.submit"),
        ("Ctrl+Shift+Return", "step.approve"),
        ("Ctrl+Shift+Backspace", "step.return"),
        ("F11", "view.full_screen"),
        ("Ctrl+0", "view.zoom_reset"),
    ],
)
def test_keys_are_where_the_hand_expects_them(key: str, command_id: str) -> None:
    assert [command.id for command in COMMANDS if key in command.keys] == [command_id]


def test_every_icon_is_drawn() -> None:
    for command in COMMANDS:
        assert not command.icon or (paths.resources() / "icons" / f"{command.icon}.svg").is_file(), command.id


def test_every_menu_has_commands() -> None:
    assert {command.menu for command in COMMANDS} == set(Menu)


def test_the_key_stands_in_the_tool_tip(desk) -> None:
    assert desk.window.commands["format.bold"].toolTip() == "Полужирный (Ctrl+B)"


def test_commands_that_cannot_be_used_are_off(desk) -> None:
    commands = desk.window.commands
    assert commands["file.new"].isEnabled()
    assert not any(commands[name].isEnabled() for name in ("file.export", "step.submit", "edit.paste", "format.bold"))
    desk.do("file.new")
    assert commands["edit.paste"].isEnabled()
    assert not commands["step.submit"].isEnabled()
