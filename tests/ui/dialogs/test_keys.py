from editor_app.ui.dialogs.keys import KeysDialog


def _shown(dialog: KeysDialog) -> list[str]:
    model = dialog.table.model()
    rows = range(dialog.table.rowCount())
    return [model.index(row, 0).data() for row in rows if not dialog.table.isRowHidden(row)]


def test_commands_stand_under_their_menus(desk, qtbot) -> None:
    dialog = KeysDialog(desk.window.commands.commands, desk.window)
    qtbot.addWidget(dialog)
    shown = _shown(dialog)
    assert shown[:2] == ["Файл", "Новый материал"]
    assert shown.index("Формат") < shown.index("Полужирный") < shown.index("Вид")


def test_a_command_is_found_by_its_words_on_any_layout_or_by_its_key(desk, qtbot) -> None:
    dialog = KeysDialog(desk.window.commands.commands, desk.window)
    qtbot.addWidget(dialog)
    dialog.search.setText("полуж")
    assert _shown(dialog) == ["Формат", "Полужирный"]
    dialog.search.setText("gjke;")
    assert _shown(dialog) == ["Формат", "Полужирный"]
    dialog.search.setText("ctrl+b")
    assert _shown(dialog) == ["Формат", "Полужирный"]
    dialog.search.setText("вид крупнее")
    assert _shown(dialog) == ["Вид", "Крупнее"]
