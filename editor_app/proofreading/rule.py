"""A rule: what it looks for, why, on whose authority, and the examples that prove it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from editor_app.i18n import Message
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.parts import PartRole
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.profile import House
from editor_app.text.span import Span

_ANY_HOUSE = House()


@dataclass(frozen=True, slots=True)
class Match:
    """A place (code points of the passage) that a rule objects to; `message` replaces the rule's own where given."""

    span: Span
    suggestions: tuple[str, ...] = ()
    message: Message | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A text that shows a rule; `span` is None where it is right and nothing may be said of it.

    For rules of the whole article it may have several lines.
    """

    text: str
    span: Span | None = None
    suggestion: str | None = None
    house: House = _ANY_HOUSE
    """Whose choices the text is wrong by."""
    roles: tuple[PartRole, ...] = ()
    """What the first lines are; the others are body."""
    written: date | None = None
    """The day of the text."""


def bad(
    marked: str,
    suggestion: str | None = None,
    house: House = _ANY_HOUSE,
    roles: tuple[PartRole, ...] = (),
    written: date | None = None,
) -> Example:
    """Make an example of a wrong text: `{` and `}` enclose what is wrong, `suggestion` must be offered first."""
    start, end = marked.index("{"), marked.index("}") - 1
    text = marked.replace("{", "", 1).replace("}", "", 1)
    return Example(text, Span(start, end), suggestion, house, roles, written)


def good(text: str, roles: tuple[PartRole, ...] = (), written: date | None = None) -> Example:
    """Make an example of a right text."""
    return Example(text, roles=roles, written=written)


class Unasked(Enum):
    """When the suggestion of a rule is applied without a question; only ever one that has no rival."""

    NEVER = "never"
    FIX = "by `granki fix`"
    TYPESETTING = "by typesetting, and by `granki fix` where the rule is on in checks"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the shelf `editor_app.rules`; the catalogue names it by its place there, `boundaries.glued`.

    `check` goes through one passage (a paragraph, a headline) and yields what it objects to. The finding of a
    `catch_all` rule gives way to any other finding on the same words. `authority` names the handbook or standard.
    """

    title: Message
    message: Message
    kind: Kind
    severity: Severity
    check: Callable[[Passage], Iterable[Match]]
    examples: tuple[Example, ...]
    authority: str
    catch_all: bool = False
    optional: bool = False
    """Off in checks until a profile switches it on."""
    any_language: bool = False
    """Holds in Kazakh and other foreign phrases too; what the other rules find there is dropped."""
    unasked: Unasked = Unasked.NEVER
    """How certain the suggestion is; a rule of typesetting that is `optional` works unseen: no check shows it."""

    def may_say(self, match: Match, passage: Passage) -> bool:
        """Whether the rule has a say where its match lies: none has in an address, few have in Kazakh."""
        barred = passage.addresses if self.any_language else (*passage.addresses, *passage.foreign)
        return not any(match.span.overlaps(span) for span in barred)


def _sees_one_passage(_passage: Passage) -> Iterable[Match]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRule(Rule):
    """A rule that takes the whole article to see, such as a name spelled in two ways.

    `check_article` yields what it objects to, each with the part of the article that it stands in. Its finding gives
    way to those that one passage is enough for.
    """

    check: Callable[[Passage], Iterable[Match]] = _sees_one_passage
    check_article: Callable[[Article], Iterable[tuple[Part, Match]]]
