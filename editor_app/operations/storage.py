"""The disk on which the newsroom lies."""

from editor_app.operations.newsroom import Newsroom


def has_room(newsroom: Newsroom) -> bool:
    """Whether the store has space to go on: its reserve is there, or could be set aside again just now."""
    return newsroom.store.has_room()
