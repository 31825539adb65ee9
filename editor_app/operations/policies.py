"""What the newsroom has agreed about its work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.operations.changes import Changes
from editor_app.operations.errors import OperationError
from editor_app.workflow import events, zones
from editor_app.workflow.article import Event
from editor_app.workflow.roles import Power, demand
from editor_app.workflow.workflow_faults import faults

if TYPE_CHECKING:
    from editor_app.operations.newsroom import Newsroom
    from editor_app.store.unit_of_work import UnitOfWork
    from editor_app.workflow.policy import Policy


class PolicyError(OperationError):
    """A policy that cannot hold; `faults` say all that is wrong with it."""

    def __init__(self, found: list[Message]) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("policies", "Такой порядок работы не годится: {faults}").with_values(
                faults=" ".join(map(str, found))
            )
        )
        self.faults = tuple(found)


def current(newsroom: Newsroom) -> Policy:
    """Return the policy that holds."""
    with newsroom.store.unit_of_work() as unit:
        return unit.policies.current()


def put(newsroom: Newsroom, policy: Policy) -> Changes:
    """Let a policy hold from now on, for everybody; that it was changed, and by whom, is in the history.

    Raises `WorkflowError` when the person may not, `PolicyError` when the policy is at odds with itself or with the
    articles that are there.
    """
    demand(newsroom.person, Power.POLICY)
    with newsroom.store.unit_of_work() as unit:
        before = unit.policies.current()
        if policy == before:
            return Changes()
        if found := [*faults(policy.workflow), *_without_a_state(unit, policy), *_zone(policy)]:
            raise PolicyError(found)
        agreed = unit.policies.put(policy)
        unit.history.add("", Event(newsroom.person.name, events.POLICY, newsroom.clock(), None, "", seal=agreed))
        unit.commit()
    return Changes(policy=True)


def _without_a_state(unit: UnitOfWork, policy: Policy) -> list[Message]:
    """Say which states cannot go because articles are in them."""
    told = QT_TRANSLATE_NOOP("policies", "В состоянии «{state}» есть материалы ({count}): сначала переведите их.")
    workflow = unit.policies.current().workflow
    return [
        told.with_values(state=workflow.state(name).title, count=count)
        for name, count in unit.articles.count_by_state().items()
        if name not in policy.workflow.states
    ]


def _zone(policy: Policy) -> list[Message]:
    try:
        zones.zone(policy.zone)
    except ValueError:
        return [QT_TRANSLATE_NOOP("policies", "Часового пояса «{zone}» нет.").with_values(zone=policy.zone)]
    return []
