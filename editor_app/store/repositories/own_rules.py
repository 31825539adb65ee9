"""The rules that the newsroom made itself."""

import json
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from editor_app.proofreading import own_rules
from editor_app.proofreading.own_rules import OwnRule
from editor_app.store.errors import damaged
from editor_app.store.roster import Roster
from editor_app.store.rows.newsroom import OwnRuleRow


class OwnRules:
    """The rules in the order they were added."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._roster = Roster(session, OwnRuleRow)

    def all(self) -> list[OwnRule]:
        """Return every rule; raises `StoreDamaged` for one that is not what was written."""
        return [_read(written) for written in self._session.scalars(select(OwnRuleRow.written).order_by(OwnRuleRow.id))]

    def has(self, rule_id: str) -> bool:
        """Whether there is a rule of this id."""
        return self._session.scalar(select(OwnRuleRow.id).where(OwnRuleRow.name == rule_id)) is not None

    def put(self, rule: OwnRule, *, instead_of: str, who: str, when: datetime) -> None:
        """Write a rule in place of the one of the id `instead_of`; where there is none, add it."""
        values = {
            "name": rule.id,
            "written": json.dumps(rule.as_json(), ensure_ascii=False),
            "who": who,
            "moment": when,
        }
        if self.has(instead_of):
            self._roster.update(OwnRuleRow.name == instead_of, **values)
        else:
            self._roster.insert(**values)

    def remove(self, rule_id: str) -> None:
        """Take a rule away; one that is not there is no error."""
        self._roster.delete(OwnRuleRow.name == rule_id)


def _read(written: str) -> OwnRule:
    try:
        return own_rules.from_json(json.loads(written))
    except (ValueError, TypeError) as error:
        raise damaged(repr(written)) from error
