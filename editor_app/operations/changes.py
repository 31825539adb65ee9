"""What an operation changed, told to whoever shows it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Which things are no longer as they were; whoever shows them reads them again.

    `articles` holds ids; the flags stand for the lists of tags, of sections, of decisions about findings,
    of the newsroom's own rules, and for its policy.
    """

    articles: frozenset[str] = frozenset()
    tags: bool = False
    sections: bool = False
    decisions: bool = False
    rules: bool = False
    policy: bool = False
