"""One unit of work: what is done in it is done whole or not at all."""

from collections.abc import Iterator

from sqlalchemy.orm import Session

from editor_app.store import roster
from editor_app.store.proof import fill, proven, unproven
from editor_app.store.repositories.articles import Articles
from editor_app.store.repositories.assets import Assets
from editor_app.store.repositories.decisions import Decisions
from editor_app.store.repositories.desk import Desk
from editor_app.store.repositories.history import History
from editor_app.store.repositories.mentions import Mentions
from editor_app.store.repositories.own_rules import OwnRules
from editor_app.store.repositories.policies import Policies
from editor_app.store.repositories.revisions import Revisions
from editor_app.store.repositories.sections import Sections
from editor_app.store.repositories.tags import Tags
from editor_app.store.rows.row import Row
from editor_app.store.search import Search


class UnitOfWork:
    """All that the store holds, inside one transaction; without `commit` nothing of it happened."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.tags = Tags(session)
        self.history = History(session)
        self.mentions = Mentions(session)
        self.articles = Articles(session, self.tags, self.history, self.mentions)
        self.sections = Sections(session)
        self.policies = Policies(session)
        self.revisions = Revisions(session)
        self.decisions = Decisions(session)
        self.own_rules = OwnRules(session)
        self.assets = Assets(session)
        self.desk = Desk(session, self.tags)
        self.search = Search(session)

    def unproven(self) -> Iterator[str]:
        """Yield the table of each row that is not what was written, of those that have neither digest nor link."""
        return unproven(self._session, Row.metadata.sorted_tables)

    def missed(self) -> Iterator[tuple[str, int, int]]:
        """Yield the table of each list that is not what was written, how many rows it has, how many it had, or -1."""
        return roster.missed(self._session)

    def prove(self) -> None:
        """Prove the rows that are there without a proof, and take those of the lists for all that were written."""
        for table in Row.metadata.sorted_tables:
            if names := proven(table):
                fill(self._session.connection(), table.name, [key.name for key in table.primary_key], names)
        roster.begin(self._session)

    def commit(self) -> None:
        """Put all that was done on the disk; raises `StoreUnusable` when it does not go there, and nothing is kept."""
        self._session.commit()
