"""What a document says about itself: core properties, and those of its source, for which the core has no place."""

from collections.abc import Iterator
from datetime import UTC
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from editor_app.document.model import LINE_BREAK
from editor_app.exchange.cleaning import without_control
from editor_app.exchange.languages import main_language
from editor_app.exchange.ooxml.properties import PUBLISHED, SOURCE
from editor_app.workflow.article import Article, Content

if TYPE_CHECKING:
    from docx.document import Document

_MEDIA = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_FORM = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""The set of properties that people name, the same in all documents."""


def describe(document: "Document", article: Article) -> None:
    """Tell title, author, section, tags, language and times; nothing of the machine or the person at it.

    python-docx cuts long ones off with an error, so their elements are set directly.
    """
    core = document.core_properties
    for name, text in _core(article.content):
        element = getattr(core._element, f"get_or_add_{name}")()
        element.text = _said(text)
    core.created = article.created.astimezone(UTC).replace(tzinfo=None)
    core.modified = article.updated.astimezone(UTC).replace(tzinfo=None)
    core.revision = max(article.version, 1)
    own = list(_own(article.content))
    if own:
        _add_own(document, own)


def _core(content: Content) -> Iterator[tuple[str, str]]:
    yield "title", content.headline
    yield "creator", content.author
    yield "category", content.section
    yield "keywords", "; ".join(content.tags)
    yield "language", main_language(content.text)


def _own(content: Content) -> Iterator[tuple[str, str]]:
    if content.source:
        yield SOURCE, content.source
    if content.published is not None:
        yield PUBLISHED, content.published.isoformat()


def _add_own(document: "Document", own: list[tuple[str, str]]) -> None:
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    package = document.part.package
    told = "".join(
        f'<property fmtid="{_FORM}" pid="{number}" name="{name}">'
        f"<vt:lpwstr>{escape(_said(text))}</vt:lpwstr></property>"
        for number, (name, text) in enumerate(own, 2)
    )
    xml = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Properties xmlns="{_OFFICE}/custom-properties" xmlns:vt="{_OFFICE}/docPropsVTypes">{told}</Properties>'
    )
    part = Part(PackURI("/docProps/custom.xml"), _MEDIA, xml.encode(), package)
    package.relate_to(part, f"{_OFFICE}/relationships/custom-properties")


def _said(text: str) -> str:
    return without_control(text).replace(LINE_BREAK, " ")
