import pytest

from editor_app import paths
from editor_app.document.model import Block, Document
from editor_app.operations import own_rules
from editor_app.proofreading.own_rules import OwnRule
from editor_app.proofreading.profile import BUILT_IN, Profile
from editor_app.ui.areas.rules import Rules
from editor_app.ui.dialogs import rules as dialog
from editor_app.workflow.article import Content

MAY = OwnRule("Май", "май месяц", "Вот май месяц.", "Вот май.", ("май",), "«Месяц» лишнее.")


@pytest.fixture
def checker_command(fake_checker):
    return fake_checker


@pytest.fixture
def rules(desk, monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "profile_file", lambda: tmp_path / "profile.json")
    return desk.window.findChild(Rules)


def _choose(monkeypatch, profile):
    """Let the person leave the window of the rules with this profile."""

    class Window:
        def __init__(self, *_):
            self.profile = profile

        def exec(self):
            return 0

    monkeypatch.setattr(dialog, "RulesDialog", Window)


def test_a_rule_that_the_newsroom_makes_is_checked_by_at_once(desk, rules, qtbot):
    checker = desk.window.workplace.checker
    checker.start()
    desk.show(desk.store(Content("Форум", body=Document((Block("Вот май месяц."),)))))
    desk.background.run(own_rules.add, MAY)
    proofreading = desk.window.workplace.proofreading
    qtbot.waitUntil(lambda: [place.quote for place in proofreading.places()] == ["май месяц"])
    assert proofreading.own == {MAY.id: MAY}
    checker.stop()


def test_a_profile_of_ones_own_is_kept_in_a_file_and_a_built_in_one_by_its_name(desk, rules, monkeypatch, tmp_path):
    _choose(monkeypatch, Profile(rules={"style": False}))
    desk.do("checking.rules")
    assert desk.settings["checking.profile"] == str(tmp_path / "profile.json")
    assert Rules(desk.window.workplace).profile.rules == {"style": False}
    _choose(monkeypatch, BUILT_IN["book"])
    desk.do("checking.rules")
    assert desk.settings["checking.profile"] == "book"


def test_a_profile_that_is_gone_is_told_of_and_the_usual_one_holds(desk, rules):
    desk.settings["checking.profile"] = "/no/such/file.json"
    assert Rules(desk.window.workplace).profile == Profile()
    assert "file.json" in desk.notices.text
