import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from editor_app.operations import own_rules
from editor_app.proofreading.own_rules import OwnRule
from editor_app.proofreading.profile import BUILT_IN, House, Profile, named
from editor_app.ui.dialogs import rules as module
from editor_app.ui.dialogs.own_rule import OwnRuleDialog
from editor_app.ui.dialogs.rules import RulesDialog

MAY = OwnRule("Май и так месяц", "май месяц", "Вот май месяц.", "Вот май.", ("май",), "«Месяц» лишнее.")
JUNE = OwnRule("Июнь и так месяц", "июнь месяц", "Вот июль.", "Вот июнь.", ("июнь",))


@pytest.fixture
def dialog(desk, checker, qtbot):
    checker.start()
    desk.background.run(own_rules.add, MAY)
    made = RulesDialog(Profile(own=(MAY,)), desk.background, checker, desk.window)
    qtbot.addWidget(made)
    made.show()
    desk.settle()
    return made


def _choose(dialog, rule_id):
    item = dialog.tree.items[rule_id]
    dialog.tree.setCurrentItem(item)
    return item


def _stored(desk):
    found: list[list[OwnRule]] = []
    desk.background.run(own_rules.listing, then=found.append)
    desk.settle()
    return found[0]


def test_a_rule_explains_itself(dialog):
    _choose(dialog, "style.anniversary")
    told = dialog.page
    assert "годовщина" in told.title.text()
    assert told.wrong.text()
    assert told.right.text()
    assert "Розенталь" in told.authority.text()


def test_a_rule_is_switched_off_and_the_profile_is_ones_own(dialog):
    assert dialog.profiles.currentText() == "Обычный"
    _choose(dialog, "style.pleonasm").setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.profile.rules == {"style.pleonasm": False}
    assert dialog.profiles.currentText() == "Свой"


def test_a_category_is_switched_as_a_whole_and_shows_when_it_is_on_in_part(dialog):
    top = _choose(dialog, "facts.weekday").parent()
    top.setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.profile.rules == {"facts": False}
    _choose(dialog, "facts.weekday").setCheckState(0, Qt.CheckState.Checked)
    assert top.checkState(0) is Qt.CheckState.PartiallyChecked
    assert not dialog.profile.enables("facts.energy_units", optional=False)


def test_rules_are_found_by_what_they_say(dialog):
    dialog.search.setText("месяц» лишнее")
    shown = [entry.id for entry in dialog.tree.entries if not dialog.tree.items[entry.id].isHidden()]
    assert shown == [MAY.id]
    dialog.search.clear()
    assert not any(item.isHidden() for item in dialog.tree.items.values())


def test_what_the_house_does_is_chosen_and_a_built_in_profile_taken(dialog, qtbot):
    dialog.house.boxes["dash"].setFocus()
    qtbot.keyClick(dialog.house.boxes["dash"], Qt.Key.Key_Down)
    assert dialog.profile.house == House(dash="en")
    dialog.choose_profile("agency")
    assert dialog.profile == replace(BUILT_IN["agency"], own=(MAY,))
    assert dialog.house.boxes["quotes"].currentData() == "straight"


class _Filled(OwnRuleDialog):
    """The window of a rule, filled in and accepted."""

    def exec(self):
        self.fields["title"].setText("Июнь")
        self.fields["wrong"].setText("июнь месяц")
        self.fields["wrong_example"].setText("Вот июнь месяц.")
        self.fields["right_example"].setText("Вот июнь.")
        return 1


def test_an_own_rule_is_made_and_another_is_changed(desk, dialog, monkeypatch):
    monkeypatch.setattr(module, "OwnRuleDialog", _Filled)
    dialog.add()
    desk.settle()
    desk.settle()
    assert [rule.title for rule in _stored(desk)] == ["Май и так месяц", "Июнь"]
    _choose(dialog, "own.июнь_месяц")
    dialog.remove_button.setFocus()
    monkeypatch.setattr(module, "ask", lambda *_: True)
    dialog.remove()
    desk.settle()
    _choose(dialog, MAY.id)
    dialog.change()
    desk.settle()
    desk.settle()
    (changed,) = _stored(desk)
    assert (changed.id, changed.replacements) == ("own.июнь_месяц", ("май",))
    assert changed in dialog.profile.own


def test_an_own_rule_is_removed(desk, dialog, monkeypatch):
    monkeypatch.setattr(module, "ask", lambda *_: True)
    assert not dialog.remove_button.isEnabled()
    _choose(dialog, MAY.id)
    dialog.remove_button.click()
    desk.settle()
    desk.settle()
    assert _stored(desk) == []
    assert MAY.id not in dialog.tree.items


def test_a_profile_goes_into_a_file_with_its_own_rules(dialog, monkeypatch, tmp_path):
    path = tmp_path / "ours.json"
    monkeypatch.setattr(module, "ask_where_to_keep_profile", lambda _: path)
    dialog.choose_profile("book")
    dialog.save_file()
    assert named(str(path)) == dialog.profile


def test_rules_of_a_file_are_tried_before_they_are_the_newsrooms(desk, dialog, tmp_path, qtbot):
    path = tmp_path / "theirs.json"
    theirs = Profile(House(quotes="angled"), {"style": False}, own=(MAY, JUNE))
    path.write_text(json.dumps(theirs.as_json()), encoding="utf-8")
    dialog.take_file(path)
    qtbot.waitUntil(lambda: dialog.fault.isVisible())
    desk.settle()
    assert "Июнь и так месяц" in dialog.fault.text()
    assert _stored(desk) == [MAY]
    assert dialog.profile == Profile(House(quotes="angled"), {"style": False}, own=(MAY,))


def test_a_file_that_is_no_profile_is_told_of(dialog, tmp_path):
    path = tmp_path / "nonsense.json"
    path.write_text("[]", encoding="utf-8")
    dialog.take_file(path)
    assert "nonsense.json" in dialog.fault.text()
