"""What every operation works with: the store, whoever sits at the desk, the file formats, the clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the window imports operations before its first paint, and these two are heavy
    from collections.abc import Callable

    from editor_app.exchange.formats import Formats
    from editor_app.store.database import Store
    from editor_app.workflow.article import Article
    from editor_app.workflow.roles import Person


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass
class Newsroom:
    """An open newsroom, as one person works in it; `clock` tells the moment in UTC."""

    store: Store
    person: Person
    formats: Formats
    clock: Callable[[], datetime] = _now
    kept: dict[str, datetime] = field(default_factory=dict)
    """When a revision of each article was last looked after, since the store was opened."""

    last: Article | None = None
    """The article that was saved last, as it was committed: autosave goes on from it and need not read it."""

    def close(self) -> None:
        """Close the store; raises `StoreError`."""
        self.store.close()
