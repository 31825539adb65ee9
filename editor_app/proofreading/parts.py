"""What a passage is in its article. Light to import: the window tells it to the checking process."""

from enum import StrEnum
from typing import NamedTuple


class PartRole(StrEnum):
    """What a passage is in its article; the values are those of the checking process's protocol."""

    HEADLINE = "headline"
    DECK = "deck"
    LEAD = "lead"
    BODY = "body"


HEADLINE_LIMIT = 80
"""Characters that a headline may have where nobody says otherwise."""

FAR = 20
"""Characters over the limit that are far too many: of 349 published headlines one had more."""

HEADED = (PartRole.HEADLINE,)
"""Roles of a text whose first line is its headline."""


class Line(NamedTuple):
    """One passage of an article: the key that its findings come back under, what it is there, and its text."""

    key: str
    role: PartRole
    text: str
