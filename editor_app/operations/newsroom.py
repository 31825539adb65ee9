"""What every operation works with: the store, whoever sits at the desk, the file formats, the clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the window imports operations before its first paint, and these two are heavy
    from collections.abc import Callable

    from editor_app.exchange.formats import Formats
    from editor_app.store.database import Store
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

    def close(self) -> None:
        """Close the store; raises `StoreError`."""
        self.store.close()
