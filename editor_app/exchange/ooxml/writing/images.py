"""Pictures: their files inside the package, and the drawings that show them in the text."""

from typing import TYPE_CHECKING

from editor_app.document.model import Picture
from editor_app.exchange import pictures
from editor_app.exchange.cleaning import without_control
from editor_app.exchange.format import Assets
from editor_app.exchange.ooxml.writing.xml import Element, made

if TYPE_CHECKING:
    from docx.document import Document

_EMU_PER_PIXEL = 9525
"""English metric units in a pixel of 96 to the inch, in which sizes of drawings are."""
_EMU_PER_TWIP = 635
_TALLEST = 12_000
"""Twips up to which a picture goes down the page, so that its caption fits below it."""


class Images:
    """Puts the pictures of one article into its package, each file once."""

    def __init__(self, document: "Document", assets: Assets) -> None:
        self._document = document
        self._assets = assets
        self._files: dict[str, tuple[str, str, int, int] | None] = {}
        self._drawings = 0

    def drawing(self, picture: Picture, room: int) -> Element | None:
        """Return a run that shows a picture no wider than `room` (twips), None when nobody has its file."""
        from docx.oxml.shape import CT_Inline
        from docx.shared import Emu

        if picture.digest not in self._files:
            self._files[picture.digest] = self._kept(picture.digest)
        file = self._files[picture.digest]
        if file is None:
            return None
        relationship, name, width, height = file
        wide, high = width * _EMU_PER_PIXEL, height * _EMU_PER_PIXEL
        scale = min(1.0, room * _EMU_PER_TWIP / wide, _TALLEST * _EMU_PER_TWIP / high)
        self._drawings += 1
        size = (Emu(max(int(wide * scale), 1)), Emu(max(int(high * scale), 1)))
        inline = CT_Inline.new_pic_inline(self._drawings, relationship, name, *size)
        for side in "TBLR":  # what programs give a drawing that does not say would shift it
            inline.set(f"dist{side}", "0")
        if picture.alternative:
            inline.docPr.set("descr", without_control(picture.alternative))
        return made("w:r", None, made("w:drawing", None, inline))

    def _kept(self, digest: str) -> tuple[str, str, int, int] | None:
        """Put a file into the package; return its relationship, its name, width and height in pixels."""
        from docx.opc.constants import RELATIONSHIP_TYPE
        from docx.opc.packuri import PackURI
        from docx.opc.part import Part

        data = self._assets(digest) if digest else None
        if data is None:
            return None
        file = pictures.read(data)
        name = f"image{len(self._files) + 1}.{file.suffix}"
        main = self._document.part
        part = Part(PackURI(f"/word/media/{name}"), file.media, data, main.package)
        return main.relate_to(part, RELATIONSHIP_TYPE.IMAGE), name, file.width, file.height
