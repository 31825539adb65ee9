"""A rule: what it looks for, why, on whose authority, and the examples that prove it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from editor_app.i18n import Message
from editor_app.proofreading.finding import Kind, Severity
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
    """A line that shows a rule; `span` is None where the line is right and nothing may be said of it."""

    text: str
    span: Span | None = None
    suggestion: str | None = None
    house: House = _ANY_HOUSE
    """Whose choices the line is wrong by."""


def bad(marked: str, suggestion: str | None = None, house: House = _ANY_HOUSE) -> Example:
    """Make an example of a wrong line: `{` and `}` enclose what is wrong, `suggestion` must be offered first."""
    start, end = marked.index("{"), marked.index("}") - 1
    return Example(marked.replace("{", "", 1).replace("}", "", 1), Span(start, end), suggestion, house)


def good(text: str) -> Example:
    """Make an example of a right line."""
    return Example(text)


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
