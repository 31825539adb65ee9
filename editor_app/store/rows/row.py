"""What all tables have in common."""

from datetime import datetime

from sqlalchemy import Text
from sqlalchemy.orm import DeclarativeBase

from editor_app.store.rows.moment import Moment


class Row(DeclarativeBase):
    """A row of some table."""

    type_annotation_map = {str: Text, datetime: Moment}  # noqa: RUF012 - declared so by SQLAlchemy
