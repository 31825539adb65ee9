"""What the newsroom has agreed about its work."""

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from editor_app.store import snapshot
from editor_app.store.errors import damaged
from editor_app.store.rows.newsroom import PolicyRow
from editor_app.workflow import policy_form
from editor_app.workflow.policy import Policy


class Policies:
    """The policy that holds, and those before it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def current(self) -> Policy:
        """Return the policy that holds; raises `StoreDamaged` when it is not what was written."""
        written = self._written()
        if written is None:
            return Policy()
        try:
            return policy_form.loads(written)
        except (ValueError, LookupError, TypeError) as error:
            raise damaged(repr(written)) from error

    def put(self, policy: Policy) -> str:
        """Let a policy hold from now on; return the hash of it, for the history."""
        written = policy_form.dumps(policy)
        self._session.execute(insert(PolicyRow).values(written=written))
        return snapshot.digest(written)

    def digest(self) -> str:
        """Return the hash of the policy that holds; nothing where none was ever agreed."""
        written = self._written()
        return snapshot.digest(written) if written is not None else ""

    def _written(self) -> str | None:
        return self._session.scalar(select(PolicyRow.written).order_by(PolicyRow.number.desc()).limit(1))
