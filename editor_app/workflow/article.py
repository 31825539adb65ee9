"""An article: what is written, and what has become of it."""

import os
from dataclasses import dataclass, field
from datetime import datetime

from editor_app.document.model import Document
from editor_app.document.suggestions import Suggestion, ids
from editor_app.i18n import translate
from editor_app.text.encodable import encodable
from editor_app.workflow.comments import Thread
from editor_app.workflow.proposals import Proposal

_ID_BYTES = 6
"""Enough that two of a million articles share an id less than once in 500 newsrooms, short enough to type."""


@dataclass(frozen=True, slots=True)
class Content:
    """All that is written, and so all that an editor approves.

    `deck` is the line under the headline, `lead` the opening paragraph; `section` is the name of a section or empty;
    `tags` are names in the order the writer gave them. `source` names the outlet that the text came from,
    `published` the moment (with or without a time zone, as the source gave it) that the source published it.
    `threads` are the comments, `suggestions` the people behind the changes that are suggested in the body, `proposals`
    what is suggested in place of headline, deck, lead, section or tags, which are what stands.
    Code points that cannot be stored become U+FFFD.
    """

    headline: str = ""
    deck: str = ""
    lead: str = ""
    body: Document = field(default_factory=Document)
    section: str = ""
    tags: tuple[str, ...] = ()
    author: str = ""
    source: str = ""
    published: datetime | None = None
    threads: tuple[Thread, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    proposals: tuple[Proposal, ...] = ()

    def __post_init__(self) -> None:
        for name in ("headline", "deck", "lead", "section", "author", "source"):
            object.__setattr__(self, name, encodable(getattr(self, name)))
        object.__setattr__(self, "tags", tuple(encodable(tag) for tag in self.tags))

    @property
    def text(self) -> str:
        """Headline, deck, lead and body as plain text, one line each, empty parts left out."""
        return "\n".join(part for part in (self.headline, self.deck, self.lead, self.body.text) if part)

    @property
    def undecided(self) -> frozenset[str]:
        """Ids of all that is suggested and waits for a decision, in the body and round it."""
        return ids(self.body).union(each.id for each in self.proposals)


@dataclass(frozen=True, slots=True)
class Embargo:
    """The moment (UTC) before which an article does not leave the house, and the zone (IANA) in which it was given."""

    until: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class Seal:
    """That somebody approved a content: its `digest` (`workflow.seal`), by whom, when, and in which version."""

    digest: str
    who: str
    when: datetime
    version: int


@dataclass(frozen=True, slots=True)
class Article:
    """An article as the store holds it.

    `version` grows by one with every save; a save that names an older one is refused. Times have a time zone (UTC).
    `creator` is who began it and `seal` what was approved last, as its history says.
    """

    id: str
    version: int
    state: str
    content: Content
    created: datetime
    updated: datetime
    embargo: Embargo | None = None
    creator: str = ""
    seal: Seal | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """What a list of articles shows of one."""

    id: str
    state: str
    headline: str
    section: str
    author: str
    updated: datetime
    embargo: Embargo | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One line of an article's history: who did what (name of the step), when, from which state to which, and why.

    `version` is that of the article after it, 0 where that is not known; `seal` is what was approved (its digest).
    """

    who: str
    what: str
    when: datetime
    before: str | None
    after: str
    reason: str = ""
    version: int = 0
    seal: str = ""


@dataclass(frozen=True, slots=True)
class Revision:
    """A content that an article had.

    `number` finds it in the store, `version` is the article's at that time, `what` the step at which `who` kept it.
    """

    number: int
    version: int
    who: str
    what: str
    when: datetime


def new_id() -> str:
    """Return an id that no article has."""
    return os.urandom(_ID_BYTES).hex()


def named(headline: str) -> str:
    """Return a headline as lists and messages show it: never empty."""
    return headline.strip() or translate("desk", "Без заголовка")
