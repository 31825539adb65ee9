"""Saved pages and fragments of HTML."""

import re
from collections.abc import Sequence
from dataclasses import replace

from editor_app.document.model import Block, BlockKind, Document, Table
from editor_app.exchange.cleaning import Cleaner
from editor_app.exchange.format import ReadFormat
from editor_app.exchange.losses import Losses
from editor_app.exchange.page import furniture
from editor_app.exchange.page.lines import Line
from editor_app.exchange.page.source import attribution
from editor_app.exchange.page.stamp import stamp_line
from editor_app.exchange.result import Imported
from editor_app.exchange.titles import is_title
from editor_app.exchange.web import extraction, parsing
from editor_app.exchange.web.blocks import BlockReader, Reading
from editor_app.exchange.web.composing import composed
from editor_app.exchange.web.found import Found
from editor_app.exchange.web.images import Images
from editor_app.exchange.web.notes import notes
from editor_app.exchange.web.structured_data import StructuredData, structured_data
from editor_app.exchange.web.whitespace import one_line
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.text.span import Span
from editor_app.workflow.article import Content

_SITE = re.compile(r"\s+[|—–•·»-]\s+[^|—–•·»]{1,40}$")
_HEAD = 6
"""Blocks from the top among which stamps and credits are looked for."""


def read(data: bytes) -> Imported:
    """Read a page or a fragment: metadata first, then the article's own element; nothing is run or fetched."""
    source = parsing.source(data)
    root = parsing.parse(source)
    losses, cleaner = Losses(), Cleaner()
    said = structured_data(root) if parsing.is_page(source) else StructuredData()
    reading = Reading(losses, cleaner, Images(losses, cleaner, said.url), notes(root), base=said.url)
    if parsing.is_page(source):
        content = _page(root, reading, said)
    else:
        content = composed(BlockReader(replace(reading, part_of=extraction.part_of)).read(root), "")
    warnings = (*cleaner.warnings(), *losses.warnings())
    if not content.text:
        warnings = (*warnings, QT_TRANSLATE_NOOP("exchange", "В файле нет текста."))
    return Imported(content, warnings=warnings, assets=reading.images.assets)


def _page(root: parsing.Element, reading: Reading, said: StructuredData) -> Content:
    article = extraction.article_root(root)
    headline = reading.cleaner.clean(_headline(root, article, said))
    if said.is_ours:
        own = replace(reading, is_foreign=extraction.is_label, part_of=extraction.part_of)
        content = composed(BlockReader(own).read(article), headline)
    else:
        whole = extraction.text_length(article)
        foreign = replace(
            reading,
            is_foreign=lambda element: extraction.is_foreign(element, whole),
            part_of=extraction.part_of,
        )
        reader = BlockReader(foreign)
        for element in extraction.above(root, article):
            reader.read(element)
        found = _without_furniture(reader.read(article), said, headline)
        content = _guessed(composed(found, headline), said)
    return replace(
        content,
        section=said.section,
        tags=said.tags,
        author=said.author,
        source=said.source or content.source,
        published=said.published,
    )


def _guessed(content: Content, said: StructuredData) -> Content:
    """Tell what the elements of a foreign page leave open: headline, lead and source."""
    parts = content.body.parts
    headline, lead = content.headline, content.lead
    first = _words(parts[0]) if len(parts) > 1 else ""
    if not headline and first and is_title(first):
        headline, parts = first, parts[1:]
    place = next((place for place, part in enumerate(parts) if _words(part)), -1)
    described = said.description.rstrip(" .…")
    if described and not lead and place >= 0 and _words(parts[place]).startswith(described):
        lead, parts = _words(parts[place]), (*parts[:place], *parts[place + 1 :])
    texts = [lead, *[words for part in parts if (words := _words(part))][:2]]
    source = next((found[0] for text in texts if (found := attribution(text))), "")
    return replace(content, headline=headline, lead=lead, body=Document(parts), source=source)


def _words(part: Block | Table) -> str:
    """Return the words of a paragraph; nothing for what is no running text."""
    return part.text if isinstance(part, Block) and part.kind is BlockKind.PARAGRAPH else ""


def _headline(root: parsing.Element, article: parsing.Element, said: StructuredData) -> str:
    """Return the headline: the `h1` of the article, else what the metadata say, else the title."""
    tops = [one_line("".join(top.itertext())) for top in extraction.headlines(root, article)]
    tops = [top for top in tops if top]
    chosen = said.headline if said.headline in tops or not tops else tops[0]
    if chosen or said.is_article:
        return chosen
    return _SITE.sub("", one_line(root.findtext(".//title") or ""))


def _without_furniture(found: list[Found], said: StructuredData, headline: str) -> list[Found]:
    """Leave out what a page has around its text: labels, stamps and buttons near the top, foreign news at the foot.

    So are rules that part nothing from nothing.
    """
    labels = (headline, said.section, said.author)
    lines = [Line(part.text, Span(0, 0)) for part in found]
    kept = found[: len(found) - furniture.tail_length(lines[1:])]
    text = [
        part
        for number, part in enumerate(kept)
        if part.depth or part.part or not _is_furniture(part.text, labels if number < _HEAD else ())
    ]
    parting = [number for number, part in enumerate(text) if not _is_rule(part)]
    first, last = (parting[0], parting[-1]) if parting else (0, -1)
    return [
        part
        for number, part in enumerate(text[: last + 1])
        if number >= first and not (_is_rule(part) and _is_rule(text[number - 1]))
    ]


def _is_rule(found: Found) -> bool:
    return isinstance(found.block, Block) and found.block.kind is BlockKind.RULE


def _is_furniture(text: str, labels: Sequence[str]) -> bool:
    """Whether a block is furniture; near the top, where `labels` are given, they, stamps and counters are too."""
    if not text:
        return False
    if furniture.is_button(text) or furniture.is_credit(text):
        return True
    return bool(labels) and bool(text in labels or stamp_line(text) or furniture.is_counter(text))


FORMAT = ReadFormat(QT_TRANSLATE_NOOP("formats", "Страница HTML"), (".html", ".htm", ".xhtml"), read)
