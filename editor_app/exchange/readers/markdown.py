"""Markdown, read by way of HTML: what is safe there is safe here."""

from dataclasses import replace

from editor_app.document.model import LINE_BREAK, Block, BlockKind, Document
from editor_app.exchange.cleaning import Cleaner
from editor_app.exchange.decoding import decoded
from editor_app.exchange.format import ReadFormat
from editor_app.exchange.losses import Losses
from editor_app.exchange.markdown.front_matter import taken
from editor_app.exchange.page.dates import moment
from editor_app.exchange.result import Imported
from editor_app.exchange.web import parsing
from editor_app.exchange.web.blocks import BlockReader, Reading
from editor_app.exchange.web.composing import composed
from editor_app.exchange.web.images import Images
from editor_app.exchange.web.notes import notes
from editor_app.exchange.web.parsing import Element, drop
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.workflow.article import Content

_NESTING = 100
"""Depth of lists and quotations beyond which the parser takes the rest for text."""
_EMPTY = QT_TRANSLATE_NOOP("exchange", "В файле нет текста.")


def read(data: bytes) -> Imported:
    """Read CommonMark with tables, strike-through, footnotes and front matter; elements of HTML in it count too."""
    source = decoded(data)
    said, text = taken(source.text.replace("\r\n", "\n").replace("\r", "\n"))
    losses, cleaner = Losses(), Cleaner()
    images = Images(losses, cleaner)
    content = _with_matter(Content(), said)
    if text.strip():
        root = parsing.parse(_html(text))
        _tidy(root)
        found = BlockReader(Reading(losses, cleaner, images, notes(root))).read(root)
        content = _with_matter(composed(found, ""), said)
    warnings = (*source.warnings, *cleaner.warnings(), *losses.warnings(), *(() if content.text else (_EMPTY,)))
    return Imported(content, warnings=warnings, assets=images.assets)


def _html(text: str) -> str:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    parsing.check_size(text)
    parser = (
        MarkdownIt("commonmark", {"maxNesting": _NESTING})
        .enable(["table", "strikethrough"])
        .use(footnote_plugin, inline=False)
    )
    for name in ("normalizeLink", "validateLink"):
        setattr(parser, name, _as_it_is)  # addresses are looked at where HTML is read
    return str(parser.render(text))


def _as_it_is(address: str) -> str:
    return address


def _tidy(root: Element) -> None:
    """Make figures of pictures with captions, and tables without a head of those whose head is empty."""
    for rule in list(root.iter("hr")):
        if rule.get("class") == "footnotes-sep":
            drop(rule)
    for head in list(root.iter("thead")):
        if not "".join(head.itertext()).strip():
            drop(head)
    for paragraph in list(root.iter("p")):
        picture = paragraph[0] if len(paragraph) and not (paragraph.text or "").strip() else None
        if picture is not None and picture.tag == "img" and len(list(paragraph.iter("img"))) == 1:
            _make_figure(paragraph, picture)


def _make_figure(paragraph: Element, picture: Element) -> None:
    following = picture.getnext()
    if (picture.tail or "").strip() or (following is not None and following.tag != "br"):
        return
    caption = paragraph.makeelement("figcaption")
    caption.text = picture.get("title")
    picture.tail = None
    if following is not None:
        caption.text = following.tail
        drop(following)
        picture.tail = None
        for element in list(picture.itersiblings()):
            caption.append(element)
        for credit in caption.iter("small"):
            credit.tag = "span"
            credit.set("class", "credit")
    paragraph.tag = "figure"
    paragraph.append(caption)


def _with_matter(content: Content, said: dict[str, list[str]]) -> Content:
    """Return what was read with what the front matter says; deck and lead are the paragraphs that it repeats."""

    def first(*names: str) -> str:
        return next((said[name][0] for name in names if said.get(name)), "")

    parts = content.body.parts
    fields = {"deck": "", "lead": ""}
    for field, names in (("deck", ("subtitle", "deck")), ("lead", ("description", "lead", "summary"))):
        top = parts[0] if parts else None
        repeated = first(*names)
        if isinstance(top, Block) and top.kind is BlockKind.PARAGRAPH and _same(top.text, repeated):
            fields[field], parts = repeated, parts[1:]
        elif repeated and field == "deck":
            fields[field] = repeated
    return replace(
        content,
        headline=content.headline or first("title", "headline"),
        deck=fields["deck"],
        lead=fields["lead"],
        body=Document(parts),
        author=", ".join(said.get("author", said.get("authors", []))),
        section=first("section", "category", "categories"),
        tags=tuple(dict.fromkeys(said.get("tags", said.get("keywords", [])))),
        source=first("source"),
        published=moment(first("date", "published")) if first("date", "published") else None,
    )


def _same(text: str, said: str) -> bool:
    return bool(said) and text.replace(LINE_BREAK, " ").split() == said.replace(LINE_BREAK, " ").split()


FORMAT = ReadFormat(QT_TRANSLATE_NOOP("formats", "Markdown"), (".md", ".markdown"), read)
