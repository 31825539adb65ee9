from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from editor_app.settings import SETTINGS, Settings
from editor_app.ui.dialogs.preferences import FirstStart, Preferences


def test_every_setting_with_a_title_can_be_chosen(desk, qtbot) -> None:
    dialog = Preferences(desk.settings, desk.window)
    qtbot.addWidget(dialog)
    assert set(dialog.form.fields) == {key for key, setting in SETTINGS.items() if setting.title is not None}
    assert all(field.accessibleName() for field in dialog.form.fields.values())


def test_what_is_chosen_is_written_in_the_type_of_the_setting(desk, qtbot, tmp_path) -> None:
    dialog = Preferences(desk.settings, desk.window)
    qtbot.addWidget(dialog)
    theme, name, marks = (dialog.form.fields[key] for key in ("interface.theme", "person.name", "checking.marks"))
    assert isinstance(theme, QComboBox)
    assert isinstance(name, QLineEdit)
    assert isinstance(marks, QCheckBox)
    theme.setCurrentIndex(theme.findData("dark"))
    name.setText("  Айгуль   Сатпаева ")
    marks.setChecked(False)
    written = Settings(tmp_path / "other.json")
    dialog.form.write(written)
    assert written["interface.theme"] == "dark"
    assert written["person.name"] == "Айгуль Сатпаева"
    assert written["checking.marks"] is False
    assert written["headline.limit"] == 80


def test_the_first_start_asks_for_a_name(desk, qtbot, tmp_path) -> None:
    dialog = FirstStart(Settings(tmp_path / "new.json"), desk.window)
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()
    dialog.form.fields["person.name"].setProperty("text", "Айгуль")
    assert dialog.accept_button.isEnabled()


def test_another_role_holds_at_once(desk, monkeypatch) -> None:
    from editor_app.workflow.article import Content

    desk.show(desk.store(Content("Мост", lead="Открыт.")))
    desk.do("step.submit")
    assert desk.window.commands["step.approve"].isEnabled()

    def choose(dialog: Preferences) -> bool:
        role = dialog.form.fields["person.role"]
        assert isinstance(role, QComboBox)
        role.setCurrentIndex(role.findData("journalist"))
        return True

    monkeypatch.setattr(Preferences, "exec", choose)
    desk.do("newsroom.settings")
    assert not desk.window.commands["step.approve"].isEnabled()
    assert desk.window.workplace.editor.headline.isReadOnly()
