"""The type of a column that holds a moment."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, Text, TypeDecorator
from sqlalchemy.types import TypeEngine

from editor_app.store.errors import damaged


class Moment(TypeDecorator[datetime]):
    """A moment in UTC; text of one width in SQLite, which has no type for it and sorts that as time."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the type by the database."""
        return dialect.type_descriptor(Text() if dialect.name == "sqlite" else DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:  # noqa: ANN401 - as declared above
        """Write in UTC; a moment without a time zone is a bug."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        value = value.astimezone(UTC)
        return value.isoformat(timespec="microseconds") if dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ANN401 - as above
        """Read in UTC."""
        if value is None:
            return None
        try:
            moment = datetime.fromisoformat(value) if dialect.name == "sqlite" else value
            if dialect.name == "sqlite" and value[10] + value[19] + value[26:] != "T.+00:00":
                raise damaged(repr(value))  # what reads ISO 8601 takes other signs for these too
            return moment.astimezone(UTC)
        except (IndexError, TypeError, ValueError) as error:
            raise damaged(repr(value)) from error
