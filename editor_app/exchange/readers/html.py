"""Saved pages and fragments of HTML."""

import re
from collections.abc import Sequence
from dataclasses import replace

from editor_app.document.model import LINE_BREAK, Block, BlockKind, Document
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
from editor_app.exchange.web.blocks import BlockReader, Found
from editor_app.exchange.web.told import Told, told
from editor_app.exchange.web.whitespace import one_line
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.text.span import Span
from editor_app.workflow.article import Content

_HEADINGS = (BlockKind.HEADING_1, BlockKind.HEADING_2, BlockKind.HEADING_3)
_SITE = re.compile(r"\s+[|—–•·»-]\s+[^|—–•·»]{1,40}$")
_HEAD = 6
"""Blocks from the top among which stamps and credits are looked for."""


def read(data: bytes) -> Imported:
    """Read a page or a fragment: metadata first, then the article's own element; nothing is run or fetched."""
    source = parsing.source(data)
    root = parsing.parse(source)
    losses, cleaner = Losses(), Cleaner()
    if parsing.is_page(source):
        content = _page(root, losses, cleaner)
    else:
        reader = BlockReader(losses, cleaner, lambda _: False, extraction.part_of)
        content = _content(reader.read(root), "")
    warnings = (*cleaner.warnings(), *losses.warnings())
    if not content.text:
        warnings = (*warnings, QT_TRANSLATE_NOOP("exchange", "В файле нет текста."))
    return Imported(content, warnings=warnings)


def _page(root: parsing.Element, losses: Losses, cleaner: Cleaner) -> Content:
    said = told(root)
    article = extraction.article_root(root)
    headline = cleaner.clean(_headline(root, article, said))
    if said.is_ours:
        reader = BlockReader(losses, cleaner, extraction.is_label, extraction.part_of)
        content = _content(reader.read(article), headline)
    else:
        whole = extraction.text_length(article)
        reader = BlockReader(
            losses, cleaner, lambda element: extraction.is_foreign(element, whole), extraction.part_of, said.url
        )
        for element in extraction.above(root, article):
            reader.read(element)
        found = _without_furniture(reader.read(article), said, headline)
        content = _guessed(_content(found, headline), said)
    return replace(
        content,
        section=said.section,
        tags=said.tags,
        author=said.author,
        source=said.source or content.source,
        published=said.published,
    )


def _guessed(content: Content, said: Told) -> Content:
    """Tell what the elements of a foreign page leave open: headline, lead and source."""
    blocks = content.body.blocks
    headline, lead = content.headline, content.lead
    if not headline and len(blocks) > 1 and blocks[0].kind is BlockKind.PARAGRAPH and is_title(blocks[0].text):
        headline, blocks = blocks[0].text, blocks[1:]
    described = said.description.rstrip(" .…")
    if described and not lead and blocks and blocks[0].text.startswith(described):
        lead, blocks = blocks[0].text, blocks[1:]
    texts = [lead, *(block.text for block in blocks[:2])]
    source = next((found[0] for text in texts if (found := attribution(text))), "")
    return replace(content, headline=headline, lead=lead, body=Document(blocks), source=source)


def _headline(root: parsing.Element, article: parsing.Element, said: Told) -> str:
    """Return the headline: the `h1` of the article, else what the metadata say, else the title."""
    tops = [one_line("".join(top.itertext())) for top in extraction.headlines(root, article)]
    tops = [top for top in tops if top]
    chosen = said.headline if said.headline in tops or not tops else tops[0]
    if chosen or said.is_article:
        return chosen
    return _SITE.sub("", one_line(root.findtext(".//title") or ""))


def _content(found: Sequence[Found], headline: str) -> Content:
    """Put blocks in their places; a first `h1` is the headline when nothing else is."""
    places: dict[str, str] = {}
    rest: list[Found] = []
    for part in found:
        same = one_line(part.block.text.replace(LINE_BREAK, " "))
        if part.depth == 1 and (same == headline or not (headline or rest)):
            headline = headline or same
        elif part.part and part.part not in places and part.block.kind is BlockKind.PARAGRAPH:
            places[part.part] = part.block.text
        else:
            rest.append(part)
    top = 1 if any(part.depth == 1 for part in rest) else 2
    blocks = tuple(_with_heading(part, top) for part in rest)
    deck = places.get("deck", "").replace(LINE_BREAK, " ")
    return Content(headline, deck, places.get("lead", ""), Document(blocks))


def _with_heading(found: Found, top: int) -> Block:
    """Return the block as the heading it is; `top` is the depth that stands for the highest."""
    if not found.depth:
        return found.block
    return replace(found.block, kind=_HEADINGS[min(max(found.depth - top, 0), len(_HEADINGS) - 1)])


def _without_furniture(found: list[Found], said: Told, headline: str) -> list[Found]:
    """Leave out what a page has around its text: labels, stamps and buttons near the top, foreign news at the foot."""
    labels = (headline, said.section, said.author)
    lines = [Line(part.block.text, Span(0, 0)) for part in found]
    kept = found[: len(found) - furniture.tail_length(lines[1:])]
    return [
        part
        for number, part in enumerate(kept)
        if part.depth or part.part or not _is_furniture(part.block.text, labels if number < _HEAD else ())
    ]


def _is_furniture(text: str, labels: Sequence[str]) -> bool:
    """Whether a block is furniture; near the top, where `labels` are given, they, stamps and counters are too."""
    if furniture.is_button(text) or furniture.is_credit(text):
        return True
    return bool(labels) and bool(text in labels or stamp_line(text) or furniture.is_counter(text))


FORMAT = ReadFormat(QT_TRANSLATE_NOOP("formats", "Страница HTML"), (".html", ".htm", ".xhtml"), read)
