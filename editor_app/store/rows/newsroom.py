"""What the newsroom has agreed: its sections, its policy, its own rules."""

from datetime import datetime

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from editor_app.store.proof import proves
from editor_app.store.rows.row import Row


class SectionRow(Row):
    """A section on the newsroom's list."""

    __tablename__ = "sections"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    key: Mapped[str]
    position: Mapped[int]
    proof: Mapped[str] = proves("name", "key", "position")

    __table_args__ = (UniqueConstraint("key", name="uq_sections_key"),)


class PolicyRow(Row):
    """What the newsroom has agreed, in the form of `workflow.policy_form`; the newest line holds."""

    __tablename__ = "policy"

    number: Mapped[int] = mapped_column(primary_key=True)
    written: Mapped[str]
    proof: Mapped[str] = proves("written")


class OwnRuleRow(Row):
    """A rule that the newsroom made itself; `name` is its id, `written` the form of `proofreading.own_rules`."""

    __tablename__ = "own_rules"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    written: Mapped[str]
    who: Mapped[str]
    moment: Mapped[datetime]
    proof: Mapped[str] = proves("name", "written", "who", "moment")

    __table_args__ = (UniqueConstraint("name", name="uq_own_rules_name"),)


class RosterRow(Row):
    """How many rows a list has, and their digest, as `store.roster` counts them; `name` is that of the table."""

    __tablename__ = "rosters"

    name: Mapped[str] = mapped_column(String(64), primary_key=True)
    number: Mapped[int]
    digest: Mapped[str]
