"""Names of articles and pictures that nothing else in the world has, and that are the same each time."""

from base64 import urlsafe_b64encode
from uuid import UUID, uuid5

from editor_app.workflow.article import Article

_SPACE = UUID("7d0f6a52-53a1-4f0e-9f0c-6a1d2f5c8b3e")
"""The space of our names: drawn once, it never changes."""


def article_name(article: Article) -> str:
    """Return a name (RFC 4122) for an article of a store; for another one it follows from what it says."""
    return uuid5(_SPACE, article.id or article.content.text).urn


def picture_name(digest: str) -> str:
    """Return the name (RFC 6920) of a file that follows from its SHA-256."""
    return f"ni:///sha-256;{urlsafe_b64encode(bytes.fromhex(digest)).decode().rstrip('=')}"
