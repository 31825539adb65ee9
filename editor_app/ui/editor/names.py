"""What stands as section and tags of the article on screen, and what is proposed for them.

They have no document that could undo what was done to them: who changes them keeps what was, and brings it back.
"""

from collections.abc import Collection, Mapping
from typing import Protocol, TypeAlias

from editor_app.document.verdicts import Verdict
from editor_app.workflow.proposals import Proposal, Slot, Value, accepted, is_same, moved

SLOTS = (Slot.SECTION, Slot.TAGS)

State: TypeAlias = tuple[dict[Slot, Value], dict[str, Proposal]]
"""What stands, and what is proposed."""


class Tagged(Protocol):
    """Who keeps the tags of the article on screen."""

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags that stand."""
        ...

    def set_tags(self, tags: tuple[str, ...]) -> None:
        """Let other tags stand."""
        ...


class Names:
    """Keeps the section; the tags are kept by whoever is `tagged`."""

    def __init__(self) -> None:
        self.tagged: Tagged | None = None
        self.proposed: dict[str, Proposal] = {}
        """What is proposed, by id."""
        self._section: Value = ""

    @property
    def state(self) -> State:
        """All that can be brought back."""
        return {slot: self.stands(slot) for slot in SLOTS}, dict(self.proposed)

    def show(self, section: Value, proposed: Mapping[str, Proposal]) -> None:
        """Show another article, whose tags are shown already."""
        self._section, self.proposed = section, dict(proposed)

    def recall(self, state: State) -> None:
        """Bring back what was."""
        stood, proposed = state
        for slot, value in stood.items():
            self._put(slot, value)
        self.proposed = dict(proposed)

    def stands(self, slot: Slot) -> Value:
        """Return what stands."""
        if slot is Slot.SECTION:
            return self._section
        return self.tagged.tags if self.tagged is not None else ()

    def replace(self, slot: Slot, value: Value, decided: Collection[str] = ()) -> None:
        """Let something else stand, and what is proposed and not decided go on from there."""
        stood = self.stands(slot)
        self._put(slot, value)
        for each in list(self.proposed.values()):
            if each.about is slot and each.id not in decided:
                self.proposed[each.id] = moved(each, stood, self.stands(slot))

    def decide(self, slot: Slot, decided: Collection[Proposal], verdict: Verdict) -> None:
        """Accept or reject proposals for a slot, the oldest first."""
        stood = self.stands(slot)
        if verdict is Verdict.ACCEPT:
            self.replace(slot, accepted(stood, [each.value for each in decided]), [each.id for each in decided])
        for each in [each for each in self.proposed.values() if each.about is slot]:
            if each in decided or any(is_same(slot, each.value, value) for value in (stood, self.stands(slot))):
                del self.proposed[each.id]

    def _put(self, slot: Slot, value: Value) -> None:
        if slot is Slot.SECTION:
            self._section = value
        elif self.tagged is not None and not isinstance(value, str):
            self.tagged.set_tags(value)
