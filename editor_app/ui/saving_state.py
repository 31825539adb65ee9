"""Whether the text on the screen is in the store."""

from enum import Enum


class SavingState(Enum):
    """What the window says about the text on the screen."""

    EMPTY = "empty"
    """A new article in which nothing was written: there is nothing to save."""
    SAVED = "saved"
    UNSAVED = "unsaved"
    FAILED = "failed"
