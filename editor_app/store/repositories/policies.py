"""What the newsroom has agreed about its work."""

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from editor_app.store.errors import damaged
from editor_app.store.rows import PolicyRow
from editor_app.workflow import policy_form
from editor_app.workflow.policy import Policy


class Policies:
    """The policy that holds, and those before it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def current(self) -> Policy:
        """Return the policy that holds; raises `StoreDamaged` when it is not what was written."""
        written = self._session.scalar(select(PolicyRow.written).order_by(PolicyRow.number.desc()).limit(1))
        if written is None:
            return Policy()
        try:
            return policy_form.loads(written)
        except (ValueError, LookupError, TypeError) as error:
            raise damaged(repr(written)) from error

    def put(self, policy: Policy) -> None:
        """Let a policy hold from now on."""
        self._session.execute(insert(PolicyRow).values(written=policy_form.dumps(policy)))
