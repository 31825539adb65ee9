"""What a newsroom has agreed about its work: data that its administrator changes, for everybody at every desk."""

from dataclasses import dataclass, field
from typing import Final

from editor_app.workflow.checklist import Demand
from editor_app.workflow.workflow import Workflow

ZONE: Final = "Asia/Almaty"
"""Where clocks are told from unless the newsroom says otherwise."""


@dataclass(frozen=True, slots=True)
class Policy:
    """The agreements; a newsroom that has made none begins with these.

    `four_eyes`: nobody approves what is their own. It is off at first, because a desk of one person could approve
    nothing. `zone` is the time zone (a name of the IANA database) in which embargoes are given and shown; `demands`
    say how grave the checks before a step are.
    """

    workflow: Workflow = field(default_factory=Workflow)
    four_eyes: bool = False
    zone: str = ZONE
    demands: tuple[Demand, ...] = ()
