from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox

from editor_app.i18n import Message
from editor_app.settings import SETTINGS, Setting, Settings
from editor_app.ui.dialogs.preferences import FirstStart, Preferences


def test_every_setting_with_a_title_can_be_chosen(desk, qtbot) -> None:
    dialog = Preferences(desk.settings, desk.window)
    qtbot.addWidget(dialog)
    assert set(dialog.fields) == {key for key, setting in SETTINGS.items() if setting.title is not None}
    assert all(field.accessibleName() for field in dialog.fields.values())


def test_what_is_chosen_is_written_in_the_type_of_the_setting(desk, qtbot, tmp_path) -> None:
    dialog = Preferences(desk.settings, desk.window)
    qtbot.addWidget(dialog)
    theme, name, marks = (dialog.fields[key] for key in ("interface.theme", "person.name", "checking.marks"))
    assert isinstance(theme, QComboBox)
    assert isinstance(name, QLineEdit)
    assert isinstance(marks, QCheckBox)
    theme.setCurrentIndex(theme.findData("dark"))
    name.setText("  Айгуль   Сатпаева ")
    marks.setChecked(False)
    written = Settings(tmp_path / "other.json")
    dialog.write(written)
    assert written["interface.theme"] == "dark"
    assert written["person.name"] == "Айгуль Сатпаева"
    assert written["checking.marks"] is False
    assert written["limits.site.headline"] == 80


def test_the_first_start_asks_for_a_name(desk, qtbot, tmp_path) -> None:
    dialog = FirstStart(Settings(tmp_path / "new.json"), desk.window)
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()
    dialog.form.fields["person.name"].setProperty("text", "Айгуль")
    assert dialog.accept_button.isEnabled()


def test_another_role_holds_at_once(desk, monkeypatch) -> None:
    from editor_app.workflow.article import Content

    desk.show(desk.store(Content("Мост", lead="Открыт.", section="Город", tags=("мосты",))))
    desk.do("step.submit")
    assert desk.window.commands["step.approve"].isEnabled()

    def choose(dialog: Preferences) -> bool:
        role = dialog.fields["person.role"]
        assert isinstance(role, QComboBox)
        role.setCurrentIndex(role.findData("journalist"))
        return True

    monkeypatch.setattr(Preferences, "exec", choose)
    desk.do("newsroom.settings")
    assert not desk.window.commands["step.approve"].isEnabled()
    assert desk.window.workplace.editor.headline.isReadOnly()


def test_settings_are_found_by_their_words_and_by_the_name_of_their_group(desk, qtbot) -> None:
    dialog = Preferences(desk.settings, desk.window)
    qtbot.addWidget(dialog)
    dialog.show()

    def shown() -> set[str]:
        return {key for key, field in dialog.fields.items() if field.isVisible()}

    dialog.search.setText("push лид")
    assert shown() == {"limits.push.headline", "limits.push.lead"}
    dialog.search.setText("тёмная")
    assert shown() == {"interface.theme"}
    dialog.search.setText("сосредоточения")
    assert shown() == {"focus.bright", "focus.typewriter"}
    dialog.search.setText("хмыр")
    assert shown() == set()
    dialog.search.clear()
    assert shown() == set(dialog.fields)


def test_a_setting_of_a_group_without_a_name_is_shown_too(desk, qtbot, monkeypatch) -> None:
    monkeypatch.setitem(SETTINGS, "new.thing", Setting(default=True, title=Message("settings", "Новое")))
    dialog = Preferences(desk.settings, desk.window)
    qtbot.addWidget(dialog)
    assert "new.thing" in dialog.fields


def test_limits_of_channels_hold_at_once(desk, monkeypatch) -> None:
    desk.do("file.new")
    desk.type("Мост открыт")
    counter = desk.window.workplace.editor.lengths["headline"]
    assert counter.text() == "11 знаков"

    def choose(dialog: Preferences) -> bool:
        limit = dialog.fields["limits.push.headline"]
        assert isinstance(limit, QSpinBox)
        limit.setValue(10)
        return True

    monkeypatch.setattr(Preferences, "exec", choose)
    desk.do("newsroom.settings")
    assert counter.text() == "11 знаков · не поместится: Push (10)"
