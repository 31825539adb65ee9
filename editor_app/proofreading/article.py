"""What a rule of the whole article is shown: its passages, what each of them is there, and when it was written."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from editor_app.proofreading.figures import Figure, days, figures
from editor_app.proofreading.names import Name, names
from editor_app.proofreading.parts import HEADLINE_LIMIT, PartRole
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.portions import Portion, portions
from editor_app.proofreading.ratios import Ratio, ratios


@dataclass(frozen=True, eq=False)
class Part:
    """A passage in its article; what is gathered from it is gathered once."""

    key: str
    """Names the passage to whoever asked."""
    role: PartRole
    passage: Passage = field(repr=False)

    @cached_property
    def names(self) -> Sequence[Name]:
        """The words of it that have a capital because they are names."""
        return tuple(names(self.passage))

    @cached_property
    def figures(self) -> Sequence[Figure]:
        """The quantities that it names."""
        return tuple(figures(self.passage))

    @cached_property
    def told(self) -> Sequence[Figure]:
        """Its quantities, its parts, and the days of the dates that it writes in figures alone."""
        parts = (
            Figure(each.span, each.value, in_digits=False, is_about=each.is_about)
            for each in self.portions
            if each.value < 1
        )
        return (*self.figures, *parts, *days(self.passage))

    @cached_property
    def portions(self) -> Sequence[Portion]:
        """The parts and multiples that it names."""
        return tuple(portions(self.passage))

    @cached_property
    def ratios(self) -> Sequence[Ratio]:
        """The parts and multiples that it tells, in whatever way."""
        return tuple(ratios(self.portions, self.figures, self.passage.text))


@dataclass(frozen=True)
class Article:
    """The passages in their order, those without a letter left out; `written` is the day of the text where known."""

    parts: Sequence[Part]
    written: date | None = None
    headline_limit: int = HEADLINE_LIMIT
    """Characters that the house gives a headline."""

    @cached_property
    def headline(self) -> Part | None:
        """The headline, None where the text has none or nobody knows which line it is."""
        return next((part for part in self.parts if part.role is PartRole.HEADLINE), None)

    @cached_property
    def text(self) -> Sequence[Part]:
        """What stands under the headline: deck, lead and body."""
        return tuple(part for part in self.parts if part.role is not PartRole.HEADLINE)

    @cached_property
    def opening(self) -> Part | None:
        """The lead, else the first paragraph of a body that has a headline."""
        lead = next((part for part in self.parts if part.role is PartRole.LEAD), None)
        if lead is None and self.headline is not None:
            return next((part for part in self.parts if part.role is PartRole.BODY), None)
        return lead
