"""Proposals: another headline, deck, lead, section or row of tags by one person, until it is decided.

The body is suggested about letter by letter (`document.suggestions`); what has one value is proposed as a whole. What
stands counts alone until a proposal is accepted and takes its place. Only tags are a row of values: what several people
add to it and take off it comes together. A person has one proposal about a thing at most;
ids are of the same row as those of the suggestions of the body, and sort by age.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

from editor_app.document.verdicts import Verdict
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.text.encodable import encodable
from editor_app.workflow import names

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import datetime

    from editor_app.workflow.article import Content

Value: TypeAlias = str | tuple[str, ...]
"""A text, or the names of tags in their order."""


class Slot(StrEnum):
    """What an article has one value of, in the order of the sheet; named as in `Content` and in the form on disk."""

    SECTION = "section"
    HEADLINE = "headline"
    DECK = "deck"
    LEAD = "lead"
    TAGS = "tags"

    @property
    def is_text(self) -> bool:
        """Whether it is written, and not chosen among names."""
        return self not in (Slot.SECTION, Slot.TAGS)


SLOT_TITLES: Mapping[Slot, Message] = {
    Slot.SECTION: QT_TRANSLATE_NOOP("proposals", "Рубрика"),
    Slot.HEADLINE: QT_TRANSLATE_NOOP("proposals", "Заголовок"),
    Slot.DECK: QT_TRANSLATE_NOOP("proposals", "Подзаголовок"),
    Slot.LEAD: QT_TRANSLATE_NOOP("proposals", "Лид"),
    Slot.TAGS: QT_TRANSLATE_NOOP("proposals", "Теги"),
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """What somebody wants to stand in a slot, and since when (with a time zone).

    Code points that cannot be stored become U+FFFD.
    """

    id: str
    author: str
    when: datetime
    about: Slot
    value: Value

    def __post_init__(self) -> None:
        value = self.value
        object.__setattr__(self, "author", encodable(self.author))
        object.__setattr__(
            self, "value", encodable(value) if isinstance(value, str) else tuple(encodable(tag) for tag in value)
        )


def standing(content: Content, slot: Slot) -> Value:
    """Return what stands in a slot."""
    value: Value = getattr(content, slot)
    return value


def is_same(slot: Slot, one: Value, other: Value) -> bool:
    """Whether two values come to the same; a name is the same however its letters are cased."""
    if slot is Slot.TAGS:
        return _keys(one) == _keys(other)
    return names.tidy(str(one)) == names.tidy(str(other)) if slot is Slot.SECTION else one == other


def put(content: Content, slot: Slot, value: Value) -> Content:
    """Return a content with another value in a slot, and without the proposals that come to the same."""
    left = tuple(
        moved(each, standing(content, slot), value) if each.about is slot else each for each in content.proposals
    )
    placed: dict[str, Any] = {slot.value: value}
    return settled(replace(content, proposals=left, **placed))


def moved(proposal: Proposal, before: Value, after: Value) -> Proposal:
    """Return a proposal as it is once something else stands: one of tags still adds and takes off what it did."""
    if before != after and isinstance(before, tuple) and isinstance(after, tuple) and isinstance(proposal.value, tuple):
        return replace(proposal, value=_merged(before, proposal.value, after))
    return proposal


def accepted(stands: Value, values: Iterable[Value]) -> Value:
    """Return what stands in a slot after values that were proposed for it are accepted, one after the other."""
    now = stands
    for value in values:
        if now != stands and isinstance(stands, tuple) and isinstance(now, tuple) and isinstance(value, tuple):
            now = _merged(stands, value, now)
        else:
            now = value
    return now


def propose(content: Content, proposal: Proposal) -> Content:
    """Return a content with a proposal in place of that person's former one; what stands already is none."""
    others = (
        each
        for each in content.proposals
        if (each.author, each.about) != (proposal.author, proposal.about) and each.id != proposal.id
    )
    return settled(replace(content, proposals=tuple(sorted((*others, proposal), key=lambda each: each.id))))


def resolved(content: Content, chosen: Collection[str], verdict: Verdict) -> Content:
    """Return a content after a verdict on the chosen proposals; of several accepted for one slot the newest stands.

    Of tags all stand that somebody added, and none that somebody took off. What was not chosen stays, unless it comes
    to what stands now.
    """
    decided = sorted((each for each in content.proposals if each.id in chosen), key=lambda each: each.id)
    content = replace(content, proposals=tuple(each for each in content.proposals if each.id not in chosen))
    for slot in Slot if verdict is Verdict.ACCEPT else ():
        if values := [each.value for each in decided if each.about is slot]:
            content = put(content, slot, accepted(standing(content, slot), values))
    return settled(content)


def proposed(content: Content) -> Content:
    """Return a content as it will be when every proposal is accepted."""
    return resolved(content, [each.id for each in content.proposals], Verdict.ACCEPT)


def in_words(content: Content) -> list[str]:
    """Return in a line each what people propose."""
    said = ((each, each.value if isinstance(each.value, str) else ", ".join(each.value)) for each in content.proposals)
    return [f"{SLOT_TITLES[each.about]} ({each.author}): {value}" for each, value in said]


def retagged(content: Content, old: str, new: str) -> Content:
    """Return a content with one tag in place of another, among those that stand and those that are proposed.

    An empty new name takes the tag away.
    """

    def changed(tags: Iterable[str]) -> tuple[str, ...]:
        return names.distinct(new if names.key(tag) == names.key(old) else tag for tag in tags)

    proposals = tuple(
        replace(each, value=changed(each.value)) if each.about is Slot.TAGS else each for each in content.proposals
    )
    return settled(replace(content, tags=changed(content.tags), proposals=proposals))


def settled(content: Content) -> Content:
    """Return a content without the proposals of what stands."""
    left = tuple(
        each for each in content.proposals if not is_same(each.about, each.value, standing(content, each.about))
    )
    return content if left == content.proposals else replace(content, proposals=left)


def _merged(base: tuple[str, ...], one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """Return what two changes of one row of tags come to: all that either added, nothing that either took off."""
    former, left = _keys(base), _keys(other)
    kept = [tag for tag in one if names.key(tag) in left or names.key(tag) not in former]
    return names.distinct([*kept, *(tag for tag in other if names.key(tag) not in former)])


def _keys(tags: Value) -> list[str]:
    return [names.key(tag) for tag in names.distinct(tags)]
