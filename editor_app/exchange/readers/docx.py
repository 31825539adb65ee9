"""Documents of Word and of what writes like Word (.docx, .docm, templates; usual and Strict Office Open XML)."""

from editor_app.document.model import Document
from editor_app.exchange.cleaning import Cleaner
from editor_app.exchange.format import ReadFormat
from editor_app.exchange.losses import Losses
from editor_app.exchange.ooxml.body import BodyReader
from editor_app.exchange.ooxml.document import WordDocument
from editor_app.exchange.ooxml.meaning import Meanings
from editor_app.exchange.ooxml.package import Package
from editor_app.exchange.ooxml.placing import placed
from editor_app.exchange.ooxml.styles import Part
from editor_app.exchange.result import Imported
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.workflow.article import Content


def read(data: bytes) -> Imported:
    """Read a document; only the main part must be whole, any other that is damaged costs itself and a warning.

    Comments become threads, tracked changes suggestions, and above the body proposals; `workflow` and
    `document.verdicts` know how to settle them.
    """
    losses, cleaner = Losses(), Cleaner()
    file = WordDocument(Package(data), losses, cleaner)
    reader = BodyReader(Meanings(file.styles, file.numbering), file.inline, file.ranges, file.revisions, losses)
    made = placed([] if file.body is None else reader.read(file.body), file.told.title)
    file.count_the_rest()
    threads = made.anchored(file.comments.threads, file.inline.wordless, losses)
    body, suggestions, proposals = file.revisions.settled(Document(tuple(made.parts)), made.proposals(file.revisions))
    content = Content(
        headline=made.text(Part.HEADLINE, losses),
        deck=made.text(Part.DECK, losses),
        lead=made.text(Part.LEAD, losses),
        body=body,
        section=file.told.section,
        tags=file.told.tags,
        author=file.told.author,
        source=file.told.source,
        published=file.told.published,
        threads=threads,
        suggestions=suggestions,
        proposals=proposals,
    )
    warnings = (*cleaner.warnings(), *losses.warnings())
    if not content.text and not body.parts:
        warnings = (*warnings, QT_TRANSLATE_NOOP("exchange", "В файле нет текста."))
    used = {block.picture.digest for block in body.blocks if block.picture is not None}
    assets = {digest: data for digest, data in file.pictures.assets.items() if digest in used}
    return Imported(content, warnings=warnings, assets=assets)


FORMAT = ReadFormat(QT_TRANSLATE_NOOP("formats", "Документ Word"), (".docx", ".docm", ".dotx", ".dotm"), read)
"""Reading the package of parts that an Office Open XML document is."""
