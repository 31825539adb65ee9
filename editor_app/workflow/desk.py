"""What the desk shows of an article, and which of them a person wants to see."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from editor_app.text.collation import folded
from editor_app.workflow import names
from editor_app.workflow.article import Summary


@dataclass(frozen=True, slots=True)
class Card(Summary):
    """An article at a glance: what a list shows of it, and what waits in it.

    `findings` is how many the last check left, None where none was made; `is_checked` says that it was of the article
    as it is now. `comments` counts threads that are not resolved, `suggestions` changes that wait for a decision;
    `mentioned` says that whoever looks is mentioned in one of the threads and has not answered since.
    """

    tags: tuple[str, ...] = ()
    findings: int | None = None
    is_checked: bool = False
    comments: int = 0
    suggestions: int = 0
    mentioned: bool = False


class Period(StrEnum):
    """When an article was changed last; the values are those of the preferences file."""

    ANY = ""
    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    MONTH = "month"

    def holds(self, day: date, today: date) -> bool:
        """Whether a day is in it; a week is the last seven days, a month the last thirty."""
        match self:
            case Period.TODAY:
                return day == today
            case Period.YESTERDAY:
                return day == today - timedelta(days=1)
            case Period.WEEK:
                return today - timedelta(days=7) < day <= today
            case Period.MONTH:
                return today - timedelta(days=30) < day <= today
            case Period.ANY:
                return True


ME = "\N{BULLET}"
"""Stands for the name of whoever looks, so that a saved filter is right for everybody."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What is wanted: all that is said holds, what is empty says nothing; words are those of headline and names."""

    words: str = ""
    state: str = ""
    author: str = ""
    section: str = ""
    tag: str = ""
    period: Period = Period.ANY
    mentioned: str = ""
    """`ME` for the articles in which whoever looks is mentioned."""

    def fitting(self, cards: Iterable[Card], person: str, today: date) -> Iterator[Card]:
        """Yield the articles that a person wants on a day; there may be very many of them."""
        if self.state:
            cards = (card for card in cards if card.state == self.state)
        if author := names.key(person if self.author == ME else self.author):
            cards = (card for card in cards if names.key(card.author) == author)
        if section := names.key(self.section):
            cards = (card for card in cards if names.key(card.section) == section)
        if tag := names.key(self.tag):
            cards = (card for card in cards if tag in map(names.key, card.tags))
        if self.period:
            cards = (card for card in cards if self.period.holds(card.updated.astimezone().date(), today))
        if self.mentioned == ME:
            cards = (card for card in cards if card.mentioned)
        if words := folded(self.words).split():
            said = ((card, folded(_said(card))) for card in cards)
            cards = (card for card, text in said if all(word in text for word in words))
        yield from cards

    def written(self) -> dict[str, str]:
        """Return the filter for the preferences file."""
        return {name: str(value) for name, value in asdict(self).items() if value}

    @classmethod
    def read(cls, form: Mapping[str, Any]) -> "Filter":
        """Read what `written` gave; what this version does not know is left out."""
        known = {field.name: str(form[field.name]) for field in fields(cls) if field.name in form}
        period = known.pop("period", "")
        return cls(**known, period=Period(period) if period in list(Period) else Period.ANY)


def _said(card: Card) -> str:
    return " ".join((card.headline, card.section, card.author, *card.tags))
