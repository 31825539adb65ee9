"""What an operation refuses, in words."""

from editor_app.errors import Explained


class OperationError(Explained):
    """Something that was asked for makes no sense as it stands; nothing was changed."""
