"""Proposals round the body of the article on screen: what stands there, what is proposed, and verdicts on it.

In suggest mode the headline, the deck and the lead show the person's own wording, and that is their proposal; without
it they show what stands. Where a person proposes something, to turn the mode shows another text, and undo does not lead
across it; else it does, and what was written without the mode is taken back as it was written, not as a proposal.

What was decided about a field is kept as a note in its own document. So a verdict is one step there, undo brings back
words and proposal together, and none of it can come apart. Section and tags have no document: each change of them is a
step that `undoing.py` keeps; `names.py` knows what they are.
"""

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from editor_app.document.verdicts import Verdict
from editor_app.ui.editor.names import Names, State
from editor_app.ui.editor.plain_field import PlainField
from editor_app.ui.editor.suggesting import Suggesting
from editor_app.ui.editor.undoing import Undoing
from editor_app.ui.editor.written import Written
from editor_app.workflow import proposals
from editor_app.workflow.article import Content
from editor_app.workflow.proposals import Proposal, Slot, Value, accepted, is_same


def _now() -> datetime:
    return datetime.now(UTC)


class Proposing(QObject):
    """Knows what stands in every slot of the article on screen, and what each person proposes for it."""

    changed = Signal()
    """Something else stands, is proposed, or is to be shown."""
    edited = Signal()
    """Something was proposed or decided, and is to be saved."""

    def __init__(
        self,
        fields: Mapping[Slot, PlainField],
        suggesting: Suggesting,
        undoing: Undoing,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        super().__init__(suggesting)
        self.names = Names()
        self._decides = False
        self.fields = fields
        self.is_laying = False
        """The fields come to show another text, which nobody wrote."""
        self._suggesting = suggesting
        self._undoing = undoing
        self._clock = clock
        self._mode = (False, "")
        self._known: dict[str, Proposal] = {}
        """What was proposed for the fields when their texts were shown."""
        self._stood: dict[Slot, Value] = dict.fromkeys(fields, "")
        """What stood in them then."""
        self._own: dict[Slot, tuple[str, datetime]] = {}
        """Id and moment of the person's own wording in each field that had any since the texts were shown."""
        self._written = {slot: Written(field) for slot, field in fields.items()}
        for slot, field in fields.items():
            field.altered.connect(partial(self._follow, slot))
        suggesting.changed.connect(self.follow_mode)

    @property
    def is_on(self) -> bool:
        """Whether what the person does is proposed."""
        return self._mode[0]

    @property
    def person(self) -> str:
        """Whose wording the fields show in suggest mode."""
        return self._mode[1]

    @property
    def decides(self) -> bool:
        """Whether the person may accept and reject what others propose."""
        return self._decides

    def set_decides(self, *, decides: bool) -> None:
        """Let the person decide in the article that is shown, or not."""
        if decides != self._decides:
            self._decides = decides
            self.changed.emit()

    def show(self, content: Content) -> None:
        """Show what stands in another article, or in suggest mode the person's own wordings."""
        self._mode = (self._suggesting.on, self._suggesting.register.person)
        self._lay({slot: proposals.standing(content, slot) for slot in Slot}, content.proposals)

    def follow_mode(self) -> None:
        """Show what stands, or the person's own wordings, when the mode or the person is another one."""
        mode = (self._suggesting.on, self._suggesting.register.person)
        if mode != self._mode:
            stands, every = {slot: self.stands(slot) for slot in Slot}, self.proposals()
            people = {self._mode[1], mode[1]}
            own = {each.about for each in every if each.author in people}
            kept = [slot for slot in self.fields if slot not in own and self._is_undone_directly(slot)]
            self._mode = mode
            self._lay(stands, every, kept)

    def stands(self, slot: Slot) -> Value:
        """Return what stands in a slot."""
        if slot not in self.fields:
            return self.names.stands(slot)
        if not self.is_on:
            return self.fields[slot].text()
        accepted = [value for value in self._decided(slot).values() if value is not None]
        return accepted[-1] if accepted else self._stood[slot]

    def shown(self, slot: Slot) -> Value:
        """Return what a slot shows to be changed: in suggest mode the person's own wording, else what stands."""
        own = self.own(slot) if self.is_on else None
        return own.value if own is not None else self.stands(slot)

    def proposed(self, slot: Slot) -> Value:
        """Return what stands in a slot when everything is accepted."""
        found = self.about(slot)
        return accepted(self.stands(slot), [each.value for each in found])

    def about(self, slot: Slot) -> list[Proposal]:
        """Return what is proposed for a slot, the oldest first."""
        return sorted(self._about(slot), key=lambda each: each.id)

    def own(self, slot: Slot) -> Proposal | None:
        """Return what the person proposes for a slot."""
        return next((each for each in self._about(slot) if each.author == self.person), None)

    def proposals(self) -> tuple[Proposal, ...]:
        """Return all that is proposed, the oldest first."""
        return tuple(sorted((each for slot in Slot for each in self._about(slot)), key=lambda each: each.id))

    def set(self, slot: Slot, value: Value) -> None:
        """Take the section or the tags that the person chose, in suggest mode as their proposal: one step of undo."""
        before = self.names.state
        if self.is_on:
            former = self.own(slot)
            if former is not None:
                del self.names.proposed[former.id]
            if not is_same(slot, value, self.stands(slot)):
                id_ = former.id if former is not None else self._suggesting.register.next_id()
                self.names.proposed[id_] = Proposal(id_, self.person, self._clock(), slot, value)
        else:
            self.names.replace(slot, value)
        self._note_names(before)
        self.changed.emit()
        self.edited.emit()

    def decide(self, chosen: Collection[str], verdict: Verdict) -> None:
        """Accept or reject proposals: one step of undo in each field, and one for section and tags."""
        before = self.names.state
        for slot in Slot:
            decided = [each for each in self.about(slot) if each.id in chosen]
            if decided and slot in self.fields:
                self._decide(slot, decided, verdict)
            elif decided:
                self.names.decide(slot, decided, verdict)
        self._note_names(before)
        self.changed.emit()
        self.edited.emit()

    def _about(self, slot: Slot) -> Iterator[Proposal]:
        stands, writes = self.stands(slot), self.is_on and slot in self.fields
        decided = self._decided(slot)
        known = self._known if slot in self.fields else self.names.proposed
        for each in known.values():
            is_own = writes and each.author == self.person
            if each.about is slot and each.id not in decided and not is_own and not is_same(slot, each.value, stands):
                yield each
        if writes and slot in self._own and (text := self.fields[slot].text()) != stands:
            id_, when = self._own[slot]
            yield Proposal(id_, self.person, when, slot, text)

    def _decide(self, slot: Slot, decided: list[Proposal], verdict: Verdict) -> None:
        field, stood = self.fields[slot], self.stands(slot)
        stands = str(decided[-1].value) if verdict is Verdict.ACCEPT else stood
        note = self._decided(slot)
        for each in self._known.values():
            if each.about is slot and each.value in (stood, stands):
                note.setdefault(each.id, None)  # it came to what stands, and is not to be asked about again
        for each in decided:
            note.pop(each.id, None)
            note[each.id] = str(each.value) if verdict is Verdict.ACCEPT else None
        own = self.own(slot) if self.is_on else None
        text = field.text() if own is not None and own not in decided else str(stands)
        field.put(text, json.dumps(note, ensure_ascii=False))

    def _note_names(self, before: State) -> None:
        """Make a step of undo of what became of section and tags."""
        after = self.names.state
        if after != before:
            self._undoing.add(partial(self._recall_names, before), partial(self._recall_names, after))

    def _recall_names(self, state: State) -> None:
        self.names.recall(state)
        self.changed.emit()
        self.edited.emit()

    def _decided(self, slot: Slot) -> dict[str, str | None]:
        """Return what was decided about a field since its text was shown, by id: the words that were accepted, or None.

        The last stand last.
        """
        note = self.fields[slot].note if slot in self.fields else ""
        decided: dict[str, str | None] = json.loads(note) if note else {}
        return decided

    def _is_undone_directly(self, slot: Slot) -> bool:
        """Whether all that can be undone in a field was written without the mode, and nothing was decided since."""
        return not self._decided(slot) and (not self.is_on or self._written[slot].is_direct)

    def _lay(self, stands: Mapping[Slot, Value], every: Collection[Proposal], kept: Collection[Slot] = ()) -> None:
        """Lay out what stands and is proposed; the fields that are kept show it already, with their steps."""
        self._known = {each.id: each for each in every if each.about in self.fields}
        self.names.show(stands[Slot.SECTION], {each.id: each for each in every if each.about not in self.fields})
        self._own = {each.about: (each.id, each.when) for each in every if each.author == self.person}
        self._stood = {slot: stands[slot] for slot in self.fields}
        own = {each.about: str(each.value) for each in every if self.is_on and each.author == self.person}
        self.is_laying = True
        for slot, field in self.fields.items():
            if slot in kept:
                field.close_step()
            else:
                field.show_text(own.get(slot, str(stands[slot])))
            self._written[slot].begin(is_direct=slot in kept)
        self._undoing.forget(*(field for slot, field in self.fields.items() if slot not in kept))
        self.changed.emit()
        self.is_laying = False

    def _follow(self, slot: Slot) -> None:
        """Take note of a change in a field: in suggest mode it is the person's proposal, from now."""
        if self.is_laying:
            return
        written = self._written[slot]
        former = written.text
        written.follow()
        if self.is_on and self.fields[slot].is_replaying and written.is_direct:
            self._stood[slot] = written.text
        if self.is_on and written.text not in (former, self.stands(slot)):
            id_ = self._own[slot][0] if slot in self._own else ""
            if not id_ or id_ in self._decided(slot):
                id_ = self._suggesting.register.next_id()
            self._own[slot] = (id_, self._clock())
        self.changed.emit()
