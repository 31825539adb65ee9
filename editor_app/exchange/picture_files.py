"""Pictures on their way out: files beside that of the article."""

from editor_app.document.model import Picture
from editor_app.exchange.format import Outlet
from editor_app.exchange.pictures import read

_NAME = 16
"""Digits of the digest that name a file; the pictures of one article are told apart by far fewer."""


class PictureFiles:
    """Puts the pictures of an article beside its file."""

    def __init__(self, outlet: Outlet) -> None:
        self._outlet = outlet

    def locate(self, picture: Picture) -> str:
        """Return the address of a picture as seen from the article, empty when nobody has its bytes."""
        data = self._outlet.assets(picture.digest) if picture.digest else None
        if data is None:
            return ""
        return self._outlet.beside(f"{picture.digest[:_NAME]}.{read(data).suffix}", data)
