"""What an article has that a file may hold or lose, piece by piece, so that two versions of it can be compared."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from enum import Enum
from typing import TypeAlias

from editor_app.document.atoms import suggestion_of
from editor_app.document.model import Block, BlockKind, MarkKind, Table
from editor_app.document.suggestions import Suggestion
from editor_app.exchange.cleaning import Cleaner
from editor_app.exchange.links import address
from editor_app.exchange.outline import ListTree, parts
from editor_app.exchange.web.moments import local
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.workflow.article import Content
from editor_app.workflow.comments import About, anchored
from editor_app.workflow.proposals import Value


class Feature(Enum):
    """Something that an article has; the value names several of it in the genitive."""

    HEADLINE = QT_TRANSLATE_NOOP("features", "заголовка материала")
    DECK = QT_TRANSLATE_NOOP("features", "подзаголовка")
    LEAD = QT_TRANSLATE_NOOP("features", "лида")
    AUTHOR = QT_TRANSLATE_NOOP("features", "автора")
    SECTION = QT_TRANSLATE_NOOP("features", "рубрики")
    TAGS = QT_TRANSLATE_NOOP("features", "тегов")
    SOURCE = QT_TRANSLATE_NOOP("features", "источника")
    PUBLISHED = QT_TRANSLATE_NOOP("features", "времени публикации у источника")
    WORDS = QT_TRANSLATE_NOOP("features", "слов")
    HEADINGS = QT_TRANSLATE_NOOP("features", "заголовков в тексте")
    LISTS = QT_TRANSLATE_NOOP("features", "пунктов списков")
    QUOTES = QT_TRANSLATE_NOOP("features", "цитат")
    RULES = QT_TRANSLATE_NOOP("features", "линеек")
    FORMS = QT_TRANSLATE_NOOP("features", "выделений в тексте")
    LINKS = QT_TRANSLATE_NOOP("features", "ссылок")
    TABLES = QT_TRANSLATE_NOOP("features", "таблиц")
    PICTURES = QT_TRANSLATE_NOOP("features", "мест снимков с подписями")
    PLACES = QT_TRANSLATE_NOOP("features", "пустых мест для снимков")
    FILES = QT_TRANSLATE_NOOP("features", "самих снимков")
    NOTES = QT_TRANSLATE_NOOP("features", "сносок")
    COMMENTS = QT_TRANSLATE_NOOP("features", "примечаний")
    SUGGESTIONS = QT_TRANSLATE_NOOP("features", "предложенных правок")


Piece: TypeAlias = tuple[Feature, Hashable]
"""One thing that an article has: what it is, and what tells it from others."""

_KINDS = {
    BlockKind.HEADING_1: Feature.HEADINGS,
    BlockKind.HEADING_2: Feature.HEADINGS,
    BlockKind.HEADING_3: Feature.HEADINGS,
    BlockKind.QUOTE: Feature.QUOTES,
    BlockKind.RULE: Feature.RULES,
}
_FORMS = frozenset(
    {MarkKind.BOLD, MarkKind.ITALIC, MarkKind.UNDERLINE, MarkKind.STRIKE, MarkKind.SUPERSCRIPT, MarkKind.SUBSCRIPT}
)


def pieces(content: Content) -> Counter[Piece]:
    """Count what a content has; words of different cleanliness are the same, and so is space of any width."""
    found: Counter[Piece] = Counter(_fields(content))
    found.update((Feature.WORDS, word) for word in words(content))
    for block in content.body.blocks:
        found.update(_of_block(block))
        found.update(_suggested(block, content.suggestions))
    found.update((Feature.SUGGESTIONS, (each.about, each.author, _value(each.value))) for each in content.proposals)
    for table in content.body.parts:
        if isinstance(table, Table):
            found[Feature.TABLES, _table(table)] += 1
    found.update(_lists(content.body.parts))
    found.update(_comments(content))
    return found


def words(content: Content) -> list[str]:
    """Return the words of a content in the order of reading; captions go with their pictures."""
    lines = [content.headline, content.deck, content.lead]
    lines += [block.text for block in content.body.blocks if block.picture is None]
    return _clean("\n".join(lines)).split()


def _fields(content: Content) -> Iterator[Piece]:
    for feature, said in (
        (Feature.HEADLINE, content.headline),
        (Feature.DECK, content.deck),
        (Feature.LEAD, content.lead),
        (Feature.AUTHOR, content.author),
        (Feature.SECTION, content.section),
        (Feature.SOURCE, content.source),
        *((Feature.TAGS, tag) for tag in content.tags),
    ):
        if text := _clean(said):
            yield feature, text
    if content.published is not None:
        yield Feature.PUBLISHED, local(content.published).replace(microsecond=0)


def _of_block(block: Block) -> Iterator[Piece]:
    if block.kind in _KINDS and (block.text.strip() or block.kind is BlockKind.RULE):
        yield _KINDS[block.kind], _clean(block.text)
    if block.picture is not None:
        caption = _clean(block.text), _clean(block.picture.credit)
        yield Feature.PICTURES if block.picture.digest or any(caption) else Feature.PLACES, caption
        if block.picture.digest:
            yield Feature.FILES, (block.picture.digest, _clean(block.picture.alternative))
    for mark in block.marks:
        said = _clean(mark.span.of(block.text))
        if mark.kind in _FORMS and said:
            yield Feature.FORMS, (mark.kind, said)
        elif mark.kind is MarkKind.LINK and said:
            yield Feature.LINKS, (address(mark.value) or mark.value, said)
        elif mark.kind is MarkKind.FOOTNOTE:
            yield Feature.NOTES, _clean(mark.value)


def _lists(row: Iterable[Block | Table]) -> Iterator[Piece]:
    """Yield the items of lists with their depth as a list shows it."""
    for part in parts(row):
        if isinstance(part, ListTree):
            yield from _items(part, 0)
        elif isinstance(part, Table):
            yield from (piece for cells in part.rows for cell in cells for piece in _lists(cell.blocks))


def _items(tree: ListTree, depth: int) -> Iterator[Piece]:
    for item in tree.items:
        if item.block.text.strip():
            yield Feature.LISTS, (tree.kind, depth, _clean(item.block.text))
        for below in item.lists:
            yield from _items(below, depth + 1)


def _table(table: Table) -> Hashable:
    cells = tuple(
        (row, column, cell.rows, cell.columns, tuple(_clean(block.text) for block in cell.blocks))
        for row, column, cell in table.places()
    )
    return table.header, cells


def _comments(content: Content) -> Iterator[Piece]:
    """Yield the threads; one whose words are gone is about the whole article, as far as a file can tell."""
    placed = anchored(content.body)
    for thread in content.threads:
        about = About.ARTICLE if thread.about is About.PASSAGE and thread.id not in placed else thread.about
        said = tuple((remark.author, _clean(remark.text)) for remark in thread.remarks)
        yield Feature.COMMENTS, (about, said, thread.resolved)


def _suggested(block: Block, known: tuple[Suggestion, ...]) -> Iterator[Piece]:
    """Yield, for each person, what letters of a block are suggested to be put in, taken out or formed otherwise."""
    authors = {suggestion.id: suggestion.author for suggestion in known}
    places: dict[tuple[MarkKind, str], set[int]] = {}
    for mark in block.marks:
        if mark.kind.is_suggestion:
            author = authors.get(suggestion_of(mark.kind, mark.value), "")
            places.setdefault((mark.kind, author), set()).update(range(mark.start, mark.end))
    text = f"{block.text}¶"
    for (kind, author), letters in places.items():
        yield Feature.SUGGESTIONS, (kind, author, _clean("".join(text[place] for place in sorted(letters))))


def _value(value: Value) -> Hashable:
    return _clean(value) if isinstance(value, str) else tuple(map(_clean, value))


def _clean(text: str) -> str:
    return " ".join(Cleaner().clean(text).split())
