"""Putting an article into a file: written, read back and compared with the article before it takes its place."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import quote

from editor_app.document.suggested_notes import without_notes
from editor_app.document.verdicts import proposed
from editor_app.exchange.features import Feature
from editor_app.exchange.format import Outlet, no_assets
from editor_app.exchange.proposed import trackable
from editor_app.exchange.readback import UnlikeError, prove
from editor_app.files import replacing
from editor_app.operations.user_files import unwritable

if TYPE_CHECKING:
    from pathlib import Path

    from editor_app.exchange.format import Assets, WriteFormat
    from editor_app.exchange.formats import Formats
    from editor_app.exchange.readback import Proof
    from editor_app.workflow.article import Article, Content


def write(
    formats: Formats,
    article: Article,
    path: Path,
    format_name: str | None = None,
    assets: Assets = no_assets,
    *,
    despite: bool = False,
) -> Proof:
    """Write an article to a file in a format by its name or by the file's suffix.

    Notes to the editor never go out. Where the format cannot hold it, what is suggested in the body goes as accepted,
    and what is proposed round it not at all. What the format keeps in files of their own goes into a folder beside it.
    Raises `ExchangeError`, and `UnlikeError` for a file that would be otherwise than the article, unless it is to be
    written `despite` that; a file that was there before is then as it was.
    """
    writer = formats.writer(path, format_name)
    outgoing = replace(article, content=_outgoing(article.content, writer))
    stream, files = BytesIO(), dict[str, bytes]()
    folder = path.with_name(f"{path.stem}_files")  # as browsers name it

    def address(name: str) -> str:
        return f"{quote(folder.name)}/{quote(name)}"

    def beside(name: str, data: bytes) -> str:
        files[name] = data
        return address(name)

    try:
        writer.write(outgoing, Outlet(stream, assets, beside))
        placed = {address(name): data for name, data in files.items()}
        proof = prove(writer.proof, outgoing.content, stream.getvalue(), placed)
        if proof.differences and not despite:
            raise UnlikeError(path.name, proof)
        for name, data in files.items():
            folder.mkdir(exist_ok=True)
            _put(folder / name, data)
        _put(path, stream.getvalue())
    except OSError as error:
        raise unwritable(path, error) from error
    return replace(proof, digest=hashlib.sha256(stream.getvalue()).hexdigest())


def holds_suggestions(writer: WriteFormat) -> bool:
    """Whether a format keeps what is suggested apart from what stands."""
    return writer.proof is not None and Feature.SUGGESTIONS in writer.proof.holds


def _outgoing(content: Content, writer: WriteFormat) -> Content:
    """Return what of a content goes out in a format."""
    if holds_suggestions(writer):
        return trackable(replace(content, body=without_notes(content.body)))
    return replace(content, body=proposed(content.body).public, proposals=())


def _put(path: Path, data: bytes) -> None:
    with replacing(path) as stream:
        stream.write(data)
