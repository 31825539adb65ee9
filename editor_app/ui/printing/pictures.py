"""The pictures that are printed: read from the store, and made as small as paper can show them."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from editor_app.document.model import Document
from editor_app.operations.newsroom import Newsroom
from editor_app.ui.editor import pictures

_BOX = QSize(1600, 1600)
"""Pixels, across and down, of a picture on paper at most: 240 an inch over the width of a page of A4."""


def read(newsroom: Newsroom, document: Document) -> dict[str, QImage]:
    """Return the pictures of a document by digest, without those whose file is missing; for the worker thread."""
    digests = {block.picture.digest for block in document.public.blocks if block.picture is not None}
    found = {digest: pictures.image_of(newsroom, digest, _BOX) for digest in sorted(digests - {""})}
    return {digest: image for digest, image in found.items() if not image.isNull()}
