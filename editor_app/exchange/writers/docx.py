"""Documents of Word, written with python-docx into the newsroom's own template.

The headline paragraph is always there, even empty: a reader then knows that the first paragraph of the body is no
headline. The same article gives the same bytes.
"""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from editor_app import paths
from editor_app.exchange.features import Feature
from editor_app.exchange.format import Outlet, WriteFormat
from editor_app.exchange.ooxml.writing.body import BodyWriter
from editor_app.exchange.ooxml.writing.changes import Changes
from editor_app.exchange.ooxml.writing.comments import Comments
from editor_app.exchange.ooxml.writing.images import Images
from editor_app.exchange.ooxml.writing.inline import Inline
from editor_app.exchange.ooxml.writing.lists import Lists
from editor_app.exchange.ooxml.writing.notes import Notes
from editor_app.exchange.ooxml.writing.properties import describe
from editor_app.exchange.ooxml.writing.xml import Element, made, valued
from editor_app.exchange.proposed import ABOUT, tracked
from editor_app.exchange.readback import ReadBack
from editor_app.exchange.readers.docx import read
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.workflow.article import Article, Content
from editor_app.workflow.comments import About

if TYPE_CHECKING:
    from docx.document import Document

_STYLES = {About.HEADLINE: "Title", About.DECK: "Subtitle", About.LEAD: "Lead"}
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest moment that a zip file can name, for parts whose own moment would differ each time."""


def write(article: Article, outlet: Outlet) -> None:
    """Write an article with its comments, the changes suggested in it, and its properties.

    Proposals have to be `trackable`.
    """
    import docx

    document = docx.Document(str(paths.resources() / "templates" / "article.docx"))
    content = article.content
    comments = Comments(document, content.threads, content.body)
    changes = Changes((*content.suggestions, *content.proposals))
    inline = Inline(document, Notes(document), comments, changes)
    body = BodyWriter(inline, changes, Lists(document), Images(document, outlet.assets))
    page = document.element.body
    written = (*_fields(content, inline, comments), *body.write(content.body), *_end(content, comments))
    for number, element in enumerate(written):
        page.insert(number, element)
    describe(document, article)
    outlet.stream.write(_repacked(document))


def _fields(content: Content, inline: Inline, comments: Comments) -> Iterator[Element]:
    """Yield the paragraphs before the body, what is proposed for them as tracked changes."""
    proposals = {ABOUT[each.about]: each for each in content.proposals}
    for about, text in _said(content).items():
        proposal = proposals.get(about)
        runs = inline.plain(text) if proposal is None else inline.of_block(tracked(text, proposal), -1)
        said = comments.around(about, runs)
        yield made("w:p", None, made("w:pPr", None, valued("w:pStyle", _STYLES[about])), *said)


def _end(content: Content, comments: Comments) -> Iterator[Element]:
    """Yield a paragraph for the comments that have no words, if there are any."""
    if signs := list(comments.elsewhere(_said(content))):
        yield made("w:p", None, *signs)


def _said(content: Content) -> dict[About, str]:
    """Return the fields that are written."""
    below = {About.DECK: content.deck, About.LEAD: content.lead}
    proposed = {ABOUT[each.about] for each in content.proposals}
    return {About.HEADLINE: content.headline} | {
        about: text for about, text in below.items() if text or about in proposed
    }


def _repacked(document: "Document") -> bytes:
    """Bytes of the document without the moment of writing in its zip file."""
    written, repacked = BytesIO(), BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(repacked, "w") as target:
        for entry in source.infolist():
            timeless = zipfile.ZipInfo(entry.filename, _EPOCH)
            timeless.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(timeless, source.read(entry))
    return repacked.getvalue()


FORMAT = WriteFormat(
    "docx",
    QT_TRANSLATE_NOOP("formats", "Документ Word"),
    (".docx",),
    write,
    ReadBack(read, holds=frozenset(Feature)),
)
