"""Rules of proofreading that the newsroom makes itself; whoever stores one has tried it on its examples.

Not everybody may change them: `WorkflowError` then says who may.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.operations.changes import Changes
from editor_app.operations.errors import OperationError
from editor_app.workflow.roles import Power, demand

if TYPE_CHECKING:
    from collections.abc import Iterable

    from editor_app.operations.newsroom import Newsroom
    from editor_app.proofreading.own_rules import OwnRule

_CHANGED = Changes(rules=True)


def listing(newsroom: Newsroom) -> list[OwnRule]:
    """Return the rules in the order they were added."""
    with newsroom.store.unit_of_work() as unit:
        return unit.own_rules.all()


def add(newsroom: Newsroom, rule: OwnRule) -> Changes:
    """Add a rule; raises `OperationError` when there is one for the same words."""
    return change(newsroom, "", rule)


def change(newsroom: Newsroom, rule_id: str, rule: OwnRule) -> Changes:
    """Put a rule in place of another; raises `OperationError` when a third one is for the same words."""
    demand(newsroom.person, Power.RULES)
    with newsroom.store.unit_of_work() as unit:
        if rule.id != rule_id and unit.own_rules.has(rule.id):
            raise OperationError(
                QT_TRANSLATE_NOOP("own rules", "Правило для «{wrong}» уже есть.").with_values(wrong=rule.wrong),
                QT_TRANSLATE_NOOP("own rules", "Измените его или назовите другие слова."),
            )
        unit.own_rules.put(rule, instead_of=rule_id, who=newsroom.person.name, when=newsroom.clock())
        unit.commit()
    return _CHANGED


def take_over(newsroom: Newsroom, rules: Iterable[OwnRule]) -> Changes:
    """Add rules that came with a file, each in place of the newsroom's own one for the same words."""
    demand(newsroom.person, Power.RULES)
    with newsroom.store.unit_of_work() as unit:
        for rule in rules:
            unit.own_rules.put(rule, instead_of=rule.id, who=newsroom.person.name, when=newsroom.clock())
        unit.commit()
    return _CHANGED


def remove(newsroom: Newsroom, rule_id: str) -> Changes:
    """Take a rule away."""
    demand(newsroom.person, Power.RULES)
    with newsroom.store.unit_of_work() as unit:
        unit.own_rules.remove(rule_id)
        unit.commit()
    return _CHANGED
