"""What the newsroom has agreed about its work."""

from editor_app.operations.newsroom import Newsroom
from editor_app.workflow.policy import Policy


def current(newsroom: Newsroom) -> Policy:
    """Return the policy that holds."""
    with newsroom.store.unit_of_work() as unit:
        return unit.policies.current()
