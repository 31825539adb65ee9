from dataclasses import replace

import pytest

from editor_app.operations import own_rules
from editor_app.operations.changes import Changes
from editor_app.operations.errors import OperationError
from editor_app.proofreading.own_rules import OwnRule

MAY = OwnRule("Лишнее", "май месяц", "В мае месяце.", "В мае.", ("май",))
JUNE = OwnRule("Лишнее", "июнь месяц", "В июне месяце.", "В июне.", ("июнь",))


def test_a_rule_is_added_changed_and_removed(newsroom, as_editor):
    assert own_rules.add(as_editor, MAY) == Changes(rules=True)
    named = replace(MAY, title="Май и так месяц")
    own_rules.change(as_editor, MAY.id, named)
    assert own_rules.listing(newsroom) == [named]
    own_rules.remove(as_editor, MAY.id)
    assert own_rules.listing(newsroom) == []


def test_two_rules_for_the_same_words_are_refused(newsroom, as_editor):
    own_rules.add(as_editor, MAY)
    own_rules.add(as_editor, JUNE)
    with pytest.raises(OperationError, match="май месяц"):
        own_rules.add(as_editor, replace(MAY, title="Ещё одно"))
    with pytest.raises(OperationError, match="май месяц"):
        own_rules.change(as_editor, JUNE.id, MAY)
    assert own_rules.listing(newsroom) == [MAY, JUNE]


def test_rules_of_a_file_take_the_place_of_those_for_the_same_words(newsroom, as_editor):
    own_rules.add(as_editor, MAY)
    theirs = replace(MAY, reason="Май — уже месяц.")
    own_rules.take_over(as_editor, [theirs, JUNE])
    assert own_rules.listing(newsroom) == [theirs, JUNE]
