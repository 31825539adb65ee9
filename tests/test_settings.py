import json

import pytest

from editor_app.settings import SETTINGS, Settings


@pytest.fixture
def path(tmp_path):
    return tmp_path / "granki" / "settings.json"


def test_without_a_file_everything_is_the_default(path):
    settings = Settings(path)

    assert settings.keys() == tuple(SETTINGS)
    assert all(settings[key] == setting.default for key, setting in SETTINGS.items())


def test_what_was_chosen_is_there_the_next_time(path):
    settings = Settings(path)
    settings["person.name"] = "Дана Оспанова"
    settings["limits.site.headline"] = 70
    settings.save()

    again = Settings(path)
    assert again["person.name"] == "Дана Оспанова"
    assert again["limits.site.headline"] == 70
    assert again["interface.theme"] == "system"


@pytest.mark.parametrize("content", ["", "не JSON", "[]", "null", b"\xff\xfe\x00", '{"limits.site.headline": '])
def test_a_damaged_file_gives_the_defaults_and_can_be_written_again(path, content):
    path.parent.mkdir()
    path.write_bytes(content if isinstance(content, bytes) else content.encode())

    settings = Settings(path)
    assert settings["limits.site.headline"] == 80
    settings["limits.site.headline"] = 60
    settings.save()
    assert Settings(path)["limits.site.headline"] == 60


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("limits.site.headline", "80"),
        ("limits.site.headline", True),
        ("limits.site.headline", -1),
        ("editor.zoom", 10**9),
        ("checking.marks", 1),
        ("interface.theme", "розовая"),
        ("person.name", None),
    ],
)
def test_a_value_that_makes_no_sense_is_the_default(path, key, value):
    path.parent.mkdir()
    path.write_text(json.dumps({key: value}), encoding="utf-8")

    assert Settings(path)[key] == SETTINGS[key].default


def test_a_preference_of_a_later_program_stays_in_the_file(path):
    path.parent.mkdir()
    path.write_text('{"будущее": 1}', encoding="utf-8")
    settings = Settings(path)
    settings["editor.zoom"] = 120
    settings.save()

    assert json.loads(path.read_text(encoding="utf-8")) == {"будущее": 1, "editor.zoom": 120}


def test_a_key_that_is_not_in_the_table_is_a_mistake_of_ours(path):
    settings = Settings(path)
    with pytest.raises(KeyError):
        settings["нету"] = 1
    with pytest.raises(KeyError):
        settings["нету"]


def test_every_default_can_be_chosen():
    for key, setting in SETTINGS.items():
        assert setting.allows(setting.default) or key == "person.role"  # asked at the first start
