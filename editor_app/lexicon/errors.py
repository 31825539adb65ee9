"""What can go wrong with dictionaries."""

from editor_app.errors import Explained


class LexiconError(Explained):
    """A dictionary or word list is not there, so that a text cannot be checked."""
