from editor_app import rules
from editor_app.proofreading import catalogue
from editor_app.ui.editor.reasons import reason


def test_every_rule_of_the_shelf_can_say_why():
    for name, rule in catalogue.collect(rules).items():
        why = reason(name, {})
        assert why is not None
        assert why.title == str(rule.title)
        assert (why.wrong != "") >= (why.right != "")
        assert why.wrong != why.right or not why.wrong


def test_a_rule_of_another_version_has_no_reason():
    assert reason("nothing.of_the_kind", {}) is None
