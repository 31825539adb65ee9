"""The errors of this package that the user is told."""

from editor_app.errors import Explained


class ProofreadingError(Explained):
    """The text cannot be checked as asked."""
